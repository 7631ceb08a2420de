import type { ExtensionContext, Uri } from 'vscode';
import type { PracticeEvent } from './core/events';
import type { PracticeState } from './core/state';
import type { App } from './host/app';
import * as compaction from './host/compaction';
import { createApp } from './host/create-app';
import * as dataHome from './host/data-home';
import * as logWatcher from './host/log-watcher';
import type { RegisteredPack } from './host/packs';
import * as quietSnapshot from './host/quiet-snapshot';
import type { Runner } from './runners/runner';
import * as codeEditor from './views/code-editor';
import * as codeLens from './views/code-lens';
import * as commands from './views/commands';
import * as contextKeys from './views/context-keys';
import * as dashboard from './views/dashboard/restore';
import * as editTarget from './views/edit-target';
import * as inlineSuggestions from './views/inline-suggestions';
import * as leech from './views/leech';
import * as logHealth from './views/log-health';
import * as optimizeOffer from './views/optimize-offer';
import * as outbox from './views/outbox';
import * as panel from './views/panel/panel';
import * as placementOffer from './views/placement-offer';
import * as reminder from './views/reminder';
import * as repLayout from './views/rep-layout';
import * as resumeOffer from './views/resume-offer';
import * as rollover from './views/rollover';
import * as statusBar from './views/status-bar';
import * as streak from './views/streak';
import * as stuck from './views/stuck';
import * as testing from './views/testing';
import * as today from './views/today';
import * as toolchains from './views/toolchains';
import * as topics from './views/topics';

const surfaces = [
  commands,
  contextKeys,
  panel,
  editTarget,
  repLayout,
  codeEditor,
  codeLens,
  statusBar,
  testing,
  today,
  topics,
  streak,
  dashboard,
  rollover,
  dataHome,
  logWatcher,
  quietSnapshot,
  compaction,
  logHealth,
  outbox,
  resumeOffer,
  optimizeOffer,
  placementOffer,
  leech,
  stuck,
  reminder,
  inlineSuggestions,
  toolchains,
];

/** What other extensions get. */
export interface SpindleApi {
  readonly apiVersion: 1;
  state(): PracticeState;
  readonly onDidRecord: (listener: (event: PracticeEvent) => void) => { dispose(): void };
  /** Adds a folder of katas. Each is proven before it is served, and runs in a sandbox until the learner trusts the pack. */
  registerPack(folder: Uri): Promise<RegisteredPack>;
  /** Takes the place of our runner for its language until it is disposed. */
  registerRunner(runner: Runner): { dispose(): void };
}

let app: App | undefined;

export async function activate(context: ExtensionContext): Promise<SpindleApi> {
  const created = await createApp(context);
  app = created;
  for (const surface of surfaces) surface.register(created);
  const { practice, packs, runners } = created;
  return {
    apiVersion: 1,
    state: () => practice.state(),
    onDidRecord: practice.onDidRecord,
    registerPack: folder => packs.register(folder),
    registerRunner: runner => runners.register(runner),
  };
}

export async function deactivate(): Promise<void> {
  await app?.practice.dispose();
  await app?.keepSnapshot().catch(app.report.note);
  await app?.store.close();
}
