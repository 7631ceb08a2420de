import { commands as editor, Position, Range, Selection, window } from 'vscode';
import type { App } from '../../host/app';
import { type CommandName, type CommandTypes, commands } from '../../host/contributions';
import type { Practice } from '../../practice';
import type { PanelIntent } from '../../webviews/protocol';
import { showCode } from '../code-editor';

/** Carries out what the learner did in the panel, by the same commands that the palette and scripts use. */
export async function performIntent({ practice }: App, intent: PanelIntent): Promise<unknown> {
  switch (intent.type) {
    case 'ready':
      return undefined;
    case 'start':
      return run('startRep', { ask: true });
    case 'resume':
      return run('resumeRep', { id: intent.id });
    case 'predict':
      return run('predict', intent.prediction);
    case 'skipPrediction':
      return run('predict', { skip: true });
    case 'run':
      return run('runTests', undefined);
    case 'hint':
      return run('showHint', undefined);
    case 'study':
      return run('studyExample', {});
    case 'giveUp':
      return run('giveUp', undefined);
    case 'park':
      return run('parkRep', undefined);
    case 'openCode':
      return run('openCode', intent.file === undefined ? {} : { file: intent.file });
    case 'goToLine':
      return goToLine(practice, intent.line);
    case 'draftRecall':
      return practice.draftSummary(intent.summary);
    case 'recall':
      return run('recall', { summary: intent.summary, recalled: intent.recalled });
    case 'skipRecall':
      return run('recall', { skip: true });
    case 'grade': {
      const { type: _, ...given } = intent;
      return run('grade', given);
    }
    case 'compare':
      return run('compare', { with: intent.with });
    case 'move':
      return editor.executeCommand(commands.startMovement);
    case 'came':
      return run('whatCame', { came: intent.came, start: intent.start });
    case 'undo':
      return run('undo', {});
  }
}

function run<Name extends CommandName>(name: Name, takes: CommandTypes[Name]['takes']): Thenable<unknown> {
  return editor.executeCommand(commands[name], takes ?? {});
}

async function goToLine(practice: Practice, line: number): Promise<void> {
  await showCode(practice);
  const position = new Position(Math.max(0, line - 1), 0);
  const shown = window.activeTextEditor;
  if (!shown) return;
  shown.selection = new Selection(position, position);
  shown.revealRange(new Range(position, position));
}
