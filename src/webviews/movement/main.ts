import { connect, embeddedStrings } from '../host';
import type { MovementIntent, MovementState } from '../protocol';
import { pageStyles } from '../styles';
import { MovementApp } from './app';

/** The entry point: defines the element and puts the timer into the page. */
function start(): void {
  customElements.define('spindle-movement', MovementApp);
  if (pageStyles.styleSheet !== undefined) document.adoptedStyleSheets.push(pageStyles.styleSheet);
  const app = new MovementApp();
  app.strings = embeddedStrings(document);
  app.host = connect<MovementState, MovementIntent>(app.strings, state => app.show(state));
  document.getElementById('app')?.append(app);
}

start();
