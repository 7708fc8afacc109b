import { KitError } from '../../model/kit-error.ts';

/** @throws KitError if it is not one id such as `07-average-image` with the next free number */
export function readId(words: readonly string[], taken: readonly string[]): string {
  const numbers = taken.filter((name) => /^\d\d-/.test(name)).map((name) => Number.parseInt(name, 10));
  const next = String(Math.max(0, ...numbers) + 1).padStart(2, '0');
  const [id = ''] = words;
  if (words.length !== 1 || !/^\d\d(-[a-z][a-z0-9]*)+$/.test(id)) {
    throw new KitError(
      'bad-exercise-id',
      `new-exercise takes one name of two digits and words in lower case, such as ${next}-average-image; it was given “${words.join(' ')}”.`,
    );
  }
  if (numbers.includes(Number.parseInt(id, 10))) {
    throw new KitError(
      'bad-exercise-id',
      `There is an exercise ${id.slice(0, 2)} already. The next number is ${next}: npm run new-exercise -- ${next}${id.slice(2)}`,
    );
  }
  return id;
}
