import { closest, distance } from 'fastest-levenshtein';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';

/**
 * The exercise that a name means: `03`, `3`, `loss`, `03-loss` or `03-loss.ts`.
 *
 * @throws KitError if there is none; its message lists the names, and the most similar one
 */
export function exerciseNamed<Named extends Pick<Exercise, 'id' | 'functions'>>(
  name: string,
  exercises: readonly Named[],
): Named {
  const typed = plain(name);
  const found = exercises.find(({ id }) => namesOf(id).includes(typed));
  if (found) {
    return found;
  }
  const home = exercises.find(({ functions }) => functions.some((one) => one.toLowerCase() === typed));
  if (home) {
    throw new KitError(
      'function-for-exercise',
      `“${name}” is a function of ${home.id}. An exercise is asked for here, so say ${home.id}, or ${namesOf(home.id)[1]}.`,
    );
  }
  const names = exercises.flatMap(({ id }) => namesOf(id));
  const near = closest(typed, names);
  const isNear = typed.length > 2 && distance(typed, near) <= Math.max(1, typed.length / 3);
  const meant = isNear ? ` Did you mean ${near}?` : '';
  const replay =
    name.split('/').length === 4 ? ` To replay a case: ${typedCommand('grade', '--replay', name)}` : '';
  throw new KitError(
    'unknown-exercise',
    `There is no exercise “${name}”.${meant} The exercises are ${exercises.map(({ id }) => id).join(', ')}; the number or the word alone works too: 3, 03 or loss.${replay}`,
  );
}

function plain(name: string): string {
  const base = name.trim().toLowerCase().split(/[\\/]/).at(-1) ?? '';
  return base.replace(/\.ts$/, '');
}

function namesOf(id: string): string[] {
  const [number = '', ...words] = id.split('-');
  return [id, number, String(Number(number)), words.join('-')];
}
