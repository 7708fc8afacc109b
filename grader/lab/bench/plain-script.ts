import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Script } from '../../model/submission.ts';
import type { ImageBatch } from '../../model/values.ts';
import { imagesOf } from '../../sandbox/call-batch.ts';
import { bundleFiles } from '../../sandbox/esbuild/bundle-trusted.ts';
import type { RecordedExercise } from './record-calls.ts';

/** A program that makes recorded calls, in a temporary folder. */
export interface PlainScript {
  readonly folder: string;
  /** The file to run. It writes all answers to standard output, as one JSON text. */
  readonly file: string;
  remove(): void;
}

/** The program's answer to a call. */
export type PlainAnswer = { readonly value: unknown } | { readonly threw: string };

/**
 * Writes a program without any protection: it imports the same scripts and makes the same calls in the same order, but
 * limits, records, compares and restores nothing.
 */
export async function plainScript(recorded: readonly RecordedExercise[]): Promise<PlainScript> {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const [random] = await bundleFiles('random', [RANDOM]);
  write('random.js', asModule(random as Script));
  for (const { script } of recorded) {
    write(`${script.exercise}.js`, asModule(script));
  }
  const images = imagesNeeded(recorded);
  for (const [name, { bytes }] of images) {
    write(`${name}.bytes`, bytes);
  }
  const calls = recorded.flatMap(({ script, calls }) =>
    calls.flat().map((call) => ({ exercise: script.exercise, name: call.function, args: call.args })),
  );
  const sizes = images.map(([name, { rows, columns }]) => ({ name, rows, columns }));
  write('calls.json', JSON.stringify({ calls, sizes }));
  write('main.js', program(recorded.map(({ script }) => script.exercise)));
  return {
    folder,
    file: join(folder, 'main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const RANDOM = fileURLToPath(new URL('../../numbers/random.ts', import.meta.url));

/** The code of a script assigns its exports to the variable `exercise`. */
function asModule({ code }: Script): string {
  return `${code}\nexport default exercise;\n`;
}

function imagesNeeded(recorded: readonly RecordedExercise[]): readonly [string, ImageBatch][] {
  const named = imagesOf(recorded.flatMap(({ calls }) => calls.flat()));
  return [...(recorded[0]?.images ?? [])].filter(([name]) => named.has(name));
}

function program(ids: readonly string[]): string {
  return `\
import random from './random.js';
${ids.map((id, i) => `import exercise${i} from './${id}.js';`).join('\n')}
const exercises = { ${ids.map((id, i) => `'${id}': exercise${i}`).join(', ')} };
${BODY}`;
}

const BODY = `\
const { calls, sizes } = JSON.parse(Deno.readTextFileSync(new URL('calls.json', import.meta.url)));
const images = {};
for (const { name, rows, columns } of sizes) {
  const bytes = Deno.readFileSync(new URL(name + '.bytes', import.meta.url));
  images[name] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => bytes[row * columns + column] / 255));
}
const toValue = (arg) =>
  typeof arg !== 'object' ? arg
  : '$randn' in arg ? random.normalGenerator(arg.$randn)
  : '$images' in arg ? images[arg.$images]
  : arg;
const answers = calls.map(({ exercise, name, args }) => {
  try {
    return { value: exercises[exercise][name](...args.map(toValue)) };
  } catch (thrown) {
    return { threw: String(thrown) };
  }
});
let left = new TextEncoder().encode(JSON.stringify(answers));
while (left.length > 0) {
  left = left.subarray(Deno.stdout.writeSync(left));
}
`;
