import { connect, embeddedStrings } from '../host';
import type { PanelIntent, PanelState } from '../protocol';
import { StatementText } from '../statement';
import { pageStyles } from '../styles';
import { ActiveTimer } from './active-timer';
import { PanelApp } from './app';
import { CameForm } from './came';
import { ChanceSlider } from './chance-slider';
import { CodePhase } from './code';
import { GradePhase } from './grade';
import { HomePhase } from './home';
import { KeyList } from './key-list';
import { PredictPhase } from './predict';
import { RecallPhase } from './recall';
import { RecordedPhase } from './recorded';
import { RunResults } from './run-results';

const elements = {
  'spindle-statement': StatementText,
  'spindle-timer': ActiveTimer,
  'spindle-chance': ChanceSlider,
  'spindle-results': RunResults,
  'spindle-keys': KeyList,
  'spindle-came': CameForm,
  'spindle-home': HomePhase,
  'spindle-predict': PredictPhase,
  'spindle-code': CodePhase,
  'spindle-recall': RecallPhase,
  'spindle-grade': GradePhase,
  'spindle-recorded': RecordedPhase,
  'spindle-panel': PanelApp,
};

/** The entry point: defines the elements and puts the panel into the page. */
function start(): void {
  for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  if (pageStyles.styleSheet !== undefined) document.adoptedStyleSheets.push(pageStyles.styleSheet);
  const app = new PanelApp();
  app.strings = embeddedStrings(document);
  app.host = connect<PanelState, PanelIntent>(app.strings, state => app.show(state));
  document.getElementById('app')?.append(app);
}

start();
