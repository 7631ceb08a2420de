import assert from 'node:assert/strict';
import { bounded } from '../src/bounded';
import { PracticeError } from '../src/core/errors';

describe('Work with a bound', () => {
  it('gives what it resolves with', async () => {
    assert.equal(await bounded('answer', Promise.resolve(7), 60_000), 7);
  });

  it('fails as it fails', async () => {
    await assert.rejects(bounded('answer', Promise.reject(new Error('no')), 60_000), /^Error: no$/);
  });

  it('that never ends is an error that names it', async () => {
    const never = new Promise(() => {});
    await assert.rejects(bounded('close the tab', never, 5), error => {
      assert.ok(error instanceof PracticeError);
      assert.equal(error.message, 'The editor did not answer within 0.005 s: close the tab.');
      return true;
    });
  });
});
