import {
  commands as editor,
  Location,
  l10n,
  Position,
  type TestController,
  type TestItem,
  TestMessage,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  Uri,
} from 'vscode';
import { isCodeExercise } from '../core/kata';
import { caseNames } from '../core/measure';
import type { CaseReport, RunReport } from '../core/run-report';
import type { OpenRep } from '../draft-state';
import type { App } from '../host/app';
import { commands } from '../host/contributions';

/** The cases of the open rep in the Testing view, each failure with a diff of expected and actual. */
export function register({ practice, context, report }: App): void {
  const controller = tests.createTestController('spindle', 'Spindle');
  controller.createRunProfile(
    l10n.t('Run Cases'),
    TestRunProfileKind.Run,
    () => editor.executeCommand(commands.runTests).then(undefined, report.note),
    true,
  );
  let shown: string | undefined;
  let published: RunReport | undefined;
  const update = () => {
    const { open } = practice;
    if (!open?.exercise) return;
    const path = practice.codePath(open);
    if (!path || open.rep.phase === 'predicting') return;
    const item = controller.items.get(open.rep.id) ?? createItem(controller, open, Uri.file(path));
    if (shown !== open.rep.id) {
      controller.items.replace([item]);
      shown = open.rep.id;
    }
    if (open.report && open.report !== published) {
      published = open.report;
      publish(controller, item, open.report);
    }
  };
  context.subscriptions.push(controller, practice.onDidChange(update));
}

function createItem(controller: TestController, { rep, exercise }: OpenRep, uri: Uri): TestItem {
  const item = controller.createTestItem(rep.id, exercise?.title ?? rep.topic, uri);
  const names = exercise && isCodeExercise(exercise) ? caseNames(exercise, l10n.t) : [];
  for (const name of names) item.children.add(controller.createTestItem(name, name, uri));
  return item;
}

function publish(controller: TestController, item: TestItem, report: RunReport): void {
  if (report.cases.length > 0) item.children.replace(caseItems(controller, item, report));
  const run = controller.createTestRun(new TestRunRequest([item]), item.label);
  if (report.note !== undefined) run.appendOutput(`${report.note}\r\n`);
  if (report.output !== '') run.appendOutput(report.output.replace(/\r?\n/g, '\r\n'));
  for (const found of report.cases) {
    const child = item.children.get(found.name);
    if (!child) continue;
    if (found.status === 'passed') run.passed(child, found.ms);
    else if (found.status === 'skipped') run.skipped(child);
    else if (found.status === 'failed') run.failed(child, messageOf(found, item.uri), found.ms);
    else run.errored(child, messageOf(found, item.uri), found.ms);
  }
  if (report.error) run.errored(item, located(new TestMessage(report.error.message), report.error.line, item.uri));
  run.end();
}

/** One item a case of the report, those there are kept: some cases are known only once they have run. */
function caseItems(controller: TestController, { children, uri }: TestItem, { cases }: RunReport): TestItem[] {
  return cases.map(({ name }) => children.get(name) ?? controller.createTestItem(name, name, uri));
}

function messageOf({ message = '', expected, actual, line }: CaseReport, uri: Uri | undefined): TestMessage {
  const both = expected !== undefined && actual !== undefined;
  const words = both ? TestMessage.diff(message, expected, actual) : new TestMessage(message);
  return located(words, line, uri);
}

function located(message: TestMessage, line: number | undefined, uri: Uri | undefined): TestMessage {
  if (uri) message.location = new Location(uri, new Position(Math.max(0, (line ?? 1) - 1), 0));
  return message;
}
