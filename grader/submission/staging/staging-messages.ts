import type { Message } from 'esbuild';
import type { Location } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Staged } from '../../model/submission.ts';
import { MESSAGE_LENGTH } from '../../sandbox/limits.ts';
import { OWN } from '../../sandbox/script-names.ts';
import { sanitize } from '../../text/sanitize.ts';
import { IMPORT_REFUSED, type Modules } from './esbuild-plugin.ts';
import { tooComplicatedMessage } from './load-file.ts';
import { exportsOf } from './modules.ts';
import { syntaxMessage } from './syntax-messages.ts';

type Unusable = Extract<Staged, { kind: 'unusable' }>;

/** What esbuild has against a file, in words for the one who wrote it, and which exercise is at fault. */
export function explainFailure(message: Message, modules: Modules): Unusable {
  const whole = (message.detail as { wholeFile?: string } | null)?.wholeFile;
  if (whole !== undefined) {
    return { kind: 'unusable', exercise: idOf(whole), message: message.text, location: null };
  }
  const [, stumbled] = PANIC.exec(message.text) ?? [];
  if (stumbled !== undefined) {
    const text = tooComplicatedMessage(stumbled);
    return { kind: 'unusable', exercise: idOf(stumbled), message: text, location: null };
  }
  const location = locationOf(message);
  if (location === null) {
    throw new KitError(
      'staging-failed',
      `esbuild could not make a script of ${modules.exercise}.ts, and the fault is not the student's: ${message.text}`,
    );
  }
  return noSuchExport(message, location, modules) ?? at(location, wordsFor(message));
}

/** esbuild catches some of its own falls, and says over which file. */
const PANIC = new RegExp(`^panic: .*"${OWN}:([\\w-]+\\.ts)"`, 's');

/** The exercises, used as the reference, from which more is imported than it has. */
export function missingExports(
  messages: readonly Message[],
  { ids, uses, reference }: Modules,
  imports: ReadonlySet<string>,
): readonly string[] {
  const missing = new Set<string>();
  for (const { text } of messages) {
    const [, namespace, file = '', name = ''] = NO_EXPORT.exec(text) ?? UNDEFINED_IMPORT.exec(text) ?? [];
    if (namespace === 'answers') {
      missing.add(idOf(file));
    } else if (namespace === OWN && !exportsOf(reference.get(file) ?? '').includes(name)) {
      // Its `export *` may pass on what a reference behind it lacks.
      for (const id of ids.filter((id) => imports.has(id) && uses[id] === 'reference')) {
        missing.add(id);
      }
    }
  }
  return ids.filter((id) => missing.has(id));
}

const NO_EXPORT = /^No matching export in "(\w+):(.+)" for import "(.*)"$/s;
/** Of `import * as`, which only earns a warning. */
const UNDEFINED_IMPORT = /^Import ".*" will always be undefined because .* in "(answers):(.+)"$/s;

/** An export that an earlier file should have is that file's fault; any other is that of the importer. */
function noSuchExport(message: Message, location: Location, { reference }: Modules): Unusable | null {
  const [, , file, name] = NO_EXPORT.exec(message.text) ?? [];
  if (file === undefined || name === undefined) {
    return null;
  }
  const shown = sanitize(name, MESSAGE_LENGTH);
  if (exportsOf(reference.get(file) ?? '').includes(name)) {
    return {
      kind: 'unusable',
      exercise: idOf(file),
      message: `${file} exports no “${shown}”, and ${location.file} imports it.`,
      location: null,
    };
  }
  const what =
    file === 'types.ts' ? 'holds types only: Vector, Matrix and Params' : 'exports nothing of that name';
  return at(location, `“${shown}” is imported from “./${file}”, which ${what}.`);
}

function wordsFor({ id, text, detail }: Message): string {
  return detail === IMPORT_REFUSED ? text : syntaxMessage(id, text);
}

function at(location: Location, words: string): Unusable {
  return {
    kind: 'unusable',
    exercise: idOf(location.file),
    message: sanitize(`${location.file}, line ${location.line}: ${words}`, MESSAGE_LENGTH),
    location,
  };
}

/** esbuild counts columns in bytes, from 0. */
function locationOf({ location }: Message): Location | null {
  if (!location?.file.startsWith(`${OWN}:`)) {
    return null;
  }
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  return { file: location.file.slice(OWN.length + 1), line: location.line, column: before.length + 1 };
}

export function idOf(file: string): string {
  return file.replace(/\.ts$/, '');
}
