import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionDeclaration, Node, type SourceFile } from 'ts-morph';
import { KitError } from '../model/kit-error.ts';
import { parse, plainLines, syntaxFault } from './parse.ts';
import { readPlainFile, replaceKeepingCopy } from './replace-keeping-copy.ts';
import { notWrittenYet, stubOf } from './stub.ts';

/**
 * How an exercise file stands to the stub that would be made now. Line ends and a byte order mark do not count.
 * - same: it is that stub
 * - drifted: it is a stub still, with nothing of a student's code in it, but another one
 * - begun: it holds code of its own, or does not parse
 * - missing: there is no such file
 */
export type StubState = 'same' | 'drifted' | 'begun' | 'missing';

/** The stub of every solution, by file name, in the order of the exercises; `types.ts` comes last. */
export function stubFiles(solutionsFolder: string): ReadonlyMap<string, string> {
  return new Map(
    solutionNames(solutionsFolder).map((fileName) => {
      const solution = plainLines(readFileSync(join(solutionsFolder, fileName), 'utf8'));
      return [fileName, stubOf(solution, fileName)];
    }),
  );
}

/** The state of each exercise file. Files that no solution goes with are not looked at. */
export function driftedStubs(
  exercisesFolder: string,
  solutionsFolder: string,
): ReadonlyMap<string, StubState> {
  return new Map(
    [...stubFiles(solutionsFolder)].map(([fileName, stub]) => [
      fileName,
      stateOf(readPlainFile(join(exercisesFolder, fileName)), stub, fileName),
    ]),
  );
}

/**
 * Writes the stubs that are missing or drifted, and leaves alone what a student has begun. A drifted file
 * may hold notes, so a copy of it goes to `keepFolder` first.
 *
 * @returns the state of each file as it was before
 */
export function writeStubs(folders: {
  exercisesFolder: string;
  solutionsFolder: string;
  keepFolder: string;
}): ReadonlyMap<string, StubState> {
  const { exercisesFolder, solutionsFolder, keepFolder } = folders;
  const states = driftedStubs(exercisesFolder, solutionsFolder);
  for (const [fileName, stub] of stubFiles(solutionsFolder)) {
    const state = states.get(fileName);
    if (state === 'missing' || state === 'drifted') {
      replaceKeepingCopy(join(exercisesFolder, fileName), stub, keepFolder);
    }
  }
  return states;
}

function solutionNames(solutionsFolder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(solutionsFolder).filter((name) => name.endsWith('.ts'));
  } catch (cause) {
    throw noSolutions(solutionsFolder, 'it cannot be read', cause);
  }
  if (names.length === 0) {
    throw noSolutions(solutionsFolder, 'it holds none');
  }
  return names.sort();
}

function noSolutions(folder: string, came: string, cause?: unknown): KitError {
  return new KitError(
    'no-solutions',
    `Expected the solutions (01-init-params.ts and so on) in ${folder}, but ${came}. Fetch the kit again, or name its own folder.`,
    { cause },
  );
}

function stateOf(content: Buffer | null, stub: string, fileName: string): StubState {
  if (content === null) {
    return 'missing';
  }
  const text = plainLines(content.toString('utf8'));
  if (text === stub) {
    return 'same';
  }
  try {
    const file = parse(text, fileName);
    return syntaxFault(file) === null && isStillStub(file, parse(stub, fileName)) ? 'drifted' : 'begun';
  } catch (fault) {
    if (fault instanceof RangeError) {
      // Nested too deeply for the parser, as no stub is.
      return 'begun';
    }
    throw fault;
  }
}

/** Whether there is nothing in the file but imports, types, and functions as stubs have them. */
function isStillStub(file: SourceFile, stub: SourceFile): boolean {
  if (file.getFunctions().length === 0 && stub.getFunctions().length > 0) {
    return false; // All of it commented out, maybe: that is somebody's work.
  }
  return file
    .getStatements()
    .every((statement) =>
      Node.isFunctionDeclaration(statement)
        ? isStubFunction(statement)
        : Node.isImportDeclaration(statement) ||
          Node.isInterfaceDeclaration(statement) ||
          Node.isTypeAliasDeclaration(statement),
    );
}

/**
 * Whether a function only throws that it is not written yet. The invitation may stand above it, in other
 * words too; any other comment is a student's first thought.
 */
function isStubFunction(declaration: FunctionDeclaration): boolean {
  const body = declaration.getBody()?.getText() ?? '';
  const thrown = /^\{\s*(?:\/\/ Your code here.*\s*)?throw new Error\((['"`])(.*)\1\);?\s*\}$/.exec(
    body,
  )?.[2];
  return declaration.hasExportKeyword() && thrown === notWrittenYet(declaration.getName() ?? '');
}
