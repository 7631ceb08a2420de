import assert from 'node:assert/strict';
import { Emitter } from '../../src/core/emitter';

describe('an emitter', () => {
  let heard: string[];
  let errors: unknown[];
  let emitter: Emitter<string>;
  beforeEach(() => {
    heard = [];
    errors = [];
    emitter = new Emitter<string>(error => errors.push(error));
  });

  it('tells every listener, in the order they came', () => {
    emitter.on(event => heard.push(`first ${event}`));
    emitter.on(event => heard.push(`second ${event}`));
    emitter.fire('hello');
    assert.deepEqual(heard, ['first hello', 'second hello']);
  });

  it('tells nobody who has let go', () => {
    const subscription = emitter.on(event => heard.push(event));
    subscription.dispose();
    subscription.dispose();
    emitter.fire('hello');
    assert.deepEqual(heard, []);
  });

  it('takes the same function twice, each with its own end', () => {
    const listener = (event: string) => heard.push(event);
    const first = emitter.on(listener);
    emitter.on(listener);
    emitter.fire('a');
    first.dispose();
    emitter.fire('b');
    assert.deepEqual(heard, ['a', 'a', 'b']);
  });

  it('tells the others although one fails, and hands on the error', () => {
    const failure = new Error('broken');
    emitter.on(() => {
      throw failure;
    });
    emitter.on(event => heard.push(event));
    emitter.fire('hello');
    assert.deepEqual(heard, ['hello']);
    assert.deepEqual(errors, [failure]);
  });

  it('lets listeners come and go while it tells', () => {
    const late = () => emitter.on(() => heard.push('late'));
    const once = emitter.on(() => {
      once.dispose();
      late();
      heard.push('once');
    });
    emitter.on(event => heard.push(event));
    emitter.fire('a');
    assert.deepEqual(heard, ['once', 'a']);
    emitter.fire('b');
    assert.deepEqual(heard, ['once', 'a', 'b', 'late']);
  });

  it('is silent once disposed', () => {
    emitter.on(event => heard.push(event));
    emitter.dispose();
    emitter.fire('hello');
    assert.deepEqual(heard, []);
  });
});
