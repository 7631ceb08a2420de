import { connect, embeddedStrings } from '../host';
import type { StreakIntent, StreakState } from '../protocol';
import { pageStyles } from '../styles';
import { StreakApp } from './app';
import { HeatMap } from './heat-map';

/** The entry point: defines the elements and puts the streak into the page. */
function start(): void {
  customElements.define('spindle-heat-map', HeatMap);
  customElements.define('spindle-streak', StreakApp);
  if (pageStyles.styleSheet !== undefined) document.adoptedStyleSheets.push(pageStyles.styleSheet);
  const app = new StreakApp();
  app.strings = embeddedStrings(document);
  app.language = document.documentElement.lang || 'en';
  app.host = connect<StreakState, StreakIntent>(app.strings, state => app.show(state));
  document.getElementById('app')?.append(app);
}

start();
