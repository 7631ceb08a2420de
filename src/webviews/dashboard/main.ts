import { connect, embeddedStrings } from '../host';
import type { DashboardIntent, DashboardState } from '../protocol';
import { pageStyles } from '../styles';
import { DashboardApp } from './app';
import { FigureView } from './figure-view';

/** The entry point: defines the elements and puts the dashboard into the page. */
function start(): void {
  customElements.define('spindle-figure', FigureView);
  customElements.define('spindle-dashboard', DashboardApp);
  if (pageStyles.styleSheet !== undefined) document.adoptedStyleSheets.push(pageStyles.styleSheet);
  const app = new DashboardApp();
  app.strings = embeddedStrings(document);
  app.language = document.documentElement.lang || 'en';
  app.host = connect<DashboardState, DashboardIntent>(app.strings, state => app.show(state));
  document.getElementById('app')?.append(app);
}

start();
