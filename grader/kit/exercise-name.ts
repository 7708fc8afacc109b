import { closest, distance } from 'fastest-levenshtein';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';

/**
 * The exercise that a name means: `03`, `3`, `loss`, `03-loss` or `03-loss.ts`.
 *
 * @throws KitError that lists the names, and guesses what was meant
 */
export function exerciseNamed(name: string, exercises: readonly Exercise[]): Exercise {
  const wanted = plain(name);
  const found = exercises.find(({ id }) => namesOf(id).includes(wanted));
  if (found) {
    return found;
  }
  const names = exercises.flatMap(({ id }) => namesOf(id));
  const near = closest(wanted, names);
  const isNear = wanted.length > 2 && distance(wanted, near) <= Math.max(1, wanted.length / 3);
  const meant = isNear ? ` Did you mean ${near}?` : '';
  const replay = name.split('/').length === 4 ? ` To replay a case: npm run grade -- --replay ${name}` : '';
  throw new KitError(
    'unknown-exercise',
    `There is no exercise “${name}”.${meant} The exercises are ${exercises.map(({ id }) => id).join(', ')}; the number or the word alone will do: 3, 03 or loss.${replay}`,
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
