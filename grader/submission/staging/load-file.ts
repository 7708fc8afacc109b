import type { OnLoadResult } from 'esbuild';
import type { Submission, SubmittedFile } from '../../model/submission.ts';
import { OWN } from '../../sandbox/script-names.ts';
import { checkSyntax } from './check-syntax.ts';

/** A file of the student for esbuild, or what is wrong with it. */
export async function loadFile(name: string, submission: Submission): Promise<OnLoadResult> {
  const file = submission.files.get(name);
  if (file?.kind !== 'text' || tooComplicated.has(file)) {
    return { errors: [{ text: unusableMessage(name, file), detail: { wholeFile: name } }] };
  }
  const text = withoutSourceMaps(file.text);
  const faults = await checkSyntax(text, `${OWN}:${name}`);
  return faults.length > 0 ? { errors: [...faults] } : { contents: text, loader: 'ts' };
}

function unusableMessage(name: string, file: SubmittedFile | undefined): string {
  if (file === undefined) {
    return `There is no file ${name}.`;
  }
  return file.kind === 'unusable' ? file.message : tooComplicatedMessage(name);
}

/** Remembers that a file makes the parser hang or die, so that it is not tried again. */
export function markTooComplicated(name: string, submission: Submission): void {
  const file = submission.files.get(name);
  if (file !== undefined) {
    tooComplicated.add(file);
  }
}

const tooComplicated = new WeakSet<SubmittedFile>();

export function tooComplicatedMessage(name: string): string {
  return `${name} is too deeply nested or too complicated to read. Look for something that was pasted many times.`;
}

/** A `sourceMappingURL` comment would make esbuild look for a source map. The columns stay as they are. */
function withoutSourceMaps(text: string): string {
  return text.replaceAll('sourceMappingURL=', 'sourceMappingURL_');
}
