import type { FromWebview, ToWebview } from './protocol';

/** What a channel needs from its surroundings; a test passes fakes. */
export interface ChannelPorts<State, Intent> {
  readonly post: (message: FromWebview<Intent>) => void;
  readonly onState: (state: State) => void;
  /** Calls `action` once after `ms`; the returned function cancels it. */
  readonly after: (ms: number, action: () => void) => () => void;
  readonly timeoutMs: number;
  /** The words of the error when no answer comes in time. */
  readonly noAnswer: string;
}

export interface Channel<Intent> {
  /** Resolves when the host has done it; rejects with the host's words, or after `timeoutMs` without an answer. */
  readonly send: (intent: Intent) => Promise<void>;
  /** Takes one message as it came from the host. Anything that is not of the protocol is ignored. */
  readonly receive: (message: unknown) => void;
}

interface Waiting {
  readonly settle: (error?: string) => void;
}

function isToWebview<State>(message: unknown): message is ToWebview<State> {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind === 'state') return 'state' in message;
  return message.kind === 'answer' && 'to' in message && typeof message.to === 'number';
}

/** A channel on which every intent is settled exactly once. */
export function createChannel<State, Intent>(ports: ChannelPorts<State, Intent>): Channel<Intent> {
  const waiting = new Map</* intent id */ number, Waiting>();
  let lastId = 0;

  function send(intent: Intent): Promise<void> {
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const cancel = ports.after(ports.timeoutMs, () => waiting.get(id)?.settle(ports.noAnswer));
      waiting.set(id, {
        settle(error) {
          waiting.delete(id);
          cancel();
          if (error === undefined) resolve();
          else reject(new Error(error));
        },
      });
      ports.post({ kind: 'intent', id, intent });
    });
  }

  function receive(message: unknown): void {
    if (!isToWebview<State>(message)) return;
    if (message.kind === 'state') ports.onState(message.state);
    else waiting.get(message.to)?.settle(message.error);
  }

  return { send, receive };
}
