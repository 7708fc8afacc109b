import { ts } from 'ts-morph';

/** What a file does, without the names that its author chose, layout, comments and types, in the order of its syntax tree. */
export interface Tokens {
  /** Kinds of nodes, names that everybody has to use; `)` ends a node that has others in it. */
  readonly kinds: readonly string[];
  /** By token, where it begins in the text. */
  readonly starts: readonly number[];
  /** By token, where it ends in the text: the beginning of a node that has others in it has no length. */
  readonly ends: readonly number[];
}

/**
 * The syntax tree of a file as a list of tokens. Copies that differ only in what is left out here have the same tokens: names that
 * their author may choose, layout, comments, types, imports, `export`, brackets that change nothing, the words in strings.
 *
 * @throws RangeError if it is nested too deeply
 */
export function tokensOf(text: string): Tokens {
  const tokens = { kinds: [] as string[], starts: [] as number[], ends: [] as number[] };
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  for (const statement of file.statements) {
    if (tokens.kinds.length < MOST_TOKENS) {
      add(statement, file, tokens);
    }
  }
  return {
    kinds: tokens.kinds.slice(0, MOST_TOKENS),
    starts: tokens.starts.slice(0, MOST_TOKENS),
    ends: tokens.ends.slice(0, MOST_TOKENS),
  };
}

/** Of a file; a usual one has 50 to 500. More would be of no use, and somebody may hand in a file that is all brackets. */
const MOST_TOKENS = 5_000;

interface Collected {
  readonly kinds: string[];
  readonly starts: number[];
  readonly ends: number[];
}

function add(node: ts.Node, file: ts.SourceFile, tokens: Collected): void {
  const inner = withoutWrapping(node);
  if (inner === null) {
    return;
  }
  const [start, end] = [inner.getStart(file), inner.getEnd()];
  const at = tokens.kinds.length;
  push(tokens, kindOf(inner), start, end);
  ts.forEachChild(inner, (child) => add(child, file, tokens));
  if (tokens.kinds.length > at + 1) {
    tokens.ends[at] = start;
    push(tokens, ')', end - 1, end);
  }
}

function push({ kinds, starts, ends }: Collected, kind: string, start: number, end: number): void {
  kinds.push(kind);
  starts.push(start);
  ends.push(end);
}

/** The node that does the work; null if none does. */
function withoutWrapping(node: ts.Node): ts.Node | null {
  if (ts.isTypeNode(node) || ts.isModifier(node) || LEFT_OUT.has(node.kind) || isOverload(node)) {
    return null;
  }
  if (WRAPPINGS.has(node.kind)) {
    return withoutWrapping((node as ts.ParenthesizedExpression).expression);
  }
  const [only, ...others] = ts.isBlock(node) && !ts.isFunctionLike(node.parent) ? node.statements : [];
  return only === undefined || others.length > 0 ? node : withoutWrapping(only);
}

const LEFT_OUT: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.TypeParameter,
  ts.SyntaxKind.EmptyStatement,
  ts.SyntaxKind.QuestionToken,
  ts.SyntaxKind.ExclamationToken,
  ts.SyntaxKind.EqualsGreaterThanToken,
]);

const WRAPPINGS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.SatisfiesExpression,
  ts.SyntaxKind.NonNullExpression,
  ts.SyntaxKind.TypeAssertionExpression,
]);

function isOverload(node: ts.Node): boolean {
  return ts.isFunctionLike(node) && 'body' in node && node.body === undefined;
}

function kindOf(node: ts.Node): string {
  if (!ts.isIdentifier(node)) {
    return String(node.kind);
  }
  const { parent, text } = node;
  const isOfProperty =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node);
  return isOfProperty && GIVEN_NAMES.has(text) ? text : 'name';
}

/** Names of properties that nobody can choose: of the language, and of the exercises. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `at concat entries every fill filter find findIndex flat flatMap forEach from includes indexOf isArray join keys length map
  of pop push reduce reduceRight reverse shift slice some sort splice unshift values with toSorted toReversed
  abs ceil exp floor hypot log max min pow random round sign sqrt tanh trunc fround
  isFinite isInteger isNaN EPSILON MAX_VALUE NaN assign create freeze
  weights bias params loss steps tolerance maxSteps`.split(/\s+/),
);
