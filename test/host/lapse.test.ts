import { equal, rejects } from 'node:assert/strict';
import type { RepEvent } from '../../src/core/events';
import { command, putAwayAfterEach, startCoding } from './support';

describe('Why a rep lapsed', () => {
  putAwayAfterEach();

  it('is one tag with the grade Again, and refused with any other', async () => {
    await startCoding();
    await command('giveUp');
    await command('recall', { skip: true });
    await rejects(command('grade', { procedural: 3, lapse: 'misread' }), /graded 1 \(Again\)/);
    const event = (await command('grade', { procedural: 1, lapse: 'misread' })) as RepEvent;
    equal(event.outcome.lapse, 'misread');
  });
});
