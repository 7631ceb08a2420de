import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { mayRemind, parseClock, type ReminderInput } from '../../src/core/reminder';

const evening = 18 * 60 + 30;
const input = (changes: Partial<ReminderInput> = {}): ReminderInput => ({
  minute: evening,
  remindAt: evening,
  isBreak: false,
  dayStartHour: 4,
  due: 3,
  practisedToday: false,
  isRepOpen: false,
  idleMs: 60_000,
  ...changes,
});

describe('A reminder', () => {
  it('comes at the time that was chosen, or later the same day, and never without one', () => {
    const at = (minute: number, remindAt: number | undefined = evening) => mayRemind(input({ minute, remindAt }));
    deepEqual([at(evening - 1), at(evening), at(23 * 60)], [false, true, true]);
    equal(mayRemind(input({ remindAt: undefined })), false);
  });

  it('belongs to the practice day: after midnight it is still the evening before, in the morning not yet', () => {
    deepEqual([mayRemind(input({ minute: 60 })), mayRemind(input({ minute: 4 * 60 }))], [true, false]);
    equal(mayRemind(input({ remindAt: 60, minute: 23 * 60 })), false);
    equal(mayRemind(input({ remindAt: 60, minute: 90 })), true);
  });

  it('never comes while somebody types, unless a break says that they have stopped', () => {
    equal(mayRemind(input({ idleMs: 5000 })), false);
    equal(mayRemind(input({ idleMs: 5000, isBreak: true })), true);
    equal(mayRemind(input({ isBreak: true, remindAt: undefined })), true);
  });

  it('never comes where nothing is due, practice was done today, or a rep is open', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.boolean(), fc.nat(1e6), (minute, isBreak, idleMs) => {
        for (const reason of [{ due: 0 }, { practisedToday: true }, { isRepOpen: true }]) {
          equal(mayRemind(input({ minute, isBreak, idleMs, ...reason })), false);
        }
      }),
    );
  });
});

describe('A time of day', () => {
  it('is hours and minutes, and nothing else', () => {
    deepEqual(['18:30', '7:05', ' 00:00 '].map(parseClock), [1110, 425, 0]);
    deepEqual(['', '24:00', '12:60', '12', 'noon', '12:3'].map(parseClock), [
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
