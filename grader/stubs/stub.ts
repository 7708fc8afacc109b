import { type FunctionDeclaration, Node, type SourceFile, type Statement } from 'ts-morph';
import { KitError } from '../model/kit-error.ts';
import { parse, syntaxFault } from './parse.ts';

/**
 * The stub of a solution: its opening story, imports, docstrings, exported signatures and types, unchanged. Each
 * exported function throws that it is not written yet. What is not exported is left out. `types.ts` is its own
 * stub.
 *
 * The text keeps the solution's formatting, so a formatted solution gives a formatted stub.
 *
 * @throws KitError if the solution does not parse, exports something other than functions and types, or
 *   mentions in a part of the stub a name that the stub leaves out
 */
export function stubOf(solutionText: string, fileName: string): string {
  if (fileName === 'types.ts') {
    return solutionText;
  }
  const file = parse(solutionText, fileName);
  const fault = syntaxFault(file);
  if (fault !== null) {
    throw notStubbable(fileName, `it does not parse: ${fault}`);
  }
  const exported = file.getStatements().filter(isExport);
  const parts = [opening(file), ...exported.map((statement) => stubStatement(statement, fileName))];
  const stub = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  refuseOmittedNames(file, stub, fileName);
  return stub;
}

/** The message that a stub throws. */
export function notWrittenYet(functionName: string): string {
  return `${functionName}: not written yet`;
}

/** The comment above that throw. */
export const INVITATION = '// Your code here. Then delete the next line.';

/** The story and the imports, without comments between imports. */
function opening(file: SourceFile): string {
  const first = file.getStatements()[0];
  const imports = file.getImportDeclarations();
  const storyEnd = first?.getStart(!Node.isImportDeclaration(first));
  return (file.getFullText().slice(0, storyEnd) + imports.map((it) => it.getText()).join('\n')).trimEnd();
}

function isExport(statement: Statement): boolean {
  return (
    (Node.isExportable(statement) && statement.hasExportKeyword()) ||
    Node.isExportDeclaration(statement) ||
    Node.isExportAssignment(statement)
  );
}

/** An exported type unchanged, or an exported function with the body of a stub. */
function stubStatement(statement: Statement, fileName: string): string {
  if (Node.isInterfaceDeclaration(statement) || Node.isTypeAliasDeclaration(statement)) {
    return statement.getText(true);
  }
  if (Node.isFunctionDeclaration(statement)) {
    return stubFunction(statement, fileName);
  }
  const line = statement.getStartLineNumber();
  throw notStubbable(fileName, `line ${line} exports something that is neither a function nor a type`);
}

function stubFunction(declaration: FunctionDeclaration, fileName: string): string {
  const name = declaration.getName();
  const body = declaration.getBody();
  if (name === undefined || body === undefined) {
    const line = declaration.getStartLineNumber();
    throw notStubbable(fileName, `line ${line} exports a function without a name or without a body`);
  }
  const head = declaration.getSourceFile().getFullText().slice(declaration.getStart(true), body.getStart());
  return `${head}{\n  ${INVITATION}\n  throw new Error('${notWrittenYet(name)}');\n}`;
}

/** A stub that mentions a name it leaves out would send the student looking for something that is not there. */
function refuseOmittedNames(file: SourceFile, stub: string, fileName: string): void {
  const words = new Set(stub.replaceAll(INVITATION, '').match(/[\w$]+/g));
  const omitted = file
    .getStatements()
    .filter((statement) => !isExport(statement))
    .flatMap(declaredNames);
  const mentioned = omitted.find((name) => words.has(name));
  if (mentioned !== undefined) {
    const what = `its story, docstrings or signatures mention '${mentioned}', which is not exported`;
    throw notStubbable(fileName, `${what}; export it, rename it, or use another word`);
  }
}

function declaredNames(statement: Statement): string[] {
  if (Node.isVariableStatement(statement)) {
    return statement.getDeclarations().map((declaration) => declaration.getName());
  }
  const name = Node.hasName(statement) ? statement.getName() : undefined;
  return name === undefined ? [] : [name];
}

function notStubbable(fileName: string, reason: string): KitError {
  return new KitError(
    'solution-not-stubbable',
    `Expected a solution with exported functions and types in solutions/${fileName}, to make a stub from it, but ${reason}. Change the solution, then make the stubs again.`,
  );
}
