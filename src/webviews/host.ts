import { createChannel } from './channel';
import { english, fill, type Strings, translated } from './strings';

/** What VS Code puts into the page. */
interface VsCodeApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export interface Host<Intent> {
  /** Rejects with words for the learner. Never hangs: 30 s without an answer is an error. */
  readonly send: (intent: Intent) => Promise<void>;
  /** What `save` kept, as it was: survives hiding and reloading. */
  readonly saved: () => unknown;
  readonly save: (state: unknown) => void;
}

const timeoutMs = 30_000;

/** Connects this page to the extension. To be called once a page. */
export function connect<State, Intent>(strings: Strings, onState: (state: State) => void): Host<Intent> {
  const api = acquireVsCodeApi();
  const channel = createChannel<State, Intent>({
    post: message => api.postMessage(message),
    onState,
    after(ms, action) {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
    timeoutMs,
    noAnswer: fill(strings.noAnswer, timeoutMs / 1000),
  });
  window.addEventListener('message', event => channel.receive(event.data));
  return { send: channel.send, saved: () => api.getState(), save: state => api.setState(state) };
}

/** The words the host embedded in the page; English where it embedded none or they cannot be read. */
export function embeddedStrings(page: Document): Strings {
  const text = page.getElementById('strings')?.textContent ?? '';
  try {
    return translated(JSON.parse(text));
  } catch {
    return english;
  }
}
