import { distance } from 'fastest-levenshtein';

/** What a file name says: the exercise that it stands for, and how well. */
export interface NameMatch {
  readonly id: string;
  /**
   * - exact: `03-loss.ts`, or a copy of it with a number (`03-loss-1.ts`, `03-loss (2).ts`), as browsers and course
   *   systems make them
   * - nearly: other case, `_` for `-`, or another ending (`.ts.txt`, `.js`, `.mts`)
   * - copy: one that somebody made on purpose (`03-loss - Copy.ts`, `03-loss copy.ts`, `Copy of 03-loss.ts`)
   */
  readonly likeness: (typeof LIKENESSES)[number];
  /** 2 for `03-loss (2).ts`; 0 without a number. Of several numbers the first counts. */
  readonly copyNumber: number;
}

/** From the best to the least. */
export const LIKENESSES = ['exact', 'nearly', 'copy'] as const;

/** What the name of a file (without its folder) says; null if it stands for none of the exercises. */
export function matchName(name: string, ids: readonly string[]): NameMatch | null {
  // A name in a zip may be longer than any that a file system takes.
  const [, stem, ending = ''] = (name.length > LONGEST_NAME ? null : ENDING.exec(name)) ?? [];
  if (stem === undefined) {
    return null;
  }
  const bare = COPY.reduce((text, mark) => text.replace(mark, ''), stem);
  const [id, numbers] = withoutNumbers(bare, ids);
  if (id === null) {
    return null;
  }
  const isExact = bare === `${id}${numbers}` && ending === '.ts';
  return {
    id,
    likeness: bare !== stem ? 'copy' : isExact ? 'exact' : 'nearly',
    copyNumber: Number(/\d+/.exec(numbers)?.[0] ?? 0),
  };
}

/** The exercise, and the numbers after it. They are taken off one by one: an exercise's own name may end in one. */
function withoutNumbers(stem: string, ids: readonly string[], numbers = ''): [string | null, string] {
  const id = ids.find((one) => one.toLowerCase() === stem.toLowerCase().replaceAll('_', '-'));
  const last = NUMBER.exec(stem)?.[0];
  return id !== undefined || last === undefined
    ? [id ?? null, numbers]
    : withoutNumbers(stem.slice(0, -last.length), ids, last + numbers);
}

/** Whether a file may hold somebody's code, by its ending. */
export function mayHoldCode(path: string): boolean {
  return /\.([cm]?[jt]sx?|txt|zip)$/i.test(path);
}

/**
 * Whether a file that stands for no exercise may have been meant for one of these: it has the name or the number of
 * one (`03_lossy.ts`, `loss.ts`, `3.txt`), or nearly (`init-parms.ts`).
 */
export function looksLikeAny(path: string, ids: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const text = name.replace(/\.[^.]*$/, '').replace(/[_ ]/g, '-');
  return ids.some((id) => {
    const [, number = '', words = id] = /^0*(\d+)-(.*)$/.exec(id) ?? [];
    return (
      text.includes(id) ||
      `-${text}-`.includes(`-${words}-`) ||
      distance(text, words) <= words.length / 5 ||
      (number !== '' && new RegExp(`^0*${number}(\\D|$)`).test(text))
    );
  });
}

const LONGEST_NAME = 255;
const ENDING = /^(.*)(\.(?:ts|js|mts)(?:\.txt)?)$/i;
/** Nine digits hold a date; a longer number does not count copies. */
const NUMBER = /(-\d{1,9}| ?\(\d{1,9}\))$/;
const COPY = [/^copy of /i, / (?:- )?copy(?: \d{1,9}| \(\d{1,9}\))?$/i];
