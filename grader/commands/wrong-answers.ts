import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A fixture of `grader/wrong/`: the solution of an exercise with one function got wrong. */
export interface WrongAnswer {
  /** `03-loss/mean-squared-error--sums-instead-of-mean` */
  readonly name: string;
  readonly exercise: string;
  /** The function that it gets wrong. */
  readonly function: string;
  readonly text: string;
}

export const WRONG = fileURLToPath(new URL('../wrong', import.meta.url));

/** All of them, in the order of their names. */
export function wrongAnswers(folder: string): readonly WrongAnswer[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: exercise }) =>
      readdirSync(join(folder, exercise))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({
          name: `${exercise}/${file.replace(/\.ts$/, '')}`,
          exercise,
          function: camel(file.split('--')[0] as string),
          text: readFileSync(join(folder, exercise, file), 'utf8'),
        })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `mnistLoss` as in the names of files: `mnist-loss`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
