import fc, { type Arbitrary, type IAsyncProperty } from 'fast-check';
import type { Submission, Uses } from '../../model/submission.ts';
import { stage } from '../../submission/stage.ts';
import { ensure, ensurePrototypesUnchanged } from './ensure.ts';
import { anyFile, type ValidFiles } from './files.ts';
import { ensureSafe } from './safe-text.ts';

export interface Kit {
  readonly ids: readonly string[];
  /** The text of each solution, by file name. */
  readonly reference: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, readonly string[]>;
  readonly valid: ValidFiles;
  /** Files that must stay secret: their paths and their text. */
  readonly secrets: { readonly paths: readonly string[]; readonly text: string };
  /** Paths that no message may contain. */
  readonly places: readonly string[];
}

interface Submitted {
  readonly exercise: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly uses: Uses;
  readonly answered: readonly string[];
}

/**
 * Any file submitted for an exercise is staged, or gives a message and a location for the student, in time. It does not
 * affect the file that is staged next.
 */
export function anyFileIsStaged(kit: Kit): IAsyncProperty<[Submitted]> {
  return fc.asyncProperty(anySubmitted(kit), async (submitted) => {
    const { exercise, texts, uses, answered } = submitted;
    const files = new Map([...texts].map(([name, text]) => [name, { kind: 'text' as const, text }]));
    const started = performance.now();
    const options = { ids: kit.ids, uses, answered, reference: kit.reference };
    const staged = await stage(exercise, { files } satisfies Submission, options);
    const milliseconds = performance.now() - started;
    ensure(milliseconds < MOST_MS, `staging should not take ${milliseconds.toFixed(0)} ms`);
    ensurePrototypesUnchanged();
    if (staged.kind === 'staged') {
      ensure(staged.script.exercise === exercise, 'the script should belong to the exercise');
      ensure(
        staged.imports.every((id) => kit.ids.includes(id)),
        'its imports should be exercises',
      );
      ensureNoSecret(`${staged.script.code}${staged.script.map}`, kit);
      return;
    }
    if (staged.kind === 'missing') {
      ensure(
        staged.missing.some((id) => uses[id] === 'reference'),
        'only a reference can lack an export through no fault of the file',
      );
      return;
    }
    ensure(kit.ids.includes(staged.exercise), 'the fault should belong to an exercise');
    ensure(staged.message !== '', 'there should be a message');
    ensureSafe(staged.message, 1_000);
    ensureNoSecret(staged.message, kit);
    ensureNoPath(staged.message, [...texts.values()], kit);
    // The code that answers for functions is appended to the file; its locations are never shown.
    if (staged.location !== null && answered.length === 0) {
      ensureInside(staged.location, texts);
    }
    if (milliseconds > SLOW_MS) {
      const next = await stage('03-loss', SOLVED(kit), { ...options, uses: {}, answered: [] });
      ensure(next.kind === 'staged', 'a right file should be staged after one that took long');
    }
  });
}

/** Two builds, each abandoned after 5 seconds, on a busy machine. */
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
        answered: fc.oneof(
          fc.constant([]),
          fc.subarray([...(functions.get(exercise) ?? []), 'x', '__proto__']),
        ),
      })
      .map(({ text, other, uses, answered }) => ({
        exercise,
        uses,
        answered,
        texts: new Map([
          ...reference,
          ...(other === null ? [] : [[`${earlier}.ts`, other] as const]),
          [`${exercise}.ts`, text] as const,
        ]),
      })),
  );
}

function ensureNoSecret(text: string, { secrets }: Kit): void {
  ensure(!text.includes(secrets.text), 'nothing from the disk should get into a script or a message');
}

/** Unless the student's own text contains the path, as an import does. */
function ensureNoPath(message: string, texts: readonly string[], { places }: Kit): void {
  for (const place of places.filter((one) => !texts.some((text) => text.includes(one)))) {
    ensure(!message.includes(place), `no message should name ${place}`);
  }
}

function ensureInside(
  { file, line, column }: { file: string; line: number; column: number },
  texts: ReadonlyMap<string, string>,
): void {
  const text = texts.get(file);
  ensure(text !== undefined, 'a location should be in a file of the submission');
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  ensure(line >= 1 && line <= lines.length, `line ${line} should be one of ${lines.length}`);
  const length = lines[line - 1]?.length ?? 0;
  // One column too far is allowed, since a byte order mark may or may not be counted.
  ensure(column >= 1 && column <= length + 1, `column ${column} should be one of ${length}`);
}
