import { ts } from 'ts-morph';
import { loopAsForEach, loopAsWhile, loopOverIndex } from './loop-rewrites.ts';
import { constant, grouped, one, type Rewrite } from './nodes.ts';

const { factory } = ts;

/** The habits in which people differ. */
export const REWRITES: readonly Rewrite[] = [
  squareAsProduct,
  sumInFull,
  incrementInFull,
  comparisonTurned,
  returnThroughConstant,
  conditionalReturn,
  conditionalAsIf,
  arrowWithBlock,
  arrowWithoutBlock,
  functionAsConstant,
  loopOverIndex,
  loopAsForEach,
  loopAsWhile,
];

/** `x ** 2` as `x * x`. */
function squareAsProduct(node: ts.Node): ts.Node | null {
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken &&
    ts.isIdentifier(node.left) &&
    ts.isNumericLiteral(node.right) &&
    node.right.text === '2'
    ? factory.createBinaryExpression(node.left, ts.SyntaxKind.AsteriskToken, node.left)
    : null;
}

/** `x += y` as `x = x + y`. */
function sumInFull(node: ts.Node): ts.Node | null {
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken &&
    ts.isIdentifier(node.left)
    ? factory.createAssignment(node.left, factory.createAdd(node.left, grouped(node.right)))
    : null;
}

/** `i++` as `i += 1`, and the other way round. */
function incrementInFull(node: ts.Node): ts.Node | null {
  if (ts.isPostfixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusPlusToken) {
    // As a statement, or at the end of a loop, its value is not used.
    return isUsed(node)
      ? null
      : factory.createBinaryExpression(node.operand, ts.SyntaxKind.PlusEqualsToken, one());
  }
  return ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken &&
    ts.isNumericLiteral(node.right) &&
    node.right.text === '1' &&
    !isUsed(node)
    ? factory.createPostfixIncrement(node.left)
    : null;
}

function isUsed(node: ts.Node): boolean {
  const parent = ts.getOriginalNode(node).parent;
  return !(parent !== undefined && (ts.isExpressionStatement(parent) || ts.isForStatement(parent)));
}

/** `a !== b` as `b !== a`, `a < b` as `b > a`. */
function comparisonTurned(node: ts.Node): ts.Node | null {
  const turned = ts.isBinaryExpression(node) ? TURNED.get(node.operatorToken.kind) : undefined;
  const isSimple = (side: ts.Expression) => !ts.isCallExpression(side) && !ts.isBinaryExpression(side);
  return ts.isBinaryExpression(node) && turned !== undefined && isSimple(node.left) && isSimple(node.right)
    ? factory.createBinaryExpression(node.right, turned, node.left)
    : null;
}

const TURNED: ReadonlyMap<ts.SyntaxKind, ts.BinaryOperator> = new Map([
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsEqualsToken],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken],
  [ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanToken],
  [ts.SyntaxKind.GreaterThanToken, ts.SyntaxKind.LessThanToken],
  [ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.GreaterThanEqualsToken],
]);

/** `return f(x)` as `const result = f(x); return result`. */
function returnThroughConstant(node: ts.Node, random: () => number): ts.Node | null {
  const last = ts.isBlock(node) ? node.statements.at(-1) : undefined;
  if (
    !ts.isBlock(node) ||
    last === undefined ||
    !ts.isReturnStatement(last) ||
    last.expression === undefined
  ) {
    return null;
  }
  const name = `result${Math.floor(random() * 1e6)}`;
  return factory.createBlock(
    [
      ...node.statements.slice(0, -1),
      constant(name, last.expression),
      factory.createReturnStatement(factory.createIdentifier(name)),
    ],
    true,
  );
}

/** `if (c) return a; return b` as `return c ? a : b`. */
function conditionalReturn(node: ts.Node): ts.Node | null {
  const [before, last] = ts.isBlock(node) ? node.statements.slice(-2) : [];
  if (!ts.isBlock(node) || before === undefined || last === undefined) {
    return null;
  }
  const first =
    ts.isIfStatement(before) && before.elseStatement === undefined ? returnedBy(before.thenStatement) : null;
  const second = returnedBy(last);
  return first === null || second === null
    ? null
    : factory.createBlock(
        [
          ...node.statements.slice(0, -2),
          factory.createReturnStatement(
            factory.createConditionalExpression(
              (before as ts.IfStatement).expression,
              undefined,
              grouped(first),
              undefined,
              grouped(second),
            ),
          ),
        ],
        true,
      );
}

/** `return c ? a : b` as `if (c) { return a } return b`. */
function conditionalAsIf(node: ts.Node): ts.Node | null {
  const last = ts.isBlock(node) ? node.statements.at(-1) : undefined;
  const value = last === undefined ? null : returnedBy(last);
  return ts.isBlock(node) && value !== null && ts.isConditionalExpression(value)
    ? factory.createBlock(
        [
          ...node.statements.slice(0, -1),
          factory.createIfStatement(
            value.condition,
            factory.createBlock([factory.createReturnStatement(value.whenTrue)], true),
          ),
          factory.createReturnStatement(value.whenFalse),
        ],
        true,
      )
    : null;
}

function returnedBy(statement: ts.Statement): ts.Expression | null {
  const [only, ...others] = ts.isBlock(statement) ? statement.statements : [statement];
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only)
    ? (only.expression ?? null)
    : null;
}

/** `(x) => f(x)` as `(x) => { return f(x) }`. */
function arrowWithBlock(node: ts.Node): ts.Node | null {
  return ts.isArrowFunction(node) && !ts.isBlock(node.body)
    ? withBody(node, factory.createBlock([factory.createReturnStatement(node.body)], true))
    : null;
}

/** `(x) => { return f(x) }` as `(x) => f(x)`. */
function arrowWithoutBlock(node: ts.Node): ts.Node | null {
  const value = ts.isArrowFunction(node) && ts.isBlock(node.body) ? returnedBy(node.body) : null;
  return ts.isArrowFunction(node) && value !== null ? withBody(node, grouped(value)) : null;
}

function withBody(node: ts.ArrowFunction, body: ts.ConciseBody): ts.ArrowFunction {
  const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken } = node;
  return factory.updateArrowFunction(
    node,
    modifiers,
    typeParameters,
    parameters,
    type,
    equalsGreaterThanToken,
    body,
  );
}

/** `function f(x) { … }` inside of another one, as `const f = (x) => { … }`; and at the top, where nobody uses it earlier. */
function functionAsConstant(node: ts.Node): ts.Node | null {
  if (!ts.isFunctionDeclaration(node) || node.name === undefined || node.body === undefined) {
    return null;
  }
  const text = node.body.getSourceFile() === undefined ? '' : printed(node);
  const isPlain = node.asteriskToken === undefined && !/\b(?:this|arguments|new\.target)\b/.test(text);
  const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) !== true;
  const arrow = factory.createArrowFunction(
    undefined,
    node.typeParameters,
    node.parameters,
    node.type,
    undefined,
    node.body,
  );
  return isPlain && isExported ? constant(node.name.text, arrow, node.modifiers) : null;
}

function printed(node: ts.Node): string {
  const file = ts.createSourceFile('file.ts', '', ts.ScriptTarget.Latest);
  return ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, file);
}
