import type { MorningEvent, NightEvent, OpenProblem, PracticeEvent } from './events';
import type { KataInfo, Topic } from './kata';

/** A problem that was left for the night (incubation: Sio & Ormerod 2009; sleep and insight: Wagner et al. 2004). */
export interface OpenNight extends Pick<NightEvent, 'id' | 'problem' | 'restated'> {
  /** Practice day. */
  readonly day: number;
}

export function isNightEvent(event: PracticeEvent): event is NightEvent | MorningEvent {
  return event.type === 'night' || event.type === 'morning';
}

/** One problem at a time: the newest takes the place of the one before. @param day practice day of the event */
export function includeNight(history: { night?: OpenNight }, event: NightEvent | MorningEvent, day: number): void {
  if (event.type === 'night') {
    const { id, problem, restated } = event;
    history.night = { id, problem, restated, day };
  } else if (history.night?.id === event.night) {
    delete history.night;
  }
}

/** What is asked about before anything else today: the problem of an earlier practice day. */
export function morningOf({ night }: { readonly night?: OpenNight }, today: number): OpenNight | undefined {
  return night && night.day < today ? night : undefined;
}

interface Titles {
  readonly katas: readonly Pick<KataInfo, 'id' | 'title'>[];
  readonly topics: readonly Pick<Topic, 'id' | 'title'>[];
}

/** What a problem is called; an id where no pack has it any more. */
export function problemTitle({ kata, topic, text }: OpenProblem, { katas, topics }: Titles): string {
  if (kata !== undefined) return katas.find(({ id }) => id === kata)?.title ?? kata;
  if (topic !== undefined) return topics.find(({ id }) => id === topic)?.title ?? topic;
  return text?.trim().split('\n')[0] ?? '';
}
