import { type LogOutputChannel, l10n, window } from 'vscode';
import { messageOf, PracticeError } from '../core/errors';

/** The one place that turns an error into words for the learner and a line in the *Spindle* output channel. */
export class Reporter {
  constructor(readonly channel: LogOutputChannel) {}

  /** Shows an error, with the channel one click away. Never throws. */
  readonly show = (error: unknown): void => {
    this.note(error);
    const details = l10n.t('Show Log');
    window.showErrorMessage(`Spindle: ${messageOf(error, l10n.t)}`, details).then(
      choice => {
        if (choice === details) this.channel.show();
      },
      failure => this.channel.error(messageOf(failure)),
    );
  };

  /** Only the line in the channel; the stack too where the error is not one we made for the learner. */
  readonly note = (error: unknown): void => {
    this.channel.error(error instanceof Error && !(error instanceof PracticeError) ? error : messageOf(error));
  };
}
