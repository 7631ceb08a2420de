import { l10n } from 'vscode';
import { elapsed, isTicking } from '../../core/active-time';
import { answerBlock } from '../../core/answer';
import { isRep, type LapseReason, type RepEvent } from '../../core/events';
import { type Exercise, isCodeExercise, isKept } from '../../core/kata';
import { lapseReasons, lapseText } from '../../core/lapse';
import { lapseHint } from '../../core/lapse-advice';
import { measureName } from '../../core/measure';
import { problemTitle } from '../../core/night';
import { expectationSentence, modelSentence, predictionSentence } from '../../core/prediction';
import { outcomeOf } from '../../core/rep';
import type { RunReport } from '../../core/run-report';
import { daysAheadText, editsText, plural } from '../../core/words';
import type { OpenRep } from '../../draft-state';
import { setting } from '../../host/config';
import type { Practice, Recorded } from '../../practice';
import type {
  CodeView,
  GradeView,
  Heading,
  HomeView,
  PanelState,
  PanelView,
  ProposedGrade,
  RecallView,
  RecordedView,
} from '../../webviews/protocol';
import { askedNight } from '../night/night';
import { dateWords, languageName, topicTitle } from '../words';
import { debriefWords, restWords, sessionWords } from './session-words';

/** Everything the panel shows, from the practice as it is now. */
export function panelState(practice: Practice): PanelState {
  return { view: viewOf(practice), announce: announcement(practice) };
}

function viewOf(practice: Practice): PanelView {
  const { open, recorded } = practice;
  if (open) return repViewOf(practice, open);
  return recorded ? recordedView(practice, recorded) : homeView(practice);
}

function homeView(practice: Practice): PanelView {
  const next = nextWords(practice);
  return {
    phase: 'home',
    due: practice.scheduling.plan().due.length,
    ...(next ? { next } : {}),
    ...cameOf(practice),
    parked: practice.parked.map(({ open }) => ({
      id: open.rep.id,
      title: open.exercise?.title ?? topicTitle(practice, open.rep.topic),
      detail: headingLine(practice, open),
    })),
  };
}

function cameOf(practice: Practice): Pick<HomeView, 'came'> {
  const night = askedNight(practice);
  if (!night) return {};
  const { id, problem, restated } = night;
  const hasRep = problem.kata !== undefined || problem.topic !== undefined;
  return { came: { night: id, title: problemTitle(problem, practice.library), restated, hasRep } };
}

function repViewOf(practice: Practice, open: OpenRep): PanelView {
  const { rep, exercise } = open;
  const heading = headingOf(practice, open);
  const common = { rep: rep.id, heading };
  switch (rep.phase) {
    case 'predicting':
      return {
        phase: 'predicting',
        ...common,
        statement: exercise?.statement ?? '',
        ...beginningOf(practice, open),
        ...(rep.task?.par === undefined ? {} : { par: rep.task.par }),
        approaches: approaches(),
      };
    case 'coding':
      return {
        phase: 'coding',
        ...common,
        statement: exercise?.statement ?? '',
        ...beginningOf(practice, open),
        ...exampleOf(practice, open),
        activeMs: elapsed(rep.time, Date.now()),
        ticking: isTicking(rep.time, Date.now()),
        hints: (exercise?.hints ?? []).slice(0, rep.hintsShown),
        hintsTotal: exercise?.hints.length ?? 0,
        ...tallyOf(open),
        ...filesOf(exercise),
        runs: rep.runs,
        running: practice.isRunning,
        ...(open.report ? { last: lastRun(open.report) } : {}),
      };
    case 'recalling':
      return {
        phase: 'recalling',
        ...common,
        before: rep.recallFirst,
        ...cueOf(practice, rep.topic),
        draft: rep.summaryDraft,
        keyPoints: practice.keyPoints(rep.topic),
      };
    default:
      return gradeView(practice, open, heading);
  }
}

/** A sting is recalled from what happened. */
function cueOf({ history }: Practice, topic: string): Pick<RecallView, 'cue'> {
  const sting = history.stings.get(topic);
  if (!sting) return {};
  const { expected, happened, file, lines } = sting;
  const told = [
    ...(expected === '' ? [] : [l10n.t('You expected: {0}', expected)]),
    ...(happened === '' ? [] : [l10n.t('What happened: {0}', happened)]),
    l10n.t('In {0}, line {1}', file, lines.from),
  ];
  return { cue: { ask: l10n.t('Why was that, and which rule did you take from it?'), lines: told } };
}

/** How far an edit is: what it has taken, and what is left of the diff. */
function tallyOf({ rep, differing = 0 }: OpenRep): { readonly tally?: string } {
  if (!rep.edits || rep.task?.par === undefined) return {};
  const edits = editsText(rep.edits.operations, rep.task.par, l10n.t);
  if (differing === 0) return { tally: l10n.t('{0}; nothing differs any more', edits) };
  return { tally: plural(l10n.t, '{1}; {0} place still differs|{1}; {0} places still differ', differing, edits) };
}

/** A project's files lie outside the workspace: the panel is the way to them. */
function filesOf(exercise: Exercise | undefined): Pick<CodeView, 'files'> {
  if (exercise?.kind !== 'project') return {};
  const { project, files } = exercise;
  const others = files.map(({ path }) => ({ path, kept: isKept(project, path) }));
  return {
    files: [{ path: project.main, kept: false }, ...others].sort((a, b) => Number(a.kept) - Number(b.kept)),
  };
}

/** The ways of working a learner may choose from; the panel takes a word of their own too. */
function approaches(): string[] {
  return [
    l10n.t('examples first'),
    l10n.t('test first'),
    l10n.t('brute force, then improve'),
    l10n.t('draw it'),
    l10n.t('think before typing'),
  ];
}

/** What stands above the problem: the goal, and what the last failure speaks for. */
function beginningOf({ history }: Practice, { rep, exercise }: OpenRep): Pick<CodeView, 'goal' | 'remark'> {
  const lapsed = rep.task && history.topics.get(rep.topic)?.lapsed?.[rep.task.language];
  return {
    ...(rep.task?.scaffold === 'gaps' ? { goal: gapsGoal() } : goalOf(exercise)),
    ...(lapsed && setting('lapseReasons') ? { remark: lapseHint(lapsed, l10n.t) } : {}),
  };
}

function gapsGoal(): string {
  return l10n.t('Goal: the solution is there, but for the lines that say "…". Fill them in.');
}

function exampleOf({ library }: Practice, { rep }: OpenRep): Pick<CodeView, 'example'> {
  const example = library.katas.find(({ id }) => id === rep.task?.example);
  return example ? { example: example.title } : {};
}

/** What a kind of kata asks for, where cases alone do not say it. */
function goalOf(exercise: Exercise | undefined): { readonly goal?: string } {
  if (!exercise || !isCodeExercise(exercise)) return {};
  const { kind, language, measure } = exercise;
  if (measure)
    return { goal: l10n.t('Goal: every case stays green, and {0} in every function.', measureName(measure, l10n.t)) };
  if (kind !== 'predict') return {};
  const { open, close } = answerBlock(language);
  return {
    goal: l10n.t(
      'Goal: read the program and write what it prints between {0} and {1} at its end. Running it checks.',
      open,
      close,
    ),
  };
}

function lastRun({ status, cases, output, note, error, ms }: RunReport) {
  return { status, cases, output, ms, ...(note ? { note } : {}), ...(error ? { error: error.message } : {}) };
}

function gradeView(practice: Practice, open: OpenRep, heading: Heading): GradeView {
  const { rep } = open;
  const proposals = practice.proposals(open) ?? {};
  const outcome = outcomeOf(rep);
  const proposed = (kind: 'procedural' | 'conceptual'): ProposedGrade | undefined => {
    const proposal = proposals[kind];
    const [again, hard, good, easy] = practice.scheduling
      .daysUntilDue(rep, kind)
      .map(days => daysAheadText(days, l10n.t));
    if (!proposal || !again || !hard || !good || !easy) return undefined;
    return { ...proposal, due: [again, hard, good, easy] };
  };
  const procedural = proposed('procedural');
  const conceptual = proposed('conceptual');
  return {
    phase: 'grading',
    rep: rep.id,
    heading,
    ...(procedural ? { procedural } : {}),
    ...(conceptual ? { conceptual } : {}),
    ...(rep.prediction && outcome && outcome.runs > 0
      ? { prediction: predictionSentence(rep.prediction, outcome, l10n.t) }
      : {}),
    ...(procedural && setting('lapseReasons') ? { lapses: lapseChoices() } : {}),
    compare: compareChoices(practice, open),
  };
}

/** Each by a letter of its own. */
function lapseChoices(): NonNullable<GradeView['lapses']> {
  const keys: Readonly<Record<LapseReason, string>> = {
    unknown: 'd',
    slipped: 's',
    misread: 'm',
    approach: 'w',
    language: 'l',
    rushed: 'r',
  };
  return lapseReasons.map(id => ({ id, key: keys[id], text: lapseText(id, l10n.t) }));
}

function compareChoices(practice: Practice, { rep, exercise }: OpenRep): ('reference' | 'previous')[] {
  if (!exercise) return [];
  const reps = practice.history.katas.get(exercise.kata)?.reps ?? 0;
  return reps > (practice.isRecorded(rep.id) ? 1 : 0) ? ['reference', 'previous'] : ['reference'];
}

function recordedView(practice: Practice, { event, open }: Recorded): RecordedView {
  const topic = practice.history.topics.get(open.rep.topic);
  const due = (day: number) => `${daysAheadText(day - practice.today, l10n.t)} (${dateWords(day)})`;
  const doing = open.rep.task && topic?.procedural.get(open.rep.task.language);
  const lines = [
    ...(isFirst(practice) ? [firstWords()] : []),
    ...(isRep(event) ? predictionLines(practice, event) : []),
    ...(doing ? [l10n.t('Doing it again: {0}', due(doing.due))] : []),
    ...(topic?.conceptual && open.rep.recall ? [l10n.t('Explaining it again: {0}', due(topic.conceptual.due))] : []),
  ];
  const next = nextWords(practice);
  const session = sessionWords(practice);
  const debrief = debriefWords(practice);
  const rest = restWords(practice);
  return {
    phase: 'recorded',
    heading: headingOf(practice, open),
    lines,
    ...(next ? { next } : {}),
    ...(session ? { session } : {}),
    ...(debrief ? { debrief } : {}),
    ...(rest ? { rest, canMove: setting('movement') } : {}),
    ...(setting('streak') ? { streak: streakWords(practice) } : {}),
  };
}

/** The two memories are explained when there are some. */
function isFirst({ history }: Practice): boolean {
  return [...history.days.values()].reduce((sum, { reps, recalls }) => sum + reps + recalls, 0) === 1;
}

function firstWords(): string {
  return l10n.t(
    'Two memories were made: of doing it and of explaining it. Each comes back on its own day, just before it would fade.',
  );
}

function streakWords(practice: Practice): string {
  const { current } = practice.streak();
  return plural(l10n.t, '{0} day of practice|{0} days of practice in a row', current);
}

/** What the prediction was worth: nothing where nothing was predicted, or nothing ran. */
function predictionLines({ history, library }: Practice, { topic, predicted, outcome }: RepEvent): string[] {
  if (!predicted || outcome.runs === 0) return [];
  const title = library.topics.find(({ id }) => id === topic)?.title ?? topic;
  const expectation = expectationSentence(history.forecasts.get(topic), title, l10n.t);
  const own = predictionSentence(predicted, outcome, l10n.t);
  const { model } = predicted;
  return [
    model === undefined ? own : l10n.t('{0} · {1}', own, modelSentence(model, l10n.t)),
    ...(expectation ? [expectation] : []),
  ];
}

function nextWords(practice: Practice): string | undefined {
  const item = practice.next();
  if (!item) return undefined;
  const title = topicTitle(practice, item.topic);
  if (item.kind === 'conceptual') return l10n.t('{0}, explained', title);
  return item.language ? l10n.t('{0} in {1}', title, languageName(item.language)) : title;
}

function headingOf(practice: Practice, open: OpenRep): Heading {
  const title = open.exercise?.title ?? topicTitle(practice, open.rep.topic);
  return { line: headingLine(practice, open), title };
}

function headingLine(practice: Practice, { rep, exercise }: OpenRep): string {
  const topic = topicTitle(practice, rep.topic);
  if (!exercise) return l10n.t('{0} · recall', topic);
  return l10n.t('{0} · level {1} · {2}', topic, exercise.level, languageName(exercise.language));
}

/** Words for the live region: the last thing that happened. */
function announcement(practice: Practice): string {
  const { open, recorded } = practice;
  if (practice.isRunning) return l10n.t('Running');
  if (!open) return recorded ? l10n.t('Recorded') : '';
  const { report, rep } = open;
  if (rep.phase !== 'coding' || !report) return '';
  if (report.status === 'errored') return l10n.t('The run did not finish');
  return l10n.t('Run {0}: {1} passed, {2} failed', rep.runs, report.passed, report.failed);
}
