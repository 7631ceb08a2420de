import {
  type AnyNode,
  type ArrowFunctionExpression,
  type FunctionDeclaration,
  type FunctionExpression,
  parse,
} from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { FunctionMeasures, Measured } from '../../core/measure';
import type { Translate } from '../../core/words';
import { syntaxProblem } from './strip';

type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;

/** A function and what was counted of it so far. */
interface Counted {
  readonly name: string | undefined;
  readonly line: number;
  readonly parameters: number;
  nesting: number;
  complexity: number;
  statements: number;
}

/** Counts the functions of a JavaScript module; what is counted, see `measures` in core/kata.ts. */
export function measureModule(code: string, t: Translate): Measured {
  const counted = new Map<AnyNode, Counted>();
  const of = (node: FunctionNode, parent: AnyNode | undefined): Counted => {
    const known = counted.get(node);
    if (known) return known;
    const made = newCount(node, parent);
    counted.set(node, made);
    return made;
  };
  try {
    const module = parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
    fullAncestor(module, (_node, _state, path) => {
      const around = path.flatMap((each, index) =>
        isFunction(each) ? [{ index, count: of(each, path[index - 1]) }] : [],
      );
      count(path, around);
    });
  } catch (error) {
    return syntaxProblem(error, 0, t);
  }
  return [...counted.values()].sort((a, b) => a.line - b.line).map(measuresOf);
}

/** Adds the last node of `path` to the functions it lies in, outermost first. */
function count(path: readonly AnyNode[], around: readonly { readonly index: number; readonly count: Counted }[]): void {
  const node = path.at(-1);
  if (!node) return;
  const isLevel = isNesting(path, path.length - 1);
  for (const { index, count: each } of around) {
    if (!isLevel || index === path.length - 1) continue;
    const depth = path.filter((_, at) => at > index && isNesting(path, at)).length;
    each.nesting = Math.max(each.nesting, depth);
  }
  // A function is a statement of the one it stands in, not of itself.
  const inner = around.findLast(({ index }) => index < path.length - 1)?.count;
  if (!inner) return;
  inner.complexity += isDecision(node) ? 1 : 0;
  inner.statements += isStatement(node, path.at(-2)) ? 1 : 0;
}

function newCount(node: FunctionNode, parent: AnyNode | undefined): Counted {
  const name = nameOf(node, parent);
  const isReturn = node.type === 'ArrowFunctionExpression' && node.expression;
  return {
    name,
    line: node.loc?.start.line ?? 1,
    parameters: node.params.length,
    nesting: 0,
    complexity: 1,
    // `n => n + 1` is a return without the word.
    statements: isReturn ? 1 : 0,
  };
}

function measuresOf({ name, line, nesting, complexity, statements, parameters }: Counted): FunctionMeasures {
  return { ...(name === undefined ? {} : { name }), line, nesting, complexity, statements, parameters };
}

function nameOf(node: FunctionNode, parent: AnyNode | undefined): string | undefined {
  if (node.type !== 'ArrowFunctionExpression' && node.id) return node.id.name;
  switch (parent?.type) {
    case 'VariableDeclarator':
      return identifierOf(parent.id);
    case 'AssignmentExpression':
      return identifierOf(parent.left);
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'Property':
      return identifierOf(parent.key);
    default:
      return undefined;
  }
}

function identifierOf(node: AnyNode): string | undefined {
  return node.type === 'Identifier' || node.type === 'PrivateIdentifier' ? node.name : undefined;
}

function isFunction(node: AnyNode): node is FunctionNode {
  return ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(node.type);
}

/** Whether what lies in this node lies a level deeper. `else if` goes on at the level of its `if`. */
function isNesting(path: readonly AnyNode[], at: number): boolean {
  const node = path[at];
  const parent = path[at - 1];
  switch (node?.type) {
    case 'IfStatement':
      return !(parent?.type === 'IfStatement' && parent.alternate === node);
    case 'ConditionalExpression':
    case 'SwitchStatement':
    case 'TryStatement':
      return true;
    default:
      return node !== undefined && (isLoop(node) || isFunction(node));
  }
}

function isLoop({ type }: AnyNode): boolean {
  return ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'].includes(type);
}

function isDecision(node: AnyNode): boolean {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'CatchClause':
    case 'LogicalExpression':
      return true;
    case 'SwitchCase':
      return node.test != null;
    default:
      return isLoop(node);
  }
}

function isStatement({ type }: AnyNode, parent: AnyNode | undefined): boolean {
  if (type === 'FunctionDeclaration' || type === 'ClassDeclaration') return true;
  // The one in the head of a loop belongs to the loop.
  if (type === 'VariableDeclaration') return parent === undefined || !isLoop(parent);
  return type.endsWith('Statement') && !['BlockStatement', 'EmptyStatement', 'LabeledStatement'].includes(type);
}
