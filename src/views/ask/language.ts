import { l10n, window } from 'vscode';
import { type Language, languages } from '../../core/kata';
import type { App } from '../../host/app';
import { languageName } from '../words';
import { answered } from './cancelled';

/**
 * Which of several languages; not asked where there is one only.
 * @throws Cancelled
 */
export async function language({ runners }: App, offered: readonly Language[], title: string): Promise<Language> {
  const [only] = offered;
  if (only !== undefined && offered.length === 1) return only;
  const items = languages
    .filter(one => offered.includes(one))
    .map(one => ({
      label: languageName(one),
      ...(runners.missingLanguages.includes(one) ? { description: l10n.t('not installed here') } : {}),
      language: one,
    }));
  return answered(await window.showQuickPick(items, { title })).language;
}
