import type { Message } from 'esbuild';
import type { Location } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import type { Staged } from '../../model/submission.ts';
import { MAX_MESSAGE_LENGTH } from '../../sandbox/limits.ts';
import { OWN } from '../../sandbox/script-names.ts';
import { offsetOf, placeAt } from '../../text/place.ts';
import { sanitize } from '../../text/sanitize.ts';
import { IMPORT_REFUSED, type StagingInput } from './esbuild-plugin.ts';
import { tooComplicatedMessage } from './load-file.ts';
import { exportsOf } from './modules.ts';
import { syntaxMessage } from './syntax-messages.ts';

type Unusable = Extract<Staged, { kind: 'unusable' }>;

/** Explains a fault that esbuild found to the student who wrote the file, and says which exercise is at fault. */
export async function explainFailure(message: Message, input: StagingInput): Promise<Unusable> {
  const wholeFile = (message.detail as { wholeFile?: string } | null)?.wholeFile;
  if (wholeFile !== undefined) {
    return { kind: 'unusable', exercise: idOf(wholeFile), message: message.text, location: null };
  }
  const [, crashedOn] = PANIC.exec(message.text) ?? [];
  if (crashedOn !== undefined) {
    const text = tooComplicatedMessage(crashedOn);
    return { kind: 'unusable', exercise: idOf(crashedOn), message: text, location: null };
  }
  const location = locationOf(message);
  if (location === null) {
    throw new KitError(
      'staging-failed',
      `esbuild could not bundle ${input.exercise}.ts, and the student is not at fault: ${message.text}`,
    );
  }
  return noSuchExport(message, location, input) ?? explainedAt(location, message, input);
}

/** In the words of a person if the text of the file shows what is wrong; else in those of the parser, reworded. */
async function explainedAt(location: Location, message: Message, { submission }: StagingInput) {
  const file = submission.files.get(location.file);
  const text = file?.kind === 'text' ? file.text : '';
  const at = offsetOf(text, location);
  if (message.detail === IMPORT_REFUSED) {
    return unusableAt(location, message.text);
  }
  const { explainSyntax } = await import('../../feedback/syntax/explain-syntax.ts');
  const fault = explainSyntax(text, at, message.text);
  if (fault === null) {
    return unusableAt(location, syntaxMessage(message.id, message.text, text.slice(at)));
  }
  return fault.at === null
    ? unusableFile(location.file, fault.words)
    : unusableAt({ file: location.file, ...placeAt(text, fault.at) }, fault.words);
}

/** esbuild catches some of its own crashes, and names the file. */
const PANIC = new RegExp(`^panic: .*"${OWN}:([\\w-]+\\.ts)"`, 's');

/** The exercises whose reference is used, but lacks an export that the student's files import. */
export function missingExports(
  messages: readonly Message[],
  { ids, uses, reference }: StagingInput,
  imports: ReadonlySet<string>,
): readonly string[] {
  const missing = new Set<string>();
  for (const { text } of messages) {
    const [, namespace, file = '', name = ''] = NO_EXPORT.exec(text) ?? UNDEFINED_IMPORT.exec(text) ?? [];
    if (namespace === 'answers') {
      missing.add(idOf(file));
    } else if (namespace === OWN && !exportsOf(reference.get(file) ?? '').includes(name)) {
      // The file may re-export, with `export *`, what a reference lacks.
      for (const id of ids.filter((id) => imports.has(id) && uses[id] === 'reference')) {
        missing.add(id);
      }
    }
  }
  return ids.filter((id) => missing.has(id));
}

const NO_EXPORT = /^No matching export in "(\w+):(.+)" for import "(.*)"$/s;
/** For `import * as`, where a missing export is only a warning. */
const UNDEFINED_IMPORT = /^Import ".*" will always be undefined because .* in "(answers):(.+)"$/s;

/** A missing export is the fault of the earlier file if the reference has it, otherwise of the importing file. */
function noSuchExport(message: Message, location: Location, { reference }: StagingInput): Unusable | null {
  const [, , file, name] = NO_EXPORT.exec(message.text) ?? [];
  if (file === undefined || name === undefined) {
    return null;
  }
  const shown = sanitize(name, MAX_MESSAGE_LENGTH);
  if (exportsOf(reference.get(file) ?? '').includes(name)) {
    return {
      kind: 'unusable',
      exercise: idOf(file),
      message: `${file} does not export “${shown}”, which ${location.file} imports.`,
      location: null,
    };
  }
  const what =
    file === 'types.ts' ? 'has types only: Vector, Matrix and Params' : 'exports nothing with that name';
  return unusableAt(location, `“${shown}” is imported from “./${file}”, which ${what}.`);
}

function unusableAt(location: Location, words: string): Unusable {
  return {
    kind: 'unusable',
    exercise: idOf(location.file),
    message: sanitize(
      `${location.file}, line ${location.line}, column ${location.column}: ${words}`,
      MAX_MESSAGE_LENGTH,
    ),
    location,
  };
}

function unusableFile(file: string, words: string): Unusable {
  const message = sanitize(`${file} ${words}`, MAX_MESSAGE_LENGTH);
  return { kind: 'unusable', exercise: idOf(file), message, location: null };
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
