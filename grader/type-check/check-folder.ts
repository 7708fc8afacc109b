import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onExit } from '../system/on-exit.ts';
import { removeLeftovers } from '../system/remove-leftovers.ts';
import { type CheckerLimits, runChecker } from './run-checker.ts';

/** A temporary folder for the type checker, with the texts of a submission and the kit's types. */
export interface CheckFolder {
  readonly path: string;
  /** Checks some of the texts. Resolves to the output of the checker, or null if it did not finish. */
  check(names: readonly string[], limits: CheckerLimits): Promise<string | null>;
  remove(): void;
}

export function checkFolder(checker: string, texts: ReadonlyMap<string, string>): CheckFolder {
  removeLeftovers(tmpdir(), (name) => /^type-advice-(\d+)-/.exec(name)?.[1]);
  const path = realpathSync(mkdtempSync(join(tmpdir(), `type-advice-${process.pid}-`)));
  const cleanUp = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  const cancelOnExit = onExit(cleanUp);
  const remove = () => {
    cancelOnExit();
    cleanUp();
  };
  const write = (name: string, text: string) => writeFileSync(join(path, name), text);
  try {
    [...texts].forEach(([name, text]) => void write(name, text));
    write('types.ts', readFileSync(TYPES, 'utf8'));
    write('globals.d.ts', GLOBALS);
  } catch (fault) {
    remove();
    throw fault;
  }
  return {
    path,
    remove,
    check(names, limits) {
      const files = [...names, 'types.ts', 'globals.d.ts'];
      write('tsconfig.json', JSON.stringify({ compilerOptions: OPTIONS, files }));
      return runChecker([checker, ...FLAGS], path, limits);
    },
  };
}

const TYPES = fileURLToPath(new URL('../../solutions/types.ts', import.meta.url));

/** With a single thread, the same texts always get the same messages. */
const FLAGS = ['--project', '.', '--pretty', 'false', '--locale', 'en', '--singleThreaded'];

const OPTIONS = {
  noEmit: true,
  // Imports resolve to other files of the list only; triple-slash references resolve to nothing.
  noResolve: true,
  types: [],

  // As in the sandbox, and in an editor without settings.
  target: 'esnext',
  lib: ['esnext'],
  module: 'esnext',
  moduleResolution: 'bundler',
  moduleDetection: 'force',
  allowImportingTsExtensions: true,
  skipLibCheck: true,

  // Reports what helps a beginner: wrong types, misspelt names, a forgotten return. Strict mode would also
  // demand type annotations in plain JavaScript, and checks for null that a right answer does not need.
  strict: false,
  noImplicitReturns: true,
  allowUnreachableCode: true,
  allowUnusedLabels: true,
};

/** The globals besides the language itself. Loading the types of browsers would take five times as long. */
const GLOBALS = `\
interface Console {
${[
  'log',
  'info',
  'warn',
  'error',
  'debug',
  'trace',
  'dir',
  'table',
  'group',
  'groupEnd',
  'time',
  'timeEnd',
  'timeLog',
  'count',
  'countReset',
  'assert',
  'clear',
]
  .map((name) => `  ${name}(...values: any[]): void;`)
  .join('\n')}
}
declare const console: Console;
interface Performance { now(): number; readonly timeOrigin: number }
declare const performance: Performance;
declare function structuredClone<T>(value: T, options?: object): T;
declare function queueMicrotask(run: () => void): void;
declare function setTimeout(run: (...values: any[]) => void, milliseconds?: number, ...values: any[]): number;
declare function setInterval(run: (...values: any[]) => void, milliseconds?: number, ...values: any[]): number;
declare function clearTimeout(timer?: number): void;
declare function clearInterval(timer?: number): void;
declare const crypto: any, TextEncoder: any, TextDecoder: any, URL: any, URLSearchParams: any;
declare const AbortController: any, AbortSignal: any, Event: any, EventTarget: any, DOMException: any;
declare function atob(text: string): string;
declare function btoa(text: string): string;
`;
