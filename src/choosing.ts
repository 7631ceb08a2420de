import { type ChanceOf, chooseKata, chooseLanguage, chooseVariation } from './core/choose';
import { differingPlaces } from './core/differing-places';
import { PracticeError } from './core/errors';
import { withGaps } from './core/gaps';
import type { History } from './core/history';
import type { Exercise, KataInfo, Language } from './core/kata';
import { lapseAdvice } from './core/lapse-advice';
import type { Scheduler } from './core/memory';
import { startingRating } from './core/placement';
import { memoryOf, type QueueInput, type QueueItem, queue, scheduledItems } from './core/queue';
import { type CodingTask, newRep } from './core/rep';
import { exampleFor, isWrittenAnew, scaffoldFor } from './core/scaffold';
import { modelChance } from './core/topic-ratings';
import { listed } from './core/words';
import type { OpenRep } from './draft-state';
import type { Library } from './packs/library';
import { QuarantineError } from './proven-pack';
import { MissingToolchainError } from './runners/missing-toolchain';
import type { Runners } from './runners/runners';

/** Which rep to start; what is absent is chosen. */
export interface StartRequest {
  readonly kata?: string;
  readonly topic?: string;
  readonly language?: Language;
  readonly variation?: string;
}

/** What a choice depends on. */
export interface Chooser {
  readonly library: Library;
  readonly runners: Pick<Runners, 'languages' | 'missing'>;
  readonly history: History;
  readonly scheduler: Scheduler;
  /** Practice day. */
  readonly today: number;
  /** The language practised where nothing speaks for another one. */
  readonly language: Language;
  readonly newTopicsPerDay: number;
  /** More due than fits is a backlog. */
  readonly minutesPerDay: number;
  /** The topic practised last. */
  readonly last?: string | undefined;
  /** Whether help at the beginning of a topic is wanted. */
  readonly scaffolding: boolean;
  /** Whether the reason of a lapse has a say in what comes next. */
  readonly lapseReasons: boolean;
}

/** What the queue is made of: only what has a kata and can be run here is offered. */
export function queueInput(chooser: Chooser): QueueInput {
  const { library, runners, ...rest } = chooser;
  const { topics, katas } = library;
  const offered = new Set(katas.flatMap(kata => kata.languages.map(of => `${kata.topic}:${of}`)));
  const runnable = new Set(runners.languages);
  return {
    ...rest,
    topics,
    chanceOf: (topic, of) => topicChance(chooser, topic, of),
    offers: (topic, of) => runnable.has(of) && offered.has(`${topic}:${of}`),
  };
}

/** What is most worth practising now; with nothing due and nothing new, what was not practised for longest. */
export function nextOf(chooser: Chooser): QueueItem | undefined {
  const input = queueInput(chooser);
  const { due, fresh } = queue(input);
  const lastDay = (item: QueueItem) => memoryOf(input.history, item)?.lastDay ?? 0;
  const ahead = () => {
    const doing = scheduledItems(input).filter(item => item.kind === 'procedural');
    const longest = doing.sort((a, b) => lastDay(a) - lastDay(b) || a.retrievability - b.retrievability);
    return longest.find(({ topic }) => topic !== input.last) ?? longest[0];
  };
  return due[0] ?? fresh[0] ?? ahead();
}

/**
 * The rep asked for, at its beginning.
 * @param item what is practised where the request names neither kata nor topic
 * @throws PracticeError where what is asked for is not offered; MissingToolchainError where it cannot be run here
 */
export async function chosenRep(
  chooser: Chooser,
  id: string,
  request: StartRequest,
  item: QueueItem | undefined,
): Promise<OpenRep> {
  if (item?.kind === 'conceptual') return { rep: newRep({ id, topic: item.topic, recallFirst: false }) };
  const { library, history, today } = chooser;
  const language = request.language ?? item?.language ?? languageFor(chooser, request);
  const { kata, variation } = choose(chooser, request, item?.topic ?? request.topic, language);
  await checkRunnable(chooser, kata, language);
  let exercise: Exercise;
  try {
    exercise = await library.exercise(kata, variation, language);
  } catch (error) {
    // It is no longer offered, so the next choice is another one.
    if (error instanceof QuarantineError && request.kata === undefined) return chosenRep(chooser, id, request, item);
    throw error;
  }
  const { topic, level, hints, fileName } = exercise;
  const conceptual = history.topics.get(topic)?.conceptual;
  const info = library.katas.find(({ id: of }) => of === kata);
  const model = info && chanceOf(chooser, info.topic, language)(info);
  const served = { kata, variation, language, level, hints: hints.length, fileName };
  const help = info && model !== undefined ? scaffolding(chooser, info, language, model) : {};
  const task = { ...served, ...help, ...(model === undefined ? {} : { model }) };
  const recallFirst = conceptual !== undefined && conceptual.due <= today;
  if (exercise.kind !== 'edit')
    return { rep: newRep({ id, topic, task, recallFirst }), exercise: begun(exercise, help) };
  const { par, starter, reference } = exercise;
  const differing = differingPlaces(starter, reference).length;
  return { rep: newRep({ id, topic, task: { ...task, par }, recallFirst }), exercise, differing };
}

type Help = Pick<CodingTask, 'scaffold' | 'example'>;

/** What helps at the beginning: an example where there is one; where there is none, gaps for what was practised before. */
function scaffolding(chooser: Chooser, kata: KataInfo, language: Language, chance: number): Help {
  if (!chooser.scaffolding || !isWrittenAnew(kata)) return {};
  const memory = chooser.history.topics.get(kata.topic)?.procedural.get(language);
  const practised = memory ? { stability: memory.stability } : {};
  const scaffold = scaffoldFor({ ...practised, lapsed: memory?.lastGrade === 1, chance });
  if (scaffold === 'blank') return {};
  const example = scaffold === 'worked' ? exampleFor(kata, chooser.library.katas, language) : undefined;
  if (example) return { scaffold: 'worked', example: example.id };
  return memory ? { scaffold: 'gaps' } : {};
}

/** The exercise as it begins. */
function begun(exercise: Exercise, { scaffold }: Help): Exercise {
  if (scaffold !== 'gaps') return exercise;
  return { ...exercise, starter: withGaps(exercise.reference, exercise.language) };
}

/** The chance of the kata that would be served. */
function topicChance(chooser: Chooser, topic: string, language: Language): number {
  const { katas } = chooser.library;
  const choice = chosenKata(chooser, topic, language);
  const kata = katas.find(({ id }) => id === choice?.kata);
  return kata ? chanceOf(chooser, topic, language)(kata) : 0;
}

/** The kata of a topic to practise. */
function chosenKata(chooser: Chooser, topic: string, language: Language) {
  const { library, history } = chooser;
  const lapsed = chooser.lapseReasons ? history.topics.get(topic)?.lapsed?.[language] : undefined;
  const chance = chanceOf(chooser, topic, language);
  return chooseKata(library.katas, history, topic, language, chance, lapseAdvice(lapsed));
}

/** Spindle's own chance that the first run of a kata of the topic passes. */
function chanceOf({ history, scheduler, today, library }: Chooser, topic: string, language: Language): ChanceOf {
  const memory = history.topics.get(topic)?.procedural.get(language);
  const retrievability = memory && scheduler.retrievability(memory, today);
  const ratings = history.ratings.get(topic);
  const area = () => library.topics.find(({ id }) => id === topic)?.area;
  const start = ratings || !history.placement ? undefined : startingRating(history.placement, area());
  return kata => modelChance(kata, ratings, retrievability, start);
}

/**
 * The language practised, or another where the kata is not offered in it, or the topic was only practised in others: then
 * the last of these.
 */
function languageFor({ library, runners, history, language }: Chooser, { kata, topic }: StartRequest): Language {
  const info = library.katas.find(({ id }) => id === kata);
  if (info) return chooseLanguage(info, language, runners.languages);
  const practised = [...(history.topics.get(topic ?? '')?.procedural ?? [])];
  if (practised.some(([of]) => of === language)) return language;
  return practised.sort(([, a], [, b]) => b.lastDay - a.lastDay)[0]?.[0] ?? language;
}

/** A text is edited without anything to run it. */
async function checkRunnable({ library, runners }: Chooser, kata: string, language: Language): Promise<void> {
  if (library.katas.find(({ id }) => id === kata)?.kind === 'edit') return;
  const missing = await runners.missing(language);
  if (missing !== undefined) throw new MissingToolchainError(language, missing);
}

function choose(chooser: Chooser, request: StartRequest, topic: string | undefined, language: Language) {
  const { history } = chooser;
  const { katas, topics } = chooser.library;
  if (request.kata !== undefined) {
    const info = katas.find(({ id }) => id === request.kata);
    if (!info) throw unknown('kata', request.kata, katas);
    return { kata: info.id, variation: request.variation ?? chooseVariation(info, history) };
  }
  const of = topic ?? katas.find(kata => kata.languages.includes(language))?.topic;
  const choice = of && chosenKata(chooser, of, language);
  if (choice) return { ...choice, variation: request.variation ?? choice.variation };
  if (of && !topics.some(({ id }) => id === of)) throw unknown('topic', of, topics);
  if (of === undefined) {
    throw new PracticeError('There is no kata in {0}. Choose another language or topic.', language);
  }
  throw new PracticeError('There is no kata of {0} in {1}. Choose another language or topic.', of, language);
}

/** An id that names nothing, with those that do. */
export function unknown(
  what: 'kata' | 'topic' | 'key point',
  id: string,
  known: readonly { readonly id: string }[],
): PracticeError {
  const those = listed(known.map(of => of.id));
  switch (what) {
    case 'kata':
      return new PracticeError('There is no kata "{0}". There are: {1}.', id, those);
    case 'topic':
      return new PracticeError('There is no topic "{0}". There are: {1}.', id, those);
    case 'key point':
      return new PracticeError('There is no key point "{0}". There are: {1}.', id, those);
  }
}
