import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../kit/paths.ts';
import { camelCase } from '../text/kebab-case.ts';

/** The solution of an exercise with one function got wrong. */
export interface WrongAnswer {
  /** `03-loss/mean-squared-error--sums-instead-of-mean` */
  readonly name: string;
  readonly exercise: string;
  /** The function that it gets wrong. */
  readonly function: string;
  readonly text: string;
}

/** Those of the catalogue, `<exercise>/wrong/<function>--<mistake>.ts`, in the order of their names. */
export function wrongAnswers(catalogue: string = CATALOGUE): readonly WrongAnswer[] {
  return foldersIn(catalogue).flatMap((exercise) => answersIn(exercise, join(catalogue, exercise, 'wrong')));
}

/**
 * The lazy ones, `<exercise>/lazy/<function>--<kind>.ts`, in the order of their names: the function gives an answer of
 * the right shape without doing its work (zeros, an argument, the docstring's example).
 */
export function lazyAnswers(catalogue: string = CATALOGUE): readonly WrongAnswer[] {
  return foldersIn(catalogue).flatMap((exercise) => answersIn(exercise, join(catalogue, exercise, 'lazy')));
}

/** Those of a collection, `<exercise>/<function>--<mistake>.ts`, in the order of their names. */
export function collectedAnswers(collection: string): readonly WrongAnswer[] {
  return foldersIn(collection).flatMap((exercise) => answersIn(exercise, join(collection, exercise)));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function answersIn(exercise: string, folder: string): readonly WrongAnswer[] {
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: `${exercise}/${file.replace(/\.ts$/, '')}`,
      exercise,
      function: camelCase(file.split('--')[0] as string),
      text: readFileSync(join(folder, file), 'utf8'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
