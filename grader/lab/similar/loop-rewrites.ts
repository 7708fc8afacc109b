import { ts } from 'ts-morph';
import { constant, one, statementsOf } from './nodes.ts';

const { factory } = ts;

/** `for (const x of xs)` as `for (let i = 0; i < xs.length; i += 1) { const x = xs[i] … }`, if xs is a name. */
export function loopOverIndex(node: ts.Node, random: () => number): ts.Node | null {
  if (
    !ts.isForOfStatement(node) ||
    !ts.isIdentifier(node.expression) ||
    !ts.isVariableDeclarationList(node.initializer)
  ) {
    return null;
  }
  const [declared] = node.initializer.declarations;
  const i = factory.createIdentifier(`index${Math.floor(random() * 1e6)}`);
  const list = node.expression;
  if (declared === undefined) {
    return null;
  }
  const item = constant(declared.name, factory.createElementAccessExpression(list, i));
  return factory.createForStatement(
    factory.createVariableDeclarationList(
      [factory.createVariableDeclaration(i, undefined, undefined, factory.createNumericLiteral(0))],
      ts.NodeFlags.Let,
    ),
    factory.createLessThan(i, factory.createPropertyAccessExpression(list, 'length')),
    factory.createBinaryExpression(i, ts.SyntaxKind.PlusEqualsToken, one()),
    factory.createBlock([item, ...statementsOf(node.statement)], true),
  );
}

/** `for (const x of xs) { … }` as `xs.forEach((x) => { … })`, if nothing leaves the loop early. */
export function loopAsForEach(node: ts.Node): ts.Node | null {
  const [declared] =
    ts.isForOfStatement(node) && ts.isVariableDeclarationList(node.initializer)
      ? node.initializer.declarations
      : [];
  if (
    !ts.isForOfStatement(node) ||
    declared === undefined ||
    !ts.isIdentifier(node.expression) ||
    leaves(node.statement)
  ) {
    return null;
  }
  const body = factory.createBlock(statementsOf(node.statement), true);
  const parameter = factory.createParameterDeclaration(undefined, undefined, declared.name);
  return factory.createExpressionStatement(
    factory.createCallExpression(
      factory.createPropertyAccessExpression(node.expression, 'forEach'),
      undefined,
      [factory.createArrowFunction(undefined, undefined, [parameter], undefined, undefined, body)],
    ),
  );
}

/** `for (let i = 0; …; i += 1) { … }` as `{ let i = 0; while (…) { …; i += 1; } }`, if nothing leaves the loop early. */
export function loopAsWhile(node: ts.Node): ts.Node | null {
  if (
    !ts.isForStatement(node) ||
    node.initializer === undefined ||
    !ts.isVariableDeclarationList(node.initializer) ||
    node.condition === undefined ||
    node.incrementor === undefined ||
    leaves(node.statement) ||
    holds(node.statement, ts.isFunctionLike)
  ) {
    return null;
  }
  const body = [...statementsOf(node.statement), factory.createExpressionStatement(node.incrementor)];
  return factory.createBlock(
    [
      factory.createVariableStatement(undefined, node.initializer),
      factory.createWhileStatement(node.condition, factory.createBlock(body, true)),
    ],
    true,
  );
}

function leaves(statement: ts.Statement): boolean {
  return holds(
    statement,
    (node) =>
      ts.isBreakOrContinueStatement(node) ||
      ts.isReturnStatement(node) ||
      ts.isYieldExpression(node) ||
      ts.isAwaitExpression(node),
  );
}

function holds(node: ts.Node, isWanted: (node: ts.Node) => boolean): boolean {
  return isWanted(node) || ts.forEachChild(node, (child) => holds(child, isWanted) || undefined) === true;
}
