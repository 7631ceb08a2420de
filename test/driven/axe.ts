import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import type { Theme } from '../bed/settings.mjs';

/** Each is another look at the same page: on the oldest VS Code one is enough to see that it works there. */
export const themes: readonly Theme[] = process.env.SPINDLE_BED === 'oldest' ? ['dark'] : ['dark', 'light', 'contrast'];

/** What axe tells of a rule that is broken. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/**
 * What axe finds wrong in the document of a webview, in words. It is run inside the innermost frame: from outside, the
 * workbench around it would be judged too.
 * @param behind the colour of the workbench that a page without one of its own lies on
 */
export async function violationsIn(frame: Frame, behind = '--vscode-editor-background'): Promise<string[]> {
  const { source } = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { readonly source: string };
  await frame.evaluate(source);
  await frame.evaluate(color => {
    document.documentElement.style.backgroundColor = `var(${color})`;
  }, behind);
  const found = await frame.evaluate<readonly Violation[]>('axe.run(document).then(({ violations }) => violations)');
  return found.map(({ id, help, nodes }) => `${id}: ${help} ${JSON.stringify(nodes.slice(0, 3))}`);
}
