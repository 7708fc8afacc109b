import type { EarlierClass, EarlierPerson } from './earlier-class.ts';

/** A row of the gradebook, as somebody may be found again. */
export interface Someone {
  readonly submission: string;
  /** The name of the files. */
  readonly file: string;
  readonly name: string;
  readonly id: string;
}

/**
 * Who of an earlier class is who. The same submission is the same person (of a group, if the name or the id is the same,
 * too); then the same id, then the same name, if nobody else has it in either class. In a download from Moodle the
 * number is another one in each assignment, so there the id says nothing.
 *
 * @returns for each of `now`, in their order, who they were; null if nobody knows
 */
export function matchPeople(
  now: readonly Someone[],
  earlier: EarlierClass,
  layout: string,
): readonly (EarlierPerson | null)[] {
  const left = new Set(earlier.people);
  const found: (EarlierPerson | null)[] = now.map(() => null);
  const knowsIds = ![layout, earlier.layout].includes('moodle');
  const keys: readonly (((one: Someone) => string) | null)[] = [
    ({ submission, name, id }) => JSON.stringify([submission, name, id]),
    ({ submission, id }) => (id === '' ? '' : JSON.stringify([submission, id])),
    ({ submission }) => submission,
    earlier.layout === '' ? ({ file }) => file : null,
    knowsIds ? ({ id }) => id : null,
    ({ name }) => name,
  ];
  for (const keyOf of keys.filter((key) => key !== null)) {
    const open = now.flatMap((one, i) => (found[i] === null ? [{ key: keyOf(one), i }] : []));
    const here = byKey(open, ({ key }) => key);
    const there = byKey([...left], keyOf);
    for (const [key, positions] of here) {
      const [position, another] = positions;
      const [person, other] = there.get(key) ?? [];
      const isOne = position !== undefined && another === undefined && other === undefined;
      if (key !== '' && isOne && person !== undefined) {
        found[position.i] = person;
        left.delete(person);
      }
    }
  }
  return found;
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
