import type { Arrival } from '../../../class/arrivals/arrival.ts';
import { arrive } from '../../../class/arrivals/index.ts';
import type { ArrivalOptions } from '../../../class/arrivals/layout.ts';
import type { FileTree } from '../../../class/files/file-tree.ts';
import { byCodePoints } from '../../../text/code-points.ts';

/** A tree of these paths; one that ends in `/` is a folder. Files are empty but for those in `texts`. */
export function memoryTree(paths: readonly string[], texts: Readonly<Record<string, string>> = {}): FileTree {
  const all = [...new Set([...paths, ...Object.keys(texts)])];
  const folders = all.flatMap((path) =>
    [...path.matchAll(/\//g)].map((slash) => path.slice(0, slash.index + 1)),
  );
  return {
    files: all
      .filter((path) => !path.endsWith('/'))
      .sort(byCodePoints)
      .map((path) => {
        const bytes = Buffer.from(texts[path] ?? '');
        return { path, size: bytes.length, read: async (limit) => bytes.subarray(0, limit) };
      }),
    folders: [...new Set(folders)].sort(byCodePoints),
    leftOut: [],
    close() {},
  };
}

/** Arrives with files at these paths, in a folder called `class`. */
export function arriving(
  paths: readonly string[],
  options: Partial<ArrivalOptions> = {},
  texts: Readonly<Record<string, string>> = {},
): Promise<Arrival> {
  return arrive(memoryTree(paths, texts), { given: 'class', ...options });
}

/** Each submission as one line of words: `doe_1 | Doe | 1 | late | 03-loss.ts < doe_1_2_03-loss.ts`. */
export function lines({ people }: Arrival): readonly string[] {
  return people.map(({ submission, persons, late, files }) =>
    [
      submission,
      ...persons.flatMap(({ name, id }) => [name, id]),
      ...(late ? ['late'] : []),
      files.map(({ path, source }) => `${path} < ${source.path}`).join(', '),
    ].join(' | '),
  );
}

/** Names that somebody in a class may have. */
export const DIFFICULT_NAMES = [
  'müller'.normalize('NFC'),
  'müller'.normalize('NFD'),
  '王小明',
  '\u202bمحمد علي\u202c',
  '👩🏽‍💻',
  "o'brien",
  '=cmd()',
  '-x',
  'Zoë Ångström',
  'İpek',
] as const;
