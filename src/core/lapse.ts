/** Why a rep was graded Again, as the learner tags it. */
export const lapseReasons = ['unknown', 'slipped', 'misread', 'approach', 'language', 'rushed'] as const;
export type LapseReason = (typeof lapseReasons)[number];

export function isLapseReason(value: unknown): value is LapseReason {
  return lapseReasons.some(reason => reason === value);
}

/** How often each was the reason. */
export type LapseCounts = { readonly [Reason in LapseReason]?: number };

export function addLapse(counts: LapseCounts | undefined, reason: LapseReason): LapseCounts {
  return { ...counts, [reason]: (counts?.[reason] ?? 0) + 1 };
}
