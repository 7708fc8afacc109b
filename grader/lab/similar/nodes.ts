import { ts } from 'ts-morph';

const { factory } = ts;

/** Writes a place of the code in another way that does the same; null if it is no such place. */
export type Rewrite = (node: ts.Node, random: () => number) => ts.Node | null;

/** `1`. */
export function one(): ts.Expression {
  return factory.createNumericLiteral(1);
}

/** `const name = value;` */
export function constant(
  name: string | ts.BindingName,
  value: ts.Expression,
  modifiers?: readonly ts.ModifierLike[],
): ts.Statement {
  const declaration = factory.createVariableDeclaration(name, undefined, undefined, value);
  return factory.createVariableStatement(
    modifiers,
    factory.createVariableDeclarationList([declaration], ts.NodeFlags.Const),
  );
}

/** `(value)`: never read otherwise, wherever it is put. */
export function grouped(value: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(value) ? value : factory.createParenthesizedExpression(value);
}

export function statementsOf(statement: ts.Statement): readonly ts.Statement[] {
  return ts.isBlock(statement) ? statement.statements : [statement];
}
