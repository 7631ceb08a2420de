import assert from 'node:assert/strict';
import { createChannel } from '../../src/webviews/channel';
import type { FromWebview } from '../../src/webviews/protocol';

/** A channel whose time passes by hand. */
function fakeChannel() {
  const posted: FromWebview<string>[] = [];
  const states: number[] = [];
  const timers = new Set<() => void>();
  const channel = createChannel<number, string>({
    post: message => posted.push(message),
    onState: state => states.push(state),
    after(_ms, action) {
      timers.add(action);
      return () => timers.delete(action);
    },
    timeoutMs: 30_000,
    noAnswer: 'no answer',
  });
  const timeOut = () => {
    for (const action of [...timers]) action();
  };
  return { channel, posted, states, timers, timeOut };
}

describe('a channel to the host', () => {
  it('resolves an intent on the answer to that intent, not on another', async () => {
    const { channel, posted, timers } = fakeChannel();
    const settled: string[] = [];
    const first = channel.send('run').then(() => settled.push('run'));
    const second = channel.send('hint').then(() => settled.push('hint'));
    assert.deepEqual(
      posted.map(({ kind, intent }) => [kind, intent]),
      [
        ['intent', 'run'],
        ['intent', 'hint'],
      ],
    );
    channel.receive({ kind: 'answer', to: posted[1]?.id });
    await second;
    assert.deepEqual(settled, ['hint']);
    channel.receive({ kind: 'answer', to: posted[0]?.id });
    await first;
    assert.equal(timers.size, 0);
  });

  it("rejects with the host's words", async () => {
    const { channel, posted } = fakeChannel();
    const sent = channel.send('grade');
    channel.receive({ kind: 'answer', to: posted[0]?.id, error: 'The disk is full.' });
    await assert.rejects(sent, /^Error: The disk is full\.$/);
  });

  it('rejects where no answer comes, and a late answer does no harm', async () => {
    const { channel, posted, timeOut } = fakeChannel();
    const sent = channel.send('run');
    timeOut();
    await assert.rejects(sent, /no answer/);
    channel.receive({ kind: 'answer', to: posted[0]?.id });
  });

  it('hands on states and ignores what is not of the protocol', () => {
    const { channel, states } = fakeChannel();
    for (const noise of [null, 'state', {}, { kind: 'state' }, { kind: 'answer' }, { kind: 'answer', to: 'x' }]) {
      channel.receive(noise);
    }
    channel.receive({ kind: 'state', state: 7 });
    assert.deepEqual(states, [7]);
  });
});
