import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Measurement } from './measure';

export const webviews = ['panel', 'dashboard', 'streak', 'movement'] as const;

/** What a tab reads before it shows anything, against what the extension host reads to start. As check-vsix allows. */
export async function webviewSize(repository: string, webview: (typeof webviews)[number]): Promise<Measurement> {
  const kilobytes = (file: string) => statSync(join(repository, 'dist', file)).size / 1000;
  return {
    name: `size of the webview ${webview} / main bundle`,
    ours: kilobytes(`webviews/${webview}.js`),
    baseline: kilobytes('extension.js'),
    unit: 'KB',
    budget: { kind: 'within', limit: 350 },
  };
}
