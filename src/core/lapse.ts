import type { LapseReason } from './events';
import type { Translate } from './words';

export const lapseReasons: readonly LapseReason[] = ['unknown', 'slipped', 'misread', 'approach', 'language', 'rushed'];

export function isLapseReason(value: unknown): value is LapseReason {
  return lapseReasons.some(reason => reason === value);
}

/** How often each was the reason. */
export type LapseCounts = { readonly [Reason in LapseReason]?: number };

export function addLapse(counts: LapseCounts | undefined, reason: LapseReason): LapseCounts {
  return { ...counts, [reason]: (counts?.[reason] ?? 0) + 1 };
}

export function lapseText(reason: LapseReason, t: Translate): string {
  const texts: Readonly<Record<LapseReason, string>> = {
    unknown: t('did not know'),
    slipped: t('knew but slipped'),
    misread: t('misread'),
    approach: t('wrong approach'),
    language: t('language detail'),
    rushed: t('rushed'),
  };
  return texts[reason];
}

/** `misread 2, rushed 1`, the most frequent first; undefined where none was tagged. */
export function lapsesText(counts: LapseCounts | undefined, t: Translate): string | undefined {
  const found = lapseReasons.flatMap(reason => {
    const count = counts?.[reason] ?? 0;
    return count === 0 ? [] : [{ reason, count }];
  });
  if (found.length === 0) return undefined;
  const sorted = found.sort((a, b) => b.count - a.count);
  return sorted.map(({ reason, count }) => `${lapseText(reason, t)} ${count}`).join(', ');
}
