import { l10n } from 'vscode';
import type { StingEvent } from '../../core/events';
import { momentWords } from '../words';

/** A sting as a page: what the learner wrote, the code before and after. */
export function stingMarkdown(sting: StingEvent, title: string): string {
  const { expected, happened, why, rule, file, lines, language, code, before, commit } = sting;
  const place = `${file}:${lines.from}–${lines.to}${commit === undefined ? '' : ` · ${commit.slice(0, 8)}`}`;
  const told = [
    [l10n.t('What I expected'), expected],
    [l10n.t('What happened'), happened],
    [l10n.t('Why'), why],
    [l10n.t('The rule I take from it'), rule],
  ] as const;
  return [
    `# ${escaped(title)}`,
    escaped(`${momentWords(sting.at)} · ${place}`),
    ...told.flatMap(([heading, text]) => (text.trim() === '' ? [] : [`## ${heading}`, escaped(text)])),
    ...(before === undefined ? [] : [`## ${l10n.t('Before')}`, fenced(before, language)]),
    `## ${before === undefined ? l10n.t('The lines') : l10n.t('After')}`,
    fenced(code, language),
    '',
  ].join('\n\n');
}

/** A fence longer than any in the code. */
function fenced(code: string, language: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** The learner's words are text, whatever signs they hold. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, sign => `\\${sign}`);
}
