/** Words for code that compiles, but not together with the calls a kata makes: a function is missing, or other than asked for. */
export function misfit(wanted: readonly string[], compiler: string, reason: string): string {
  const asked = wanted.map(head => `"${head}"`).join(', ');
  return `The code is not what the kata asks for, ${asked}. ${compiler} says: ${ended(reason)}`;
}

/** A compiler's reason as a sentence. */
export function ended(reason: string): string {
  const trimmed = reason.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
