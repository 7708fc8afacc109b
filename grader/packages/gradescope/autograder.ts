import { readFileSync } from 'node:fs';
import { type Zippable, zipSync } from 'fflate';

/**
 * The zip that Gradescope takes: `setup.sh` and `run_autograder` at its top, as its documentation asks, and the kit in
 * `kit/`. The same files and words give the same bytes.
 *
 * @param files of the kit, by path
 * @param words what `grade` is given for each submission, beside the submission: `['02-linear-predict', '--feedback', 'calls']`
 */
export function gradescopeAutograder(
  files: ReadonlyMap<string, Uint8Array>,
  words: readonly string[],
): Uint8Array {
  const run = script('run_autograder').replace(
    /^arguments=\(\)$/m,
    () => `arguments=(${words.map(quoted).join(' ')})`,
  );
  const zip: Zippable = {
    run_autograder: [encode(run), PROGRAM],
    'setup.sh': [encode(script('setup.sh')), PROGRAM],
  };
  for (const [path, content] of files) {
    zip[`kit/${path}`] = [content, FILE];
  }
  return zipSync(zip, { level: 9 });
}

/** Local time, which is what a zip has: so the bytes are the same everywhere. */
const MTIME = new Date(2020, 0, 1);
const UNIX = 3;
/** A regular file and its rights, as the upper half of a zip's attributes. */
const attributes = (mode: number) => ((0o100000 | mode) << 16) >>> 0;
const PROGRAM = { mtime: MTIME, os: UNIX, attrs: attributes(0o755) };
const FILE = { mtime: MTIME, os: UNIX, attrs: attributes(0o644) };

/** With the line ends of Linux, whatever git made of them here. */
function script(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** One word for a shell, whatever is in it. */
function quoted(word: string): string {
  return /^[\w./=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
