import { dueDayByGrade, type MemoryKey } from './core/balance';
import type { DueDays, Grade } from './core/events';
import { dayText } from './core/local-time';
import { memoryOf, type QueueInput } from './core/queue';
import type { Rep } from './core/rep';
import type { EventDraft } from './log/practice-log';

type Practised = Extract<EventDraft, { readonly type: 'rep' | 'recall' }>;

/** Practice days from today until the memory would be due, for each grade 1–4. @param retention desired, of the topic */
export function daysUntilDue(
  input: QueueInput,
  { id: seed, topic, task }: Rep,
  kind: MemoryKey['kind'],
  retention: number,
): readonly number[] {
  const { history, scheduler, today } = input;
  const key = { kind, topic, ...(kind === 'procedural' && task ? { language: task.language } : {}) };
  const chosen = dueDayByGrade(input, { key, seed, retention });
  const memory = memoryOf(history, key);
  const grades: readonly Grade[] = [1, 2, 3, 4];
  return grades.map(
    grade => scheduler.review(memory, today, grade, seed, { retention, chosen: chosen(grade) }).due - today,
  );
}

/** What was practised with the days its memories fall due, each the least loaded of those FSRS leaves open. */
export function withDueDays(draft: EventDraft, input: QueueInput, retentionOf: (topic: string) => number): EventDraft {
  if (draft.type !== 'rep' && draft.type !== 'recall') return draft;
  const due = dueDaysOf(draft, input, retentionOf(draft.topic));
  return Object.keys(due).length === 0 ? draft : { ...draft, due };
}

/** The days chosen for the memories that were practised; absent where there is none to choose. */
export function dueDaysOf(practised: Practised, input: QueueInput, retention: number): DueDays {
  return Object.fromEntries(
    gradesOf(practised).flatMap(([key, grade]) => {
      const day = dueDayByGrade(input, { key, seed: practised.id ?? '', retention })(grade);
      return day === undefined ? [] : [[key.kind, dayText(day)]];
    }),
  );
}

/** The memories that were practised, with the grade given. */
function gradesOf(draft: Practised): [MemoryKey, Grade][] {
  const { topic } = draft;
  const explaining: MemoryKey = { kind: 'conceptual', topic };
  if (draft.type === 'recall') return [[explaining, draft.grade.given]];
  const { language, grade } = draft;
  return [
    [{ kind: 'procedural', topic, language }, grade.procedural.given],
    ...(grade.conceptual ? [[explaining, grade.conceptual.given] as [MemoryKey, Grade]] : []),
  ];
}
