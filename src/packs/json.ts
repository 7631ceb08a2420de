import { messageOf } from '../core/errors';
import type { Json } from '../core/values';

export type ParsedJson = { readonly value: Json } | { readonly reason: string };

/** Reads JSON text; where it is none, the reason names line and column (1-based). A leading byte order mark is allowed. */
export async function parseJson(text: string): Promise<ParsedJson> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { value: JSON.parse(json) };
  } catch (thrown) {
    return { reason: `This is not JSON: ${(await placeOfError(json)) ?? messageOf(thrown)}` };
  }
}

/** V8 of Node 20 leaves the position out of short messages, so a second parser is asked for it. */
async function placeOfError(text: string): Promise<string | undefined> {
  // 50 KB, wanted only where a file is damaged.
  const { parse: locate } = await import('@humanwhocodes/momoa');
  try {
    locate(text, { mode: 'json' });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('line' in thrown && 'column' in thrown)) return undefined;
    const what = thrown.message.replace(/ \(\d+:\d+\)$/, '').replace(/\.$/, '');
    return `${what} at line ${thrown.line}, column ${thrown.column}.`;
  }
}
