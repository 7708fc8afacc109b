import { type FunctionDeclaration, Node, type ParameterDeclaration, type TypeNode } from 'ts-morph';
import { parse } from './parse.ts';

/** Function name → signature: `initParams(size: number, randn: () => number, std?: number): Params`. */
export type Signatures = ReadonlyMap<string, string>;

/**
 * The signatures of a file's exported function declarations, in the order of the file and in a normal form: on
 * one line, `?` for optional parameters and those with a default value, no `;` at the end of a type in braces.
 * A missing type is the type of the default value if that is a literal, else `unknown`.
 */
export function signaturesOf(text: string, fileName: string): Signatures {
  const functions = parse(text, fileName)
    .getFunctions()
    .filter((declaration) => declaration.hasExportKeyword());
  return new Map(
    functions.map((declaration) => [declaration.getName() ?? 'default', signature(declaration)]),
  );
}

/** The differences between the solution's and the stub's signatures, in words; none if they agree. */
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

/** The type that TypeScript infers from a default value that is a literal. */
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
