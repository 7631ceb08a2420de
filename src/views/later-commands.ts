import type { App } from '../host/app';
import type { CommandTypes } from '../host/contributions';
import type { VirtualDocuments } from './virtual-documents';

type Name = 'logSting' | 'showStings' | 'thinkTonight' | 'whatCame' | 'noteSleep' | 'showNights' | 'startMovement';
type Handlers = { [Of in Name]: (takes?: CommandTypes[Of]['takes']) => Promise<CommandTypes[Of]['gives']> };

/** Commands whose code is read at their first use: it has no part in a start. */
export function laterCommands(app: App, documents: VirtualDocuments): Handlers {
  const stings = once(async () => (await import('./sting/sting')).stingCommands(app, documents));
  const nights = once(async () => (await import('./night/night-commands')).nightCommands(app, documents));
  const movement = once(async () => (await import('./movement')).movementCommand(app));
  return {
    logSting: async given => (await stings()).logSting(given),
    showStings: async given => (await stings()).showStings(given),
    thinkTonight: async given => (await nights()).thinkTonight(given),
    whatCame: async given => (await nights()).whatCame(given),
    noteSleep: async given => (await nights()).noteSleep(given),
    showNights: async given => (await nights()).showNights(given),
    startMovement: async given => (await movement())(given),
  };
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
