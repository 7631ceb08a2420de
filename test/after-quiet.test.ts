import { deepEqual } from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { afterQuiet } from '../src/after-quiet';

describe('What waits for quiet', () => {
  const log: string[] = [];
  const errors: unknown[] = [];
  const make = (work: () => Promise<void>) => afterQuiet(20, work, error => errors.push(error));
  beforeEach(() => {
    log.length = 0;
    errors.length = 0;
  });

  it('is done once, however often it is asked for', async () => {
    const quiet = make(async () => void log.push('done'));
    for (let times = 0; times < 5; times++) quiet.ask();
    await delay(60);
    deepEqual(log, ['done']);
  });

  it('is done again when it is asked for while it is done, and never twice at once', async () => {
    const quiet = make(async () => {
      log.push('begins');
      await delay(60);
      log.push('ends');
    });
    quiet.ask();
    await delay(40);
    quiet.ask();
    await delay(200);
    deepEqual(log, ['begins', 'ends', 'begins', 'ends']);
  });

  it('tells of an error, and can be asked again', async () => {
    let isFirst = true;
    const quiet = make(async () => {
      if (isFirst) {
        isFirst = false;
        throw new Error('no');
      }
      log.push('done');
    });
    quiet.ask();
    await delay(60);
    quiet.ask();
    await delay(60);
    deepEqual([log, errors.map(String)], [['done'], ['Error: no']]);
  });

  it('is not done once it is let go', async () => {
    const quiet = make(async () => void log.push('done'));
    quiet.ask();
    quiet.dispose();
    await delay(60);
    deepEqual(log, []);
  });
});
