import { parseDay } from '../core/local-time';

type Fields = Readonly<Record<string, unknown>>;

/** Says what is wrong with a value, in words that follow "`field` "; undefined where nothing is. */
type Guard = (value: unknown) => string | undefined;

/** A field's name, its guard, and whether it may be absent. */
type Field = readonly [name: string, guard: Guard, optional?: 'optional'];

/**
 * Why a parsed line of a known type cannot be folded (`outcome.passed must be true or false`), undefined where it can
 * be, and for every type this build does not know. The log is a text file in the learner's hands: a right checksum
 * does not make right fields. Fields nobody here knows are left alone.
 */
export function fieldProblem(event: Fields): string | undefined {
  switch (event.type) {
    case 'rep':
      return problemIn(event, repFields);
    case 'recall':
      return problemIn(event, recallFields);
    case 'undo':
      return problemIn(event, undoFields);
    case 'pause':
      return problemIn(event, pauseFields);
    case 'import':
      return problemIn(event, importFields);
    case 'weights':
      return problemIn(event, weightsFields);
    case 'suspend':
    case 'unsuspend':
    case 'forget':
      return problemIn(event, topicFields);
    case 'postpone':
      return problemIn(event, postponeFields);
    case 'sting':
      return problemIn(event, stingFields);
    case 'night':
      return problemIn(event, nightFields);
    case 'morning':
      return problemIn(event, morningFields);
    case 'sleep':
      return problemIn(event, sleepFields);
    case 'movement':
      return problemIn(event, movementFields);
    case 'placement':
      return problemIn(event, placementFields);
    default:
      return undefined;
  }
}

/** What the reason for a line begins with that a newer Spindle wrote. */
export const newerVersion = 'written by a newer Spindle';

/** Why `event` lacks what every event carries (but for `at`, which its reader has parsed), undefined where it does not. */
export function baseProblem(event: Fields): string | undefined {
  if (typeof event.v === 'number' && event.v > 1) {
    return `${newerVersion} (format version ${event.v}): update the extension to read it`;
  }
  if (event.v !== 1) return 'v must be 1';
  return problemIn(event, baseFields);
}

const text: Guard = value => (typeof value === 'string' ? undefined : 'must be text');
const word: Guard = value => (typeof value === 'string' && value !== '' ? undefined : 'must be text, not empty');
const flag: Guard = value => (typeof value === 'boolean' ? undefined : 'must be true or false');
// JSON has no infinity, but 1e999 reads as one.
const amount: Guard = value =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value) ? undefined : 'must be a number from 0 up';
const count: Guard = value =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'must be a whole number from 0 up';
const chance: Guard = value =>
  typeof value === 'number' && value >= 0 && value <= 1 ? undefined : 'must be a number from 0 to 1';
const grade: Guard = value =>
  value === 1 || value === 2 || value === 3 || value === 4 ? undefined : 'must be a grade, 1 to 4';
const words: Guard = value =>
  Array.isArray(value) && value.every(item => typeof item === 'string') ? undefined : 'must be a list of texts';
const day: Guard = value =>
  typeof value === 'string' && parseDay(value) !== undefined ? undefined : 'must be a day, YYYY-MM-DD';

const weights: Guard = value =>
  Array.isArray(value) && value.length === 21 && value.every(item => Number.isFinite(item))
    ? undefined
    : 'must be 21 numbers';
const memoryKind: Guard = value =>
  value === 'procedural' || value === 'conceptual' ? undefined : 'must be procedural or conceptual';

const baseFields: readonly Field[] = [
  ['id', word],
  ['by', word],
  ['type', word],
];

const gradePair = object([
  ['proposed', grade],
  ['given', grade],
]);

const dueDays = object([
  ['procedural', day, 'optional'],
  ['conceptual', day, 'optional'],
]);

const repFields: readonly Field[] = [
  ['kata', word],
  ['variation', word],
  ['language', word],
  ['topic', word],
  [
    'predicted',
    object([
      ['pass', chance],
      ['minutes', amount],
      ['approach', text, 'optional'],
      ['plan', text, 'optional'],
      ['model', chance, 'optional'],
    ]),
    'optional',
  ],
  [
    'outcome',
    object([
      ['passed', flag],
      ['firstRun', flag],
      ['runs', count],
      ['failedRuns', count, 'optional'],
      ['hints', count],
      ['revealed', flag],
      ['activeMs', amount],
      ['firstRunMs', amount, 'optional'],
      ['greenMs', amount, 'optional'],
      ['edits', count, 'optional'],
      ['par', count, 'optional'],
      ['insertions', count, 'optional'],
      ['insertedChars', count, 'optional'],
      ['level', amount, 'optional'],
      ['lapse', text, 'optional'],
    ]),
  ],
  [
    'recall',
    object([
      ['summary', text],
      ['recalled', words],
      ['of', count],
      ['before', flag],
    ]),
    'optional',
  ],
  [
    'grade',
    object([
      ['procedural', gradePair],
      ['conceptual', gradePair, 'optional'],
    ]),
  ],
  ['due', dueDays, 'optional'],
];

const recallFields: readonly Field[] = [
  ['topic', word],
  ['summary', text],
  ['recalled', words],
  ['of', count],
  ['grade', gradePair],
  ['due', dueDays, 'optional'],
];

const undoFields: readonly Field[] = [['target', word]];

const pauseFields: readonly Field[] = [
  ['from', day],
  ['to', day],
];

const importFields: readonly Field[] = [
  ['from', text],
  ['ids', words],
];

const weightsFields: readonly Field[] = [
  ['weights', weights],
  ['scheduler', text],
  ['optimizer', text],
  ['reviews', count],
  [
    'logLoss',
    object([
      ['before', amount],
      ['after', amount],
    ]),
  ],
];

const topicFields: readonly Field[] = [['topic', word]];

const postponeFields: readonly Field[] = [
  ['topic', word],
  ['kind', memoryKind, 'optional'],
  ['language', word, 'optional'],
  ['to', day],
];

const stingFields: readonly Field[] = [
  ['expected', text],
  ['happened', text],
  ['why', text],
  ['rule', word],
  ['file', word],
  [
    'lines',
    object([
      ['from', count],
      ['to', count],
    ]),
  ],
  ['language', word],
  ['code', text],
  ['before', text, 'optional'],
  ['commit', word, 'optional'],
];

const nightFields: readonly Field[] = [
  [
    'problem',
    object([
      ['kata', word, 'optional'],
      ['topic', word, 'optional'],
      ['text', word, 'optional'],
    ]),
  ],
  ['restated', text],
  ['tried', text],
  ['need', text],
];

const morningFields: readonly Field[] = [
  ['night', word],
  ['came', text],
];

const sleepFields: readonly Field[] = [
  ['day', day],
  ['hours', amount],
  ['quality', amount, 'optional'],
];

const movementFields: readonly Field[] = [
  ['rounds', count],
  ['workSeconds', count],
  ['easySeconds', count],
  ['seated', flag],
  ['completed', count],
];

const placementFields: readonly Field[] = [
  [
    'answers',
    list(
      object([
        ['topic', word],
        ['kata', word],
        ['level', amount],
        ['chance', chance],
      ]),
    ),
  ],
];

/** Guards every item of a list; a problem reads as if the first wrong one were the field. */
function list(item: Guard): Guard {
  return value => {
    if (!Array.isArray(value)) return 'must be a list';
    for (const one of value) {
      const problem = item(one);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** Guards an object's fields; a problem inside reads `.field must be …`, so that the path grows from the outside in. */
function object(fields: readonly Field[]): Guard {
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'must be an object';
    const problem = problemIn(value as Fields, fields);
    return problem === undefined ? undefined : `.${problem}`;
  };
}

function problemIn(value: Fields, fields: readonly Field[]): string | undefined {
  for (const [name, guard, optional] of fields) {
    const field = value[name];
    if (field === undefined && optional) continue;
    const problem = field === undefined ? 'is missing' : guard(field);
    if (problem !== undefined) return problem.startsWith('.') ? name + problem : `${name} ${problem}`;
  }
  return undefined;
}
