import { type QuickInputButton, type QuickPickItem, QuickPickItemKind, window } from 'vscode';

/** A button that stands for an answer of its own. */
export interface AnswerButton<Answer> extends QuickInputButton {
  readonly answer: Answer;
}

/** A line to choose; without an answer it is a heading. */
export interface AnswerItem<Answer> extends QuickPickItem {
  readonly answer?: Answer;
  buttons?: readonly AnswerButton<Answer>[];
}

export interface PickOptions<Answer> {
  readonly title: string;
  readonly placeholder?: string;
  readonly items: readonly AnswerItem<Answer>[];
  /** The answer that Enter gives at once; absent: the first. */
  readonly active?: Answer;
  /** Also where something else takes the focus: a page beside it is read meanwhile. */
  readonly staysOpen?: boolean;
  /** In the title. */
  readonly buttons?: readonly AnswerButton<Answer>[];
}

/**
 * Asks for one of several, with buttons that answer too. What is typed is looked for in all that a line says.
 * @returns undefined where the question was closed
 */
export function pick<Answer>({
  title,
  placeholder,
  items,
  active,
  buttons = [],
  staysOpen = false,
}: PickOptions<Answer>): Promise<Answer | undefined> {
  const shown = window.createQuickPick<AnswerItem<Answer>>();
  shown.title = title;
  shown.placeholder = placeholder;
  shown.ignoreFocusOut = staysOpen;
  shown.matchOnDescription = true;
  shown.matchOnDetail = true;
  shown.items = items;
  if (active !== undefined) shown.activeItems = items.filter(({ answer }) => answer === active);
  shown.buttons = buttons;
  return new Promise(resolve => {
    const answer = (given: Answer | undefined): void => {
      if (given === undefined) return;
      resolve(given);
      shown.hide();
    };
    shown.onDidAccept(() => answer(shown.selectedItems[0]?.answer));
    shown.onDidTriggerButton(button => answer(buttons.find(one => one === button)?.answer));
    shown.onDidTriggerItemButton(({ item, button }) => answer(item.buttons?.find(one => one === button)?.answer));
    shown.onDidHide(() => {
      resolve(undefined);
      shown.dispose();
    });
    shown.show();
  });
}

/** A heading between lines. */
export function heading(label: string): AnswerItem<never> {
  return { label, kind: QuickPickItemKind.Separator };
}

/** The items, each group under a heading of its own; items of one group follow each other. */
export function grouped<Item, Answer>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  line: (item: Item) => AnswerItem<Answer>,
): AnswerItem<Answer>[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    const group = groupOf(item);
    const isFirst = before === undefined || groupOf(before) !== group;
    return isFirst ? [heading(group), line(item)] : [line(item)];
  });
}
