import { getL10nPseudoLocalized } from '@vscode/l10n-dev';

/** The pseudo-locale of VS Code and Windows: a language that nobody speaks and everyone can read. */
export const pseudoLanguage = 'qps-ploc';

/** What a translator leaves alone: places, icons, code, the targets of links, and what ends a form of a plural. */
const kept = /(\{\d+\}|\$\([\w~-]+\)|`[^`]*`|\]\([^)]*\)|%[^%\s]+%|\|)/;

/** A message as the pseudo-locale has it: every letter outside of `kept` is another one. */
export function pseudo(message: string): string {
  // The name of the language whose plural forms the texts have: the pseudo-locale's are those of English.
  if (message === 'en') return message;
  const parts = message.split(kept);
  return parts.map((part, index) => (index % 2 === 1 ? part : pseudoWords(part))).join('');
}

function pseudoWords(text: string): string {
  const { text: words } = getL10nPseudoLocalized({ text });
  return typeof words === 'string' ? words : text;
}

/** A table of messages in the pseudo-locale. @param messages by key */
export function pseudoTable(messages: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudo(message)]));
}
