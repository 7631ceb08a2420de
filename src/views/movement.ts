import { l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { PracticeError } from '../core/errors';
import { boutsOf, checkMovement, type MovementPlan, nearestMovement } from '../core/movement';
import type { App } from '../host/app';
import { setting } from '../host/config';
import { type CommandTypes, settings } from '../host/contributions';
import type { MovementIntent, MovementState } from '../webviews/protocol';
import { connect } from './webview-host';

type Move = CommandTypes['startMovement'];

/** The command that opens the interval timer. One at a time: a new one takes the place of the old. */
export function movementCommand(app: App): (request?: Move['takes']) => Promise<Move['gives']> {
  let panel: WebviewPanel | undefined;
  return async request => {
    if (!setting('movement')) {
      throw new PracticeError('That is switched off. Switch on the setting {0}.', settings.movement);
    }
    const { begin = false, log = setting('movementLog'), ...asked } = request ?? {};
    const plan: MovementPlan = { ...usualPlan(), ...asked };
    checkMovement(plan);
    panel?.dispose();
    const opened = openTimer(app, { plan, begin, log });
    panel = opened;
    opened.onDidDispose(() => {
      if (panel === opened) panel = undefined;
    });
    return plan;
  };
}

function usualPlan(): MovementPlan {
  return nearestMovement({
    rounds: setting('movementRounds'),
    workSeconds: setting('movementWorkSeconds'),
    easySeconds: setting('movementEasySeconds'),
    seated: setting('movementSeated'),
  });
}

interface Timer {
  readonly plan: MovementPlan;
  readonly begin: boolean;
  readonly log: boolean;
}

function openTimer(app: App, timer: Timer): WebviewPanel {
  const { practice, context } = app;
  // Hidden behind another tab it goes on: a page that is made anew would begin again.
  const options = { retainContextWhenHidden: true };
  const panel = window.createWebviewPanel('spindle.movement', l10n.t('Movement'), ViewColumn.Active, options);
  panel.iconPath = Uri.joinPath(context.extensionUri, 'media', 'icons', 'icon.svg');
  const { dispose } = connect<MovementState, MovementIntent>(app, panel.webview, {
    script: 'movement',
    title: l10n.t('Movement'),
    state: () => movementState(timer),
    perform: async intent => {
      if (intent.type === 'moved') {
        await practice.note({ type: 'movement', ...timer.plan, completed: intent.completed });
      } else if (intent.type === 'close') panel.dispose();
    },
  });
  panel.onDidDispose(dispose);
  return panel;
}

function movementState({ plan, begin, log }: Timer): MovementState {
  const { rounds, workSeconds, easySeconds, seated } = plan;
  return {
    rounds,
    bouts: boutsOf(plan),
    summary: l10n.t('{0} × {1} s work, {2} s easy', rounds, workSeconds, easySeconds),
    hint: seated
      ? l10n.t('On your chair: march, punch, press your palms together. As hard as feels right; stop when it hurts.')
      : l10n.t('Stairs, squats, running on the spot. As hard as feels right; stop when it hurts.'),
    sound: setting('movementSound'),
    log,
    begin,
  };
}
