import { ts } from 'ts-morph';

/** The file with other names for all variables, parameters and functions that it does not export. */
export function renamed(file: ts.SourceFile, random: () => number): ts.SourceFile {
  const names = new Map<string, string>();
  const fixed = exportedNames(file);
  const collect = (node: ts.Node): void => {
    const isDeclared =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node);
    if (isDeclared && node.name !== undefined && ts.isIdentifier(node.name)) {
      const { text } = node.name;
      if (!fixed.has(text) && !names.has(text)) {
        names.set(text, `${WORDS[Math.floor(random() * WORDS.length)]}${names.size}`);
      }
    }
    ts.forEachChild(node, collect);
  };
  collect(file);
  const nameOf = ({ text }: ts.Identifier) => ts.factory.createIdentifier(names.get(text) ?? text);
  const rename = (context: ts.TransformationContext) => (root: ts.SourceFile) => {
    const visit = (node: ts.Node): ts.Node => {
      const { factory } = context;
      if (ts.isShorthandPropertyAssignment(node)) {
        return factory.createPropertyAssignment(node.name.text, nameOf(node.name));
      }
      if (ts.isBindingElement(node) && ts.isIdentifier(node.name)) {
        const isOfObject = ts.isObjectBindingPattern(node.parent) && node.dotDotDotToken === undefined;
        return factory.updateBindingElement(
          node,
          node.dotDotDotToken,
          isOfObject ? (node.propertyName ?? factory.createIdentifier(node.name.text)) : undefined,
          nameOf(node.name),
          node.initializer && (visit(node.initializer) as ts.Expression),
        );
      }
      return ts.isIdentifier(node) && !isFixed(node) ? nameOf(node) : ts.visitEachChild(node, visit, context);
    };
    return ts.visitEachChild(root, visit, context);
  };
  return ts.transform(file, [rename]).transformed[0] as ts.SourceFile;
}

function exportedNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>(['undefined', 'NaN', 'Infinity', 'arguments']);
  for (const statement of file.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
      statement
        .getText()
        .match(/[\w$]+/g)
        ?.forEach((word) => void names.add(word));
    } else if (ts.isFunctionDeclaration(statement) && isExported) {
      names.add(statement.name?.text ?? '');
    } else if (ts.isVariableStatement(statement) && isExported) {
      for (const { name } of statement.declarationList.declarations) {
        name
          .getText()
          .match(/[\w$]+/g)
          ?.forEach((word) => void names.add(word));
      }
    }
  }
  return names;
}

/** Names that belong to somebody else: of properties, labels, types. */
function isFixed(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    parent !== undefined &&
    ((ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node) ||
      (ts.isBindingElement(parent) && parent.propertyName === node) ||
      ts.isMethodDeclaration(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isGetAccessorDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isTypeReferenceNode(parent) ||
      ts.isLabeledStatement(parent) ||
      ts.isBreakOrContinueStatement(parent))
  );
}

const WORDS = ['alpha', 'beta', 'gamma', 'delta', 'kappa', 'theta', 'value', 'item', 'thing', 'part'];
