import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Exercise } from '../../model/exercise.ts';
import { kebabCase } from '../../text/kebab-case.ts';
import type { Claim } from '../claim.ts';
import type { ComparedCall } from './compared-call.ts';
import type { SecondOracle } from './oracle-answer.ts';

/** What `grader/lab/second-oracle/<exercise>/` holds. No file there imports the solutions. */
export interface SecondOracles {
  /** By the name of the function; a function without one is in `missing` instead. */
  readonly byFunction: Readonly<Record<string, SecondOracle>>;
  /** What to write, one line for each function without a second oracle. */
  readonly missing: readonly string[];
  /** From `claims.ts`, if there is one: what else to check of this exercise. */
  readonly claims: (compared: readonly ComparedCall[]) => readonly Claim[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/**
 * Finds the second oracles of an exercise: `averageImage` of `07-name` is exported by
 * `07-name/average-image.ts`.
 */
export async function secondOraclesOf(
  { id, functions }: Pick<Exercise, 'id' | 'functions'>,
  folder: string = FOLDER,
): Promise<SecondOracles> {
  const byFunction: Record<string, SecondOracle> = {};
  const missing: string[] = [];
  for (const name of functions) {
    const file = `${id}/${kebabCase(name)}.ts`;
    const oracle = (await exportsOf(`${folder}/${file}`))?.[name];
    if (typeof oracle === 'function') {
      byFunction[name] = oracle as SecondOracle;
    } else {
      missing.push(`${id}: ${name} has no second oracle: write grader/lab/second-oracle/${file}`);
    }
  }
  const own = await exportsOf(`${folder}/${id}/claims.ts`);
  return { byFunction, missing, claims: (own?.claims ?? (() => [])) as SecondOracles['claims'] };
}

async function exportsOf(path: string): Promise<Readonly<Record<string, unknown>> | null> {
  return existsSync(path) ? await import(pathToFileURL(path).href) : null;
}
