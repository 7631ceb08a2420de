import assert from 'node:assert/strict';
import { english } from '../../src/core/words';
import { describeSandboxed, placeOf } from '../../src/runners/sandbox/errors';

describe('The errors of the sandbox', () => {
  const describe = describeSandboxed(placeOf('double.js'), english);

  it('are told in the name the learner knows', () => {
    const thrown = {
      name: 'Error',
      message: '/sandbox/double.js is odd',
      stack: '    at f (/sandbox/double.js:3:5)\n',
    };
    assert.deepEqual(describe.thrown(thrown), { message: 'double.js is odd', line: 3, column: 5 });
  });

  it('tell the memory of the code and that of the thread around it alike', () => {
    assert.ok(describe.isOutOfMemory('The sandbox is out of memory.\n'));
    assert.ok(describe.isOutOfMemory('Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated'));
    assert.ok(!describe.isOutOfMemory('Error: something else'));
  });

  it("tell the end of the thread's own stack, where the interpreter does not notice it first", () => {
    const words = describe.lastWords?.('RangeError: Maximum call stack size exceeded\n    at wasm');
    assert.equal(words?.message, 'The stack is full');
    assert.equal(describe.lastWords?.('Error: something else'), undefined);
  });
});
