import { checkFolder } from './check-folder.ts';
import { findChecker } from './find-checker.ts';
import { type Diagnostic, isSyntax, readDiagnostics } from './read-diagnostics.ts';
import type { CheckerLimits } from './run-checker.ts';
import { remarksOf, type TypeRemark } from './worth-saying.ts';

/** What a type checker says of a submission; or that it said nothing, and why. */
export type TypeAdvice =
  | {
      readonly kind: 'advice';
      /** By file name, only the files about which there is something to say. */
      readonly files: ReadonlyMap<string, readonly TypeRemark[]>;
    }
  | { readonly kind: 'none'; readonly why: string };

/**
 * What a type checker says of the texts of a submission, worded by TypeScript, a few remarks a file. They
 * may import each other and the kit's `types.ts`; whatever else they name is not read.
 *
 * The checker is a process of its own, with limits of computing time, memory and output. Where one file
 * makes it run into them, the files are checked one by one, and that file goes without.
 *
 * Never rejects: no advice is no fault.
 *
 * @param files by name, `03-loss.ts`; those with other names, or longer than a submission's may be, are left out
 * @param options.seconds on the wall, for all of it
 */
export async function typeAdvice(
  files: ReadonlyMap<string, string>,
  { seconds = 10 }: { readonly seconds?: number } = {},
): Promise<TypeAdvice> {
  const texts = new Map([...files].filter(([name, text]) => NAME.test(name) && text.length <= MOST_LENGTH));
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

/** Names of exercises, which are no names of anything else in the folder, nor options of a program. */
const NAME = /^\d[\w-]*\.ts$/;
/** Characters; a file of a submission has no more bytes. */
const MOST_LENGTH = 64 * 1024;

async function adviceOf(
  checker: string,
  texts: ReadonlyMap<string, string>,
  seconds: number,
): Promise<TypeAdvice> {
  const deadline = performance.now() + 1000 * seconds;
  const folder = checkFolder(checker, texts);
  const check = async (names: readonly string[], share: Share): Promise<readonly Diagnostic[] | null> => {
    const wall = Math.min(deadline - performance.now(), 1000 * seconds * share.wall);
    const output = wall > 0 ? await folder.check(names, { wall, computing: share.computing }) : null;
    return output === null ? null : readDiagnostics(output, names);
  };
  try {
    const found = await diagnose([...texts.keys()].sort(), check);
    return found === null
      ? { kind: 'none', why: 'The type checker did not come to an end.' }
      : { kind: 'advice', files: remarksOf(found, texts, folder.path) };
  } finally {
    folder.remove();
  }
}

interface Share extends Pick<CheckerLimits, 'computing'> {
  /** Of all the time on the wall. */
  readonly wall: number;
}
type Check = (names: readonly string[], share: Share) => Promise<readonly Diagnostic[] | null>;

/** Six solutions take 0.05 s. One of six files that never ends takes all of this, and the others 0.05 s each. */
const TOGETHER: Share = { computing: 2, wall: 1 / 2 };
const ALONE: Share = { computing: 1, wall: 1 / 12 };

/** Null where the checker came to an end on none of the files. */
async function diagnose(names: readonly string[], check: Check): Promise<readonly Diagnostic[] | null> {
  const found = await check(names, TOGETHER);
  if (found === null) {
    return names.length === 1 ? null : eachAlone(names, check);
  }
  // Where a file does not parse, the checker says so, and nothing about the types of any.
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
