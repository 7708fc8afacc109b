import { checkFolder } from './check-folder.ts';
import { findChecker } from './find-checker.ts';
import { type Diagnostic, isSyntax, readDiagnostics } from './read-diagnostics.ts';
import type { CheckerLimits } from './run-checker.ts';
import { selectRemarks, type TypeRemark } from './select-remarks.ts';

/** The remarks of the type checker on a submission, or why there are none. */
export type TypeAdvice =
  | {
      readonly kind: 'advice';
      /** By file name; only files with remarks. */
      readonly files: ReadonlyMap<string, readonly TypeRemark[]>;
    }
  | { readonly kind: 'none'; readonly why: string };

/**
 * Runs the type checker on the texts of a submission, and selects a few of TypeScript's messages for each file.
 * The files may import each other and the kit's `types.ts`; nothing else that they import is read.
 *
 * The checker runs in a separate process, with limits on computing time, memory and output. If it exceeds one,
 * the files are checked one by one, and only the file that exceeds it gets no advice.
 *
 * Never rejects: missing advice is not a fault.
 *
 * @param files by name, `03-loss.ts`; files with other names, or longer than a submission's may be, are left out
 * @param options.seconds on the wall clock, for everything; only a machine that is busy with other things comes near it
 */
export async function typeAdvice(
  files: ReadonlyMap<string, string>,
  { seconds = 60 }: { readonly seconds?: number } = {},
): Promise<TypeAdvice> {
  const texts = new Map([...files].filter(([name, text]) => NAME.test(name) && text.length <= MAX_LENGTH));
  if (texts.size === 0) {
    return { kind: 'advice', files: new Map() };
  }
  const checker = findChecker();
  if (checker === null) {
    return { kind: 'none', why: 'There is no type checker on this machine.' };
  }
  try {
    return await adviceOf(checker, texts, seconds);
  } catch {
    return { kind: 'none', why: 'The type checker could not be started.' };
  }
}

/** Names of exercises. They cannot clash with the other files in the folder, nor look like options. */
const NAME = /^\d[\w-]*\.ts$/;
/** Characters. A file of a submission may have this many bytes. */
const MAX_LENGTH = 64 * 1024;

async function adviceOf(
  checker: string,
  texts: ReadonlyMap<string, string>,
  seconds: number,
): Promise<TypeAdvice> {
  const deadline = performance.now() + 1000 * seconds;
  const folder = checkFolder(checker, texts);
  const check = async (names: readonly string[], share: Share): Promise<readonly Diagnostic[] | null> => {
    const wallMs = Math.min(deadline - performance.now(), 1000 * seconds * share.wallShare);
    const output = wallMs > 0 ? await folder.check(names, { wallMs, cpuSeconds: share.cpuSeconds }) : null;
    return output === null ? null : readDiagnostics(output, names);
  };
  try {
    const found = await diagnose([...texts.keys()].sort(), check);
    return found === null
      ? { kind: 'none', why: 'The type checker did not finish.' }
      : { kind: 'advice', files: selectRemarks(found, texts, folder.path) };
  } finally {
    folder.remove();
  }
}

interface Share extends Pick<CheckerLimits, 'cpuSeconds'> {
  /** Share of `seconds`. */
  readonly wallShare: number;
}
type Check = (names: readonly string[], share: Share) => Promise<readonly Diagnostic[] | null>;

/** Six solutions take 0.05 s. If the check of one of six files never ends, it uses all of this, and the others 0.05 s each. */
const TOGETHER: Share = { cpuSeconds: 2, wallShare: 1 / 2 };
const ALONE: Share = { cpuSeconds: 1, wallShare: 1 / 12 };

/** Null if the checker finished on none of the files. */
async function diagnose(names: readonly string[], check: Check): Promise<readonly Diagnostic[] | null> {
  const found = await check(names, TOGETHER);
  if (found === null) {
    return names.length === 1 ? null : eachAlone(names, check);
  }
  // If a file does not parse, the checker reports that, and nothing about types in any file.
  const parsed = names.filter((name) => !found.some(({ file }) => file === name));
  if (found.length === 0 || !found.every(isSyntax) || parsed.length === 0) {
    return found;
  }
  return [...found, ...((await diagnose(parsed, check)) ?? [])];
}

async function eachAlone(names: readonly string[], check: Check): Promise<readonly Diagnostic[] | null> {
  const all: (readonly Diagnostic[] | null)[] = [];
  for (const name of names) {
    all.push(await check([name], ALONE));
  }
  return all.every((found) => found === null) ? null : all.flatMap((found) => found ?? []);
}
