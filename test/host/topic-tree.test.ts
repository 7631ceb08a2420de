import { deepEqual, equal, rejects } from 'node:assert/strict';
import { command, putAwayAfterEach, startCoding } from './support';

describe('The tree of topics', () => {
  putAwayAfterEach();

  it('is sorted and filtered as asked, and stays so', async () => {
    try {
      deepEqual(await command('sortTopics', { by: 'due' }), { order: 'due', filter: 'all' });
      deepEqual(await command('filterTopics', { show: 'begun' }), { order: 'due', filter: 'begun' });
    } finally {
      await command('sortTopics', { by: 'pack' });
      deepEqual(await command('filterTopics', { show: 'all' }), { order: 'pack', filter: 'all' });
    }
  });

  it('shows the topic of the rep that is open, also where it was filtered out', async () => {
    await startCoding('largest-value');
    await command('filterTopics', { show: 'suspended' });
    equal(await command('revealTopic'), 'collections');
    deepEqual(await command('sortTopics', { by: 'pack' }), { order: 'pack', filter: 'all' });
  });

  it('says so where there is no such topic', async () => {
    await rejects(command('revealTopic', { topic: 'nowhere' }), /There is no topic to show/);
  });
});
