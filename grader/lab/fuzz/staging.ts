import fc, { type Arbitrary, type IAsyncProperty } from 'fast-check';
import type { Submission, Uses } from '../../model/submission.ts';
import { stage } from '../../submission/stage.ts';
import { ensure, ensureUntouched } from './ensure.ts';
import { anyFile, type ValidFiles } from './files.ts';
import { ensureSafe } from './safe-text.ts';

export interface Kit {
  readonly ids: readonly string[];
  /** The text of each solution, by file name. */
  readonly reference: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, readonly string[]>;
  readonly valid: ValidFiles;
  /** What nobody may get to see: the paths of files, and what stands in them. */
  readonly secrets: { readonly paths: readonly string[]; readonly text: string };
  /** What no message may name. */
  readonly places: readonly string[];
}

interface Submitted {
  readonly exercise: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly uses: Uses;
  readonly stubs: readonly string[];
}

/**
 * Any file in place of that of an exercise: it is staged, or there is a message and a place for the student,
 * in time; and the file after it has nothing to do with it.
 */
export function anyFileIsStaged(kit: Kit): IAsyncProperty<[Submitted]> {
  return fc.asyncProperty(anySubmitted(kit), async (submitted) => {
    const { exercise, texts, uses, stubs } = submitted;
    const files = new Map([...texts].map(([name, text]) => [name, { kind: 'text' as const, text }]));
    const started = performance.now();
    const options = { ids: kit.ids, uses, stubs, reference: kit.reference };
    const staged = await stage(exercise, { files } satisfies Submission, options);
    const milliseconds = performance.now() - started;
    ensure(milliseconds < MOST_MS, `staging took ${milliseconds.toFixed(0)} ms`);
    ensureUntouched();
    if (staged.kind === 'staged') {
      ensure(staged.script.exercise === exercise, 'the script is of the exercise');
      ensure(
        staged.imports.every((id) => kit.ids.includes(id)),
        'what it imports are exercises',
      );
      ensureNoSecret(`${staged.script.code}${staged.script.map}`, kit);
      return;
    }
    if (staged.kind === 'missing') {
      ensure(
        staged.missing.some((id) => uses[id] === 'reference'),
        'only the reference can lack an export that is no fault of the file',
      );
      return;
    }
    ensure(kit.ids.includes(staged.exercise), 'the fault is that of an exercise');
    ensure(staged.message !== '', 'there is a message');
    ensureSafe(staged.message, 1_000);
    ensureNoSecret(staged.message, kit);
    ensureNoPlace(staged.message, [...texts.values()], kit);
    // What answers for stubs stands below the file: nobody is shown a fault of it.
    if (staged.location !== null && stubs.length === 0) {
      ensureInside(staged.location, texts);
    }
    if (milliseconds > SLOW_MS) {
      const next = await stage('03-loss', SOLVED(kit), { ...options, uses: {}, stubs: [] });
      ensure(next.kind === 'staged', 'a file that is right is staged after one that took long');
    }
  });
}

/** Two builds, each given up after 5 seconds, and a machine with other things to do. */
const MOST_MS = 15_000;
const SLOW_MS = 4_000;

const SOLVED = ({ reference }: Kit): Submission => ({
  files: new Map([...reference].map(([name, text]) => [name, { kind: 'text' as const, text }])),
});

function anySubmitted({ ids, reference, functions, valid, secrets }: Kit): Arbitrary<Submitted> {
  return fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).chain(([exercise, earlier]) =>
    fc
      .record({
        text: anyFile(exercise, valid, secrets.paths),
        other: fc.option(anyFile(earlier, valid, secrets.paths), { freq: 4 }),
        uses: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('own', 'reference')),
        stubs: fc.oneof(fc.constant([]), fc.subarray([...(functions.get(exercise) ?? []), 'x', '__proto__'])),
      })
      .map(({ text, other, uses, stubs }) => ({
        exercise,
        uses,
        stubs,
        texts: new Map([
          ...reference,
          ...(other === null ? [] : [[`${earlier}.ts`, other] as const]),
          [`${exercise}.ts`, text] as const,
        ]),
      })),
  );
}

function ensureNoSecret(text: string, { secrets }: Kit): void {
  ensure(!text.includes(secrets.text), 'nothing from the disk gets into a script or a message');
}

/** Unless the student wrote it down, as the path of an import. */
function ensureNoPlace(message: string, texts: readonly string[], { places }: Kit): void {
  for (const place of places.filter((one) => !texts.some((text) => text.includes(one)))) {
    ensure(!message.includes(place), `no message names ${place}`);
  }
}

function ensureInside(
  { file, line, column }: { file: string; line: number; column: number },
  texts: ReadonlyMap<string, string>,
): void {
  const text = texts.get(file);
  ensure(text !== undefined, 'a place is in a file of the submission');
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  ensure(line >= 1 && line <= lines.length, `line ${line} is one of ${lines.length}`);
  const length = lines[line - 1]?.length ?? 0;
  // A byte order mark is not counted; whoever looks one column too far finds the place all the same.
  ensure(column >= 1 && column <= length + 1, `column ${column} is one of ${length}`);
}
