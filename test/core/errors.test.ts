import { equal } from 'node:assert/strict';
import { messageOf, PracticeError, sayingOf } from '../../src/core/errors';
import { english, say } from '../../src/core/words';

const shout = (template: string, ...values: readonly (string | number)[]) => english(template.toUpperCase(), ...values);

describe('An error for the learner', () => {
  it('has an English message with its values in their places', () => {
    equal(new PracticeError('There is no {0} "{1}".', 'kata', 'x{0}').message, 'There is no kata "x{0}".');
  });

  it('is said in the words of the learner, the messages in its places too, and names stay as they are', () => {
    const error = new PracticeError('Not recorded: {0}', say('{0} is full', '/home/me'));
    equal(error.message, 'Not recorded: /home/me is full');
    equal(messageOf(error, shout), 'NOT RECORDED: /home/me IS FULL');
  });

  it('keeps its cause, which is no value', () => {
    const cause = new Error('EIO');
    const error = new PracticeError('It failed: {0}', 'why', { cause });
    equal(error.cause, cause);
    equal(error.message, 'It failed: why');
    equal(new PracticeError('It failed').cause, undefined);
  });

  it('stands in another one as the message it is; other errors do with their own words', () => {
    const inner = new PracticeError('No drive {0}', 'D:');
    equal(messageOf(new PracticeError('Stopped: {0}', sayingOf(inner)), shout), 'STOPPED: NO DRIVE D:');
    equal(messageOf(new PracticeError('Stopped: {0}', sayingOf(new Error('eio'))), shout), 'STOPPED: eio');
    equal(messageOf('text', shout), 'text');
  });
});
