import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exerciseFolders } from '../../../catalogue/exercise-folders.ts';
import type { HandedIn } from '../../../class/arrivals/arrival.ts';
import { type Pieces, piecesOf } from '../../../class/similar/pieces.ts';
import { rightSubmissions } from '../../../lab/right-submissions.ts';

export const IDS = exerciseFolders().map(({ id }) => id);

/** By exercise. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of a right answer of the laboratory; only of some exercises if they are named. */
export function right(name: string, ids: readonly string[] = IDS): Texts {
  const { folder } = rightSubmissions().find((one) => one.name === name) ?? { folder: '' };
  return new Map(ids.map((id) => [id, readFileSync(join(folder, `${id}.ts`), 'utf8')]));
}

/** The same texts with another word for each `from`. */
export function replaced(texts: Texts, from: RegExp, to: string): Texts {
  return new Map([...texts].map(([id, text]) => [id, text.replaceAll(from, to)]));
}

export function pieces(texts: Texts): Pieces {
  return piecesOf(texts, IDS);
}

/** Somebody who handed in these texts. */
export function handedIn(submission: string, texts: Texts): HandedIn {
  return {
    submission,
    persons: [{ name: submission, id: '' }],
    late: false,
    files: [...texts].map(([id, text]) => ({
      path: `${id}.ts`,
      source: {
        path: `${submission}/${id}.ts`,
        size: Buffer.byteLength(text),
        read: async (most: number) => Buffer.from(text).subarray(0, most),
      },
    })),
  };
}
