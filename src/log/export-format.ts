import { PracticeError } from '../core/errors';

/** `jsonl`: every event, byte for byte. `csv`: one row a review, for a spreadsheet. `fsrs`: for an FSRS optimizer. */
const exportFormats = ['jsonl', 'csv', 'fsrs'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A format by its name. @throws PracticeError where there is none */
export function exportFormat(name: string): ExportFormat {
  const known = exportFormats.find(format => format === name);
  if (known) return known;
  throw new PracticeError('There is no format "{0}". There are: {1}.', name, exportFormats.join(', '));
}
