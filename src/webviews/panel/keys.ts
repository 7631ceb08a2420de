import type { PanelView } from '../protocol';
import type { Strings } from '../strings';

/**
 * Where a key was pressed: `line` and `area` take text, `choice` is a tick box, radio, slider or list, `button` does
 * something by itself on Enter, `page` is everything else.
 */
export type KeyPlace = 'line' | 'area' | 'choice' | 'button' | 'page';

export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly command: boolean;
  readonly place: KeyPlace;
}

const choiceTypes = ['checkbox', 'radio', 'range'];

/** The place that an element is, by its tag (lower case) and, for an `input`, its type. */
export function keyPlace(tag: string, inputType: string): KeyPlace {
  if (tag === 'textarea') return 'area';
  if (tag === 'select') return 'choice';
  if (tag === 'input') return choiceTypes.includes(inputType) ? 'choice' : 'line';
  return ['button', 'vscode-button', 'summary'].includes(tag) ? 'button' : 'page';
}

/** Whether the place takes letters as text, so that no letter may be a command there. */
export function takesText(place: KeyPlace): boolean {
  return place === 'line' || place === 'area';
}

/** Enter that no control at hand uses itself, or the command Enter of a text area. */
export function isSubmit({ key, command, place }: KeyPress): boolean {
  if (key !== 'Enter' || place === 'button') return false;
  return place !== 'area' || command;
}

export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** What the list of keys says in a phase; the general ones last. */
export function keyHelp(phase: PanelView['phase'], strings: Strings): readonly KeyHelp[] {
  const ofPhase: Readonly<Record<PanelView['phase'], readonly KeyHelp[]>> = {
    home: [],
    predicting: [{ keys: ['←', '→', '0–9'], does: strings.keyChance }],
    coding: [
      { keys: ['H'], does: strings.keyHint },
      { keys: ['E'], does: strings.keyExample },
      { keys: ['P'], does: strings.keyPark },
      { keys: ['G'], does: strings.keyGiveUp },
    ],
    recalling: [
      { keys: ['Ctrl/⌘ ⏎'], does: strings.keySubmitText },
      { keys: ['␣'], does: strings.keyTick },
    ],
    grading: [
      { keys: ['1', '2', '3', '4'], does: strings.keyGrade },
      { keys: ['←', '→'], does: strings.keyGradeChange },
      { keys: ['↑', '↓'], does: strings.keyGradeMove },
      { keys: ['A–Z'], does: strings.keyLapse },
    ],
    recorded: [{ keys: ['U'], does: strings.keyUndo }],
  };
  return [
    { keys: ['⏎'], does: strings.keyEnter },
    ...ofPhase[phase],
    { keys: ['Tab'], does: strings.keyTab },
    { keys: ['Esc'], does: strings.keyEscape },
    { keys: ['?'], does: strings.keyHelp },
  ];
}
