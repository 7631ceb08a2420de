import ts from 'typescript';

/** What one source file says to people. */
export interface Extracted {
  /** The messages, as written: the keys of the bundle. */
  readonly words: readonly string[];
  /** Calls whose message is no literal and would escape translation, as `file:line: why`. */
  readonly faults: readonly string[];
}

/** Where the message stands among the arguments of what says one: functions by their name, errors by their class. */
const sayers: Readonly<Record<string, number>> = { t: 0, '.t': 0, say: 0, plural: 1 };

/** Errors for the learner whose first argument is a message; the other classes of that family make theirs themselves. */
const errors: ReadonlySet<string> = new Set(['PracticeError', 'RunnerError', 'PackError', 'QuarantineError']);

/** The only functions that hand on a message they were given: what calls them is looked at instead. */
const handsOn: ReadonlySet<string> = new Set(['plural', 'said', 'translations']);

/**
 * The messages of a source file: the first argument of `t`, of a method `t` (`l10n.t`) and of `say`, the second of `plural`, and the text of
 * an error for the learner. By names alone: `t` is the one name of a `Translate`.
 */
export function wordsIn(file: string, text: string): Extracted {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const words: string[] = [];
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && handsOn.has(node.name?.text ?? '')) {
      // Its own literals are messages all the same.
      eachMessage(node, argument => words.push(...(literalsOf(argument) ?? [])));
      return;
    }
    const message = messageOf(node);
    if (message) {
      const literals = literalsOf(message);
      if (literals) words.push(...literals);
      else faults.push(`${file}:${lineOf(message)}: the message ${message.getText()} is no string literal.`);
    }
    if (ts.isParameter(node) && node.type?.getText() === 'Translate' && node.name.getText() !== 't') {
      faults.push(`${file}:${lineOf(node)}: call it t, or its messages are not found.`);
    }
    ts.forEachChild(node, visit);
  };
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  visit(source);
  return { words, faults };
}

function eachMessage(node: ts.Node, take: (message: ts.Expression) => void): void {
  const message = messageOf(node);
  if (message) take(message);
  ts.forEachChild(node, child => eachMessage(child, take));
}

/** The message of a call that says one. */
function messageOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.SuperKeyword)
      return inErrorWithWords(node) ? node.arguments[0] : undefined;
    const { expression } = node;
    // `l10n.t`, and the `t` of whatever carries one.
    const name = ts.isPropertyAccessExpression(expression) ? `.${expression.name.text}` : expression.getText();
    const at = sayers[name];
    return at === undefined ? undefined : node.arguments[at];
  }
  if (ts.isNewExpression(node) && errors.has(node.expression.getText())) return node.arguments?.[0];
  return undefined;
}

/** Whether a `super(…)` stands in a class of the family that is made of other things than its message. */
function inErrorWithWords(node: ts.Node): boolean {
  const parent = ts.findAncestor(node, ts.isClassDeclaration);
  const base = parent?.heritageClauses?.[0]?.types[0]?.expression.getText() ?? '';
  return errors.has(base) && !errors.has(parent?.name?.text ?? '');
}

/** The texts an expression may be: a literal, or a choice between literals. */
function literalsOf(node: ts.Expression): string[] | undefined {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (!ts.isConditionalExpression(node)) return undefined;
  const [left, right] = [literalsOf(node.whenTrue), literalsOf(node.whenFalse)];
  return left && right && [...left, ...right];
}
