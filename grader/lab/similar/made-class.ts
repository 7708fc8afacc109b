import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformGenerator } from '../../numbers/random.ts';
import { rightSubmissions } from '../right-submissions.ts';
import { shuffled } from '../shuffled.ts';
import { type Restyling, restyled } from './restyle.ts';

/** Texts by file name: `03-loss.ts`. */
export type Texts = ReadonlyMap<string, string>;

/** A class of which it is known who copied. */
export interface MadeClass {
  readonly people: ReadonlyMap<string, Texts>;
  readonly copies: readonly Copy[];
}

export interface Copy {
  /** What was done to hide it. */
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** @returns the files of a copy; the files of somebody else who works alone are there to be mixed in */
type Disguise = (original: Texts, own: Texts, random: () => number) => Texts;

export interface MadeClassOptions {
  /** How many work alone. */
  readonly people: number;
  readonly copies: number;
  /** How many files two who work alone may have from the same answer; 1 if left out. */
  readonly mostShared?: number;
  readonly seed: number;
}

/**
 * Makes a class from the collection of right answers. Whoever works alone takes each file from another answer, so that solvers and
 * ways of thinking differ, and writes it in their own words; two of them have at most `mostShared` files from the same. The copies come in
 * turn from the kinds of `DISGUISES`.
 */
export function madeClass({ people, copies, mostShared = 1, seed }: MadeClassOptions): MadeClass {
  const random = uniformGenerator(seed);
  const rights = rightSubmissions().filter(({ exercises }) => exercises.length === 6);
  const names = (rights[0]?.exercises ?? []).map((id) => `${id}.ts`);
  const taken: (readonly number[])[] = [];
  const alone = (): Texts => {
    const mix = newMix(taken, { files: names.length, answers: rights.length, mostShared, random });
    taken.push(mix);
    return new Map(
      names.map((name, file) => {
        const text = readFileSync(join(rights[mix[file] as number]?.folder ?? '', name), 'utf8');
        return [name, restyled(text, OWN_WORDS, random)];
      }),
    );
  };
  const all = new Map(Array.from({ length: people }, (_, i) => [nameOf('alone', i), alone()]));
  const originals = shuffled([...all.keys()], random);
  const kinds = Object.entries(DISGUISES);
  const made = Array.from({ length: copies }, (_, i): Copy => {
    const [kind, disguise] = kinds[i % kinds.length] as [string, Disguise];
    const [from, to] = [originals[i % originals.length] as string, nameOf('copy', i)];
    all.set(to, disguise(all.get(from) as Texts, alone(), random));
    return { kind, from, to };
  });
  return { people: all, copies: made };
}

const OWN_WORDS: Restyling = { share: 0.4, reorder: true };

function nameOf(kind: string, i: number): string {
  return `${kind}-${String(i + 1).padStart(4, '0')}`;
}

interface Mixing {
  readonly files: number;
  readonly answers: number;
  readonly mostShared: number;
  readonly random: () => number;
}

/** Which answer each file comes from. */
function newMix(
  taken: readonly (readonly number[])[],
  { files, answers, mostShared, random }: Mixing,
): readonly number[] {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const mix = Array.from({ length: files }, () => Math.floor(random() * answers));
    if (taken.every((other) => mix.filter((answer, file) => answer === other[file]).length <= mostShared)) {
      return mix;
    }
  }
  throw new Error('So large a class cannot be mixed from so few answers.');
}

const MOST_ATTEMPTS = 10_000;

/** What people do to hide a copy. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  /** Other names, layout and comments. */
  renamed: (original, _, random) =>
    each(original, (text) => restyled(text, { share: 0, reorder: false }, random)),
  /** And the functions of each file in another order. */
  reordered: (original, _, random) =>
    each(original, (text) => restyled(text, { share: 0, reorder: true }, random)),
  /** Typed again from a print: here and there a phrase is another. */
  retyped: (original, _, random) =>
    each(original, (text) => restyled(text, { share: 0.12, reorder: true }, random)),
  /** Three of six files, with other names. */
  'half copied': (original, own, random) => {
    const copied = new Set(shuffled([...original.keys()], random).slice(0, original.size / 2));
    return new Map(
      [...own].map(([name, text]) => [
        name,
        copied.has(name) ? restyled(original.get(name) ?? '', { share: 0, reorder: true }, random) : text,
      ]),
    );
  },
};

function each(texts: Texts, change: (text: string) => string): Texts {
  return new Map([...texts].map(([name, text]) => [name, change(text)]));
}
