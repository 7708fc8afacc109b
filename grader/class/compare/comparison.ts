import { median } from '../gradebook/totals.ts';
import { misconceptionKey } from '../overview/misconception-tally.ts';
import type { Overview } from '../overview/overview.ts';
import type { Asked } from '../results/entry.ts';
import type { EarlierClass } from './earlier-class.ts';
import { matchPeople, type Someone } from './match-people.ts';

/** What has changed since an earlier class. */
export interface Comparison {
  /** Everybody who is in both classes or in one of them; first those of now, in the order of the overview. */
  readonly people: readonly Moved[];
  /** The misconceptions that anybody holds or held; first those whose number has changed most. */
  readonly misconceptions: readonly MovedMisconception[];
  /** The median of the totals, of those who are in both. */
  readonly middle: { readonly before: number | null; readonly now: number | null };
  /** Whether kit, exercises, seed or limits are other ones, so that a difference may be theirs; null if nobody knows. */
  readonly isOtherKit: boolean | null;
}

export interface Moved extends Omit<Someone, 'file'> {
  /** All points; null for a fault, and for who was not there. */
  readonly before: number | null;
  readonly now: number | null;
  readonly wasThere: boolean;
  readonly isThere: boolean;
  /** Misconceptions by `misconceptionKey`, sorted: held before and not now; now and not before; both. Empty if there is nothing to compare. */
  readonly gone: readonly string[];
  readonly came: readonly string[];
  readonly kept: readonly string[];
}

export interface MovedMisconception {
  readonly key: string;
  /** How many of those who are in both classes held it, and hold it. */
  readonly before: number;
  readonly now: number;
  /** How many let it go, and to how many it came. */
  readonly gone: number;
  readonly came: number;
}

/** @param about what the class of now was asked, and its layout */
export function compareWith(
  earlier: EarlierClass,
  { submissions, misconceptions }: Overview,
  about: { readonly asked: Asked; readonly layout: string },
): Comparison {
  const keys = misconceptions.map((one) => misconceptionKey(one.exercise, one.function, one.id));
  const rows = submissions.flatMap(({ entry, misconceptions: held }) => {
    const { submission, file, persons, points } = entry;
    const total = points === null ? null : Object.values(points).reduce((sum, some) => sum + some, 0);
    const heldNow = new Set(held.map((i) => keys[i] as string));
    return persons.map(({ name, id }) => ({ submission, file, name, id, total, held: heldNow }));
  });
  const found = matchPeople(rows, earlier, about.layout);
  const here = rows.map(({ submission, name, id, total, held }, i): Moved => {
    const before = found[i] ?? null;
    return {
      ...{ submission, name, id, now: total, isThere: true },
      ...{ before: before?.total ?? null, wasThere: before !== null },
      ...difference(before?.held ?? null, held),
    };
  });
  const matched = new Set(found);
  const left = earlier.people
    .filter((person) => !matched.has(person))
    .map(({ submission, name, id, total }): Moved => {
      return { submission, name, id, before: total, now: null, wasThere: true, isThere: false, ...NOTHING };
    });
  const both = here.filter(({ wasThere }) => wasThere);
  const { asked } = earlier;
  return {
    people: [...here, ...left],
    misconceptions: movedMisconceptions(both),
    middle: {
      before: median(both.flatMap(({ before }) => before ?? [])),
      now: median(both.flatMap(({ now }) => now ?? [])),
    },
    isOtherKit:
      asked &&
      (['kit', 'catalogue', 'seed', 'limits'] as const).some(
        (key) => JSON.stringify(asked[key]) !== JSON.stringify(about.asked[key]),
      ),
  };
}

const NOTHING = { gone: [], came: [], kept: [] };

function difference(before: ReadonlySet<string> | null, now: ReadonlySet<string>) {
  return before === null
    ? NOTHING
    : {
        gone: [...before].filter((key) => !now.has(key)).sort(),
        came: [...now].filter((key) => !before.has(key)).sort(),
        kept: [...now].filter((key) => before.has(key)).sort(),
      };
}

function movedMisconceptions(both: readonly Moved[]): readonly MovedMisconception[] {
  const counts = new Map<string, { gone: number; came: number; kept: number }>();
  for (const one of both) {
    for (const kind of ['gone', 'came', 'kept'] as const) {
      for (const key of one[kind]) {
        const count = counts.get(key) ?? { gone: 0, came: 0, kept: 0 };
        counts.set(key, { ...count, [kind]: count[kind] + 1 });
      }
    }
  }
  return [...counts]
    .map(([key, { gone, came, kept }]) => ({ key, before: gone + kept, now: came + kept, gone, came }))
    .sort(
      (a, b) =>
        Math.abs(b.now - b.before) - Math.abs(a.now - a.before) ||
        b.gone + b.came - (a.gone + a.came) ||
        b.now - a.now ||
        (a.key < b.key ? -1 : 1),
    );
}
