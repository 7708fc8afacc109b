import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FunctionDeclaration, Node, type SourceFile } from 'ts-morph';
import { KitError } from '../model/kit-error.ts';
import { parse, plainLines, syntaxFault } from './parse.ts';
import { readFileIfAny, replaceKeepingCopy } from './replace-keeping-copy.ts';
import { notWrittenYet, stubOf } from './stub.ts';

/**
 * How an exercise file compares with the stub that would be made now. Line ends and a byte order mark do not count.
 * - current: it is that stub
 * - outdated: it is a different stub, without any code of a student
 * - edited: it has code of a student, or does not parse
 * - missing: there is no such file
 */
export type StubState = 'current' | 'outdated' | 'edited' | 'missing';

/** The stub of every solution, by file name, in the order of the exercises; `types.ts` comes last. */
export function stubFiles(solutionsFolder: string): ReadonlyMap<string, string> {
  return new Map(
    solutionNames(solutionsFolder).map((fileName) => {
      const solution = plainLines(readFileSync(join(solutionsFolder, fileName), 'utf8'));
      return [fileName, stubOf(solution, fileName)];
    }),
  );
}

/** The state of the exercise file of each solution. Other files are ignored. */
export function stubStates(exercisesFolder: string, solutionsFolder: string): ReadonlyMap<string, StubState> {
  return new Map(
    [...stubFiles(solutionsFolder)].map(([fileName, stub]) => [
      fileName,
      stateOf(readFileIfAny(join(exercisesFolder, fileName)), stub, fileName),
    ]),
  );
}

/**
 * Writes the stubs that are missing or outdated, and leaves edited files alone. An outdated file may hold
 * notes, so `keepFolder` gets a copy of it first. If one cannot be written, the others are all the same.
 *
 * @returns the state of each file before, and why some could not be written
 */
export function writeStubs(folders: {
  exercisesFolder: string;
  solutionsFolder: string;
  keepFolder: string;
}): { readonly states: ReadonlyMap<string, StubState>; readonly faults: ReadonlyMap<string, KitError> } {
  const { exercisesFolder, solutionsFolder, keepFolder } = folders;
  const states = stubStates(exercisesFolder, solutionsFolder);
  const faults = new Map<string, KitError>();
  for (const [fileName, stub] of stubFiles(solutionsFolder)) {
    const state = states.get(fileName);
    if (state === 'missing' || state === 'outdated') {
      try {
        replaceKeepingCopy(join(exercisesFolder, fileName), stub, keepFolder);
      } catch (fault) {
        if (!(fault instanceof KitError)) {
          throw fault;
        }
        faults.set(fileName, fault);
      }
    }
  }
  return { states, faults };
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

function noSolutions(folder: string, found: string, cause?: unknown): KitError {
  return new KitError(
    'no-solutions',
    `Expected the solutions (01-init-params.ts and so on) in ${folder}, but ${found}. Download the kit again, or name its own folder.`,
    { cause },
  );
}

function stateOf(content: Buffer | null, stub: string, fileName: string): StubState {
  if (content === null) {
    return 'missing';
  }
  const text = plainLines(content.toString('utf8'));
  if (text === stub) {
    return 'current';
  }
  try {
    const file = parse(text, fileName);
    return syntaxFault(file) === null && isStillStub(file, parse(stub, fileName)) ? 'outdated' : 'edited';
  } catch (fault) {
    if (fault instanceof RangeError) {
      // Nested too deeply for the parser, so it cannot be a stub.
      return 'edited';
    }
    throw fault;
  }
}

/** True if the file has nothing but imports, types and stub functions. */
function isStillStub(file: SourceFile, stub: SourceFile): boolean {
  if (file.getFunctions().length === 0 && stub.getFunctions().length > 0) {
    return false; // A student may have commented out everything.
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
 * True if a function only throws that it is not written yet. A comment that starts like the invitation may be
 * above the throw; any other comment counts as a student's work.
 */
function isStubFunction(declaration: FunctionDeclaration): boolean {
  const body = declaration.getBody()?.getText() ?? '';
  const thrown = /^\{\s*(?:\/\/ Your code here.*\s*)?throw new Error\((['"`])(.*)\1\);?\s*\}$/.exec(
    body,
  )?.[2];
  return declaration.hasExportKeyword() && thrown === notWrittenYet(declaration.getName() ?? '');
}
