import { type FunctionDeclaration, Node, type ParameterDeclaration, type TypeNode } from 'ts-morph';
import { parse } from './parse.ts';

/** Function name → signature: `initParams(size: number, randn: () => number, std?: number): Params`. */
export type Signatures = ReadonlyMap<string, string>;

/**
 * The signatures of a file's exported function declarations, in the order of the file, spelt one way: on one
 * line, `?` for a default value as for an optional parameter, and no `;` at the end of a type in braces.
 * A type that is not written is that of the literal that is the default value, else `unknown`.
 */
export function signaturesOf(text: string, fileName: string): Signatures {
  const functions = parse(text, fileName)
    .getFunctions()
    .filter((declaration) => declaration.hasExportKeyword());
  return new Map(
    functions.map((declaration) => [declaration.getName() ?? 'default', signature(declaration)]),
  );
}

/** Where the solution's signatures differ from the stub's, in words; nothing where they agree. */
export function compareSignatures(stub: Signatures, solution: Signatures): string[] {
  const names = new Set([...stub.keys(), ...solution.keys()]);
  return [...names].flatMap((name) => {
    const [inStub, inSolution] = [stub.get(name), solution.get(name)];
    if (inStub === inSolution) {
      return [];
    }
    if (inStub === undefined) {
      return [`${name} is in the solution only: ${inSolution}`];
    }
    if (inSolution === undefined) {
      return [`${name} is in the stub only: ${inStub}`];
    }
    return [`${name} differs: the stub has ${inStub}, the solution has ${inSolution}`];
  });
}

function signature(declaration: FunctionDeclaration): string {
  const typeParameters = declaration.getTypeParameters().map((it) => oneLine(it.getText()));
  const generics = typeParameters.length === 0 ? '' : `<${typeParameters.join(', ')}>`;
  const parameters = declaration.getParameters().map(parameterText).join(', ');
  const returned = typeText(declaration.getReturnTypeNode());
  return `${declaration.getName() ?? 'default'}${generics}(${parameters}): ${returned}`;
}

function parameterText(parameter: ParameterDeclaration): string {
  const rest = parameter.isRestParameter() ? '...' : '';
  const optional = parameter.hasQuestionToken() || parameter.hasInitializer() ? '?' : '';
  const typeNode = parameter.getTypeNode();
  const type = typeNode === undefined ? literalType(parameter) : typeText(typeNode);
  return `${rest}${oneLine(parameter.getName())}${optional}: ${type}`;
}

function typeText(type: TypeNode | undefined): string {
  return type === undefined ? 'unknown' : oneLine(type.getText());
}

/** What TypeScript would infer, as far as it can be seen without a type checker. */
function literalType(parameter: ParameterDeclaration): string {
  const value = parameter.getInitializer();
  const literal = Node.isPrefixUnaryExpression(value) ? value.getOperand() : value;
  if (Node.isNumericLiteral(literal)) {
    return 'number';
  }
  if (Node.isStringLiteral(value) || Node.isNoSubstitutionTemplateLiteral(value)) {
    return 'string';
  }
  return Node.isTrueLiteral(value) || Node.isFalseLiteral(value) ? 'boolean' : 'unknown';
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[;,] \}/g, ' }')
    .replace(/, \)/g, ')')
    .replace(/\( /g, '(');
}
