import { l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Dashboard } from '../../core/dashboard/dashboard';
import { isRange, ranges } from '../../core/dashboard/selection';
import { PracticeError } from '../../core/errors';
import { DashboardSource, type Shown } from '../../dashboard-source';
import type { App } from '../../host/app';
import { practiceSettings } from '../../host/config';
import type { CommandTypes } from '../../host/contributions';
import type { DashboardIntent, DashboardState } from '../../webviews/protocol';
import { connect } from '../webview-host';
import { dashboardState, noState, readingState } from './dashboard-state';
import { saveFigure } from './save-figure';
import { viewType } from './view-type';

type Show = CommandTypes['showDashboard'];

const firstShown: Shown = { range: '90days' };

/** Where the window keeps what was chosen: what a page keeps is written when VS Code ends, which a browser may cut short. */
const keptAs = 'dashboard';

/** The one tab with the charts, and where it gets them. */
class DashboardTab {
  readonly #source: DashboardSource;
  #panel: WebviewPanel | undefined;
  #shown: Shown;
  #state: DashboardState = noState;
  #data: Dashboard | undefined;
  #push = () => {};

  constructor(private readonly app: App) {
    this.#source = new DashboardSource(app.practice, practiceSettings);
    this.#shown = this.#known(app.context.workspaceState.get(keptAs));
  }

  /** @returns what is shown; `show: false`: nothing is opened */
  async show(request: Show['takes'] = {}): Promise<Show['gives']> {
    const shown = this.#asked(request);
    if (request.show !== false) {
      this.#choose(shown);
      if (this.#panel) this.#panel.reveal();
      else this.#adopt(window.createWebviewPanel(viewType, l10n.t('Dashboard'), ViewColumn.Active));
      await this.#refresh();
    }
    return { ...shown, ...(await this.#source.of(shown)) };
  }

  /** Takes a panel, new or kept over a reload. */
  #adopt(panel: WebviewPanel): void {
    const { app } = this;
    this.#panel = panel;
    panel.iconPath = Uri.joinPath(app.context.extensionUri, 'media', 'icons', 'icon.svg');
    const { push, dispose } = connect<DashboardState, DashboardIntent>(app, panel.webview, {
      script: 'dashboard',
      title: l10n.t('Dashboard'),
      state: () => this.#state,
      perform: intent => this.#perform(intent),
    });
    this.#push = push;
    const changes = app.practice.onDidChange(() => {
      // Hidden, its page is made anew when it is shown again, and asks then.
      if (panel.visible) this.#refresh().catch(app.report.note);
    });
    panel.onDidDispose(() => {
      changes.dispose();
      dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
  }

  /** Where a dashboard is open already, the restored one gives way. */
  restore(panel: WebviewPanel): void {
    if (this.#panel) panel.dispose();
    else this.#adopt(panel);
  }

  #choose(shown: Shown): void {
    this.#shown = shown;
    this.app.context.workspaceState.update(keptAs, shown).then(undefined, this.app.report.note);
  }

  async #perform(intent: DashboardIntent): Promise<void> {
    switch (intent.type) {
      case 'ready':
        if (this.#state === noState) {
          this.#state = readingState(this.app.practice, this.#shown, this.#source.coming(this.#shown));
          this.#push();
        }
        // What it is by then is sent with the answer.
        await this.#update();
        break;
      case 'select':
        this.#choose(this.#known(intent));
        await this.#refresh();
        break;
      case 'save':
        // A person may take their time to say where to: the page does not wait for that.
        saveFigure(this.#state, intent, this.app.report).catch(this.app.report.show);
    }
  }

  async #refresh(): Promise<void> {
    if (await this.#update()) this.#push();
  }

  /** @returns whether there is anything new to show */
  async #update(): Promise<boolean> {
    const shown = this.#shown;
    const data = await this.#source.of(shown);
    // Another one may have been chosen meanwhile, and is on its way.
    if (shown !== this.#shown || (data === this.#data && !this.#state.isReading)) return false;
    this.#data = data;
    this.#state = dashboardState(this.app.practice, shown, data);
    return true;
  }

  /** What was kept or is chosen in the page: a topic that is gone counts as all. */
  #known(of: unknown): Shown {
    const { range, topic } = (of ?? {}) as { range?: unknown; topic?: unknown };
    const isKnown = typeof topic === 'string' && this.app.practice.history.topics.has(topic);
    return { range: isRange(range) ? range : firstShown.range, ...(isKnown ? { topic } : {}) };
  }

  /** @throws PracticeError */
  #asked(request: Partial<Shown>): Shown {
    const { range = this.#shown.range, topic } = request;
    if (request.range === undefined && topic === undefined) return this.#shown;
    if (!isRange(range)) throw new PracticeError('There is no range "{0}". There are: {1}.', range, ranges.join(', '));
    if (topic === undefined) return { range };
    if (this.app.practice.history.topics.has(topic)) return { range, topic };
    throw new PracticeError('The topic "{0}" is not begun. Topics shows those that are.', topic);
  }
}

/** One tab a window: the command and the restoring meet in it. */
const tabs = new WeakMap<App, DashboardTab>();

function tabOf(app: App): DashboardTab {
  const tab = tabs.get(app) ?? new DashboardTab(app);
  tabs.set(app, tab);
  return tab;
}

/** The command that shows the charts, and gives what they show as data. */
export function dashboardCommand(app: App): (request?: Show['takes']) => Promise<Show['gives']> {
  return request => tabOf(app).show(request);
}

/** Gives a dashboard that was open when the window was reloaded its charts again. */
export function restoreDashboard(app: App, panel: WebviewPanel): void {
  tabOf(app).restore(panel);
}
