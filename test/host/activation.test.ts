import { equal, ok } from 'node:assert/strict';
import { commands, extensions } from 'vscode';

const spindle = () => {
  const found = extensions.getExtension('spindle-practice.spindle');
  ok(found, 'the extension is installed');
  return found;
};

describe('Activation', () => {
  it('succeeds', async () => {
    await spindle().activate();
    equal(spindle().isActive, true);
  });

  it('makes every contributed command callable', async () => {
    await spindle().activate();
    const contributed: readonly { command: string }[] = spindle().packageJSON.contributes.commands;
    ok(contributed.length > 0);
    const known = new Set(await commands.getCommands(true));
    for (const { command } of contributed) ok(known.has(command), command);
  });
});
