import { type BinaryExpression, Node, Project, ScriptTarget, type SourceFile, SyntaxKind } from 'ts-morph';
import type { Mutant } from './mutant.ts';

/**
 * The mutants that StrykerJS does not make: other numbers. A literal becomes another one (2 → 1, 0.5 → 0), a count
 * is one too small or too large (n → n - 1), a value is 1% too large (x → x * 1.01). What is thrown stays as it is:
 * the contract leaves messages open.
 *
 * @param solutions the texts of the solutions by file name, with that of `types.ts`
 */
export function numberMutants(solutions: ReadonlyMap<string, string>): readonly Mutant[] {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { strict: true, target: ScriptTarget.ES2022, allowImportingTsExtensions: true },
  });
  for (const [name, text] of solutions) {
    project.createSourceFile(name, text);
  }
  return [...solutions.keys()]
    .filter((name) => /^\d\d-/.test(name))
    .flatMap((name) => mutantsOf(project.getSourceFileOrThrow(name), name.replace(/\.ts$/, '')));
}

function mutantsOf(file: SourceFile, exercise: string): Mutant[] {
  return file
    .getDescendants()
    .filter((node) => node.getFirstAncestorByKind(SyntaxKind.ThrowStatement) === undefined)
    .flatMap((node) =>
      changesOf(node).map(({ mutator, replacement }) => ({
        exercise,
        source: 'numbers' as const,
        mutator,
        start: node.getStart(),
        end: node.getEnd(),
        replacement,
      })),
    );
}

interface Replaced {
  readonly mutator: 'NumberLiteral' | 'OffByOne' | 'OnePercent';
  readonly replacement: string;
}

function changesOf(node: Node): Replaced[] {
  if (Node.isNumericLiteral(node)) {
    return otherNumbers(node.getLiteralValue()).map((n) => ({
      mutator: 'NumberLiteral',
      replacement: n < 0 ? `(${n})` : `${n}`,
    }));
  }
  const text = node.getText();
  const byOne: Replaced[] = ['-', '+'].map((sign) => ({
    mutator: 'OffByOne',
    replacement: `(${text} ${sign} 1)`,
  }));
  if (isCount(node)) {
    return byOne;
  }
  if (isBound(node)) {
    return [...byOne, { mutator: 'OnePercent', replacement: `((${text}) * 1.01)` }];
  }
  if (Node.isShorthandPropertyAssignment(node) && isNumber(node.getNameNode())) {
    return [{ mutator: 'OnePercent', replacement: `${text}: ${text} * 1.01` }];
  }
  return isValue(node) ? [{ mutator: 'OnePercent', replacement: `((${text}) * 1.01)` }] : [];
}

/** 0, 1, the neighbours, the other sign, half, double, and 1% more. */
export function otherNumbers(n: number): readonly number[] {
  const others = [0, 1, n - 1, n + 1, -n, n / 2, n * 2, n === 0 ? 0.01 : n * 1.01];
  const tidy = others.map((other) => Number(other.toPrecision(12)) + 0);
  return [...new Set(tidy)].filter((other) => other !== n);
}

/** Such as `batch.length`. */
function isCount(node: Node): boolean {
  return Node.isPropertyAccessExpression(node) && node.getName() === 'length';
}

/** The right side of a comparison, such as `options.maxSteps`. */
function isBound(node: Node): boolean {
  const parent = node.getParent();
  const compares = Node.isBinaryExpression(parent) && /^[<>]=?$/.test(parent.getOperatorToken().getText());
  return compares && parent.getRight() === node;
}

/**
 * A number that is returned, assigned, passed on, added, subtracted or compared. A factor does not count: its
 * product does.
 */
function isValue(node: Node): boolean {
  if (Node.isParenthesizedExpression(node) || !Node.isExpression(node) || !isNumber(node)) {
    return false;
  }
  const parent = node.getParent();
  if (Node.isReturnStatement(parent)) {
    return true;
  }
  if (Node.isVariableDeclaration(parent) || Node.isPropertyAssignment(parent)) {
    return parent.getInitializer() === node;
  }
  if (Node.isArrowFunction(parent)) {
    return parent.getBody() === node;
  }
  if (Node.isCallExpression(parent)) {
    return parent.getArguments().includes(node);
  }
  if (Node.isConditionalExpression(parent)) {
    return parent.getCondition() !== node;
  }
  return Node.isBinaryExpression(parent) && isOperand(node, parent);
}

function isOperand(node: Node, parent: BinaryExpression): boolean {
  const operator = parent.getOperatorToken().getText();
  const either = ['+', '-', '<', '<=', '>', '>='].includes(operator);
  return either || (['=', '+=', '-='].includes(operator) && parent.getRight() === node);
}

function isNumber(node: Node): boolean {
  const type = node.getType();
  return type.isNumber() || type.isNumberLiteral();
}
