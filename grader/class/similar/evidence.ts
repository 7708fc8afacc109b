import { setImmediate } from 'node:timers/promises';
import type { Finding, Findings } from './findings.ts';
import { type Run, runsIn } from './runs.ts';
import type { Texts } from './texts-of.ts';

/** Two answers side by side. */
export interface Evidence {
  readonly finding: Finding;
  /** The files with a run in common, in the order of the exercises. */
  readonly files: readonly FileEvidence[];
}

export interface FileEvidence {
  /** The exercise. */
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly runs: readonly Run[];
}

export interface Sources {
  /** The exercises. */
  readonly ids: readonly string[];
  /** Hashes of pieces that everybody was given. */
  readonly given: ReadonlySet<number>;
  readonly textsOfPerson: (position: number) => Promise<Texts>;
  readonly textsOfKit: (position: number) => Texts;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The evidence for what is shown: every pair if there are few; else for everybody the pair that connects them with the others, as far
 * as there is room.
 */
export async function evidenceOf(
  { pairs, asInKit }: Pick<Findings, 'pairs' | 'asInKit'>,
  sources: Sources,
): Promise<readonly Evidence[]> {
  const shown = [...shownPairs(pairs), ...strongestOfEach(asInKit).slice(0, MOST_OF_KIT)];
  const evidence: Evidence[] = [];
  for (const finding of shown) {
    const { one, other } = finding;
    const left = await sources.textsOfPerson(one.position);
    const right =
      'kit' in other ? sources.textsOfKit(other.position) : await sources.textsOfPerson(other.position);
    const files = sources.ids.map((id) =>
      fileEvidence(id, left.get(id) ?? '', right.get(id) ?? '', sources.given),
    );
    evidence.push({ finding, files: files.filter(({ runs }) => runs.length > 0) });
    await setImmediate();
    sources.signal?.throwIfAborted();
  }
  return evidence;
}

function fileEvidence(id: string, left: string, right: string, given: ReadonlySet<number>): FileEvidence {
  return { id, left, right, runs: runsIn(left, right, given) };
}

const MOST_PAIRS = 60;
const MOST_OF_KIT = 20;

function shownPairs(pairs: readonly Finding[]): readonly Finding[] {
  if (pairs.length <= MOST_PAIRS) {
    return pairs;
  }
  const known = new Set<number>();
  return pairs
    .filter(({ one, other }) => {
      const isNew = [one, other].some(({ position }) => !known.has(position));
      [one, other].forEach(({ position }) => void known.add(position));
      return isNew;
    })
    .slice(0, MOST_PAIRS);
}

function strongestOfEach(asInKit: readonly Finding[]): readonly Finding[] {
  const strongest = new Map<number, Finding>();
  for (const finding of asInKit) {
    strongest.set(finding.one.position, strongest.get(finding.one.position) ?? finding);
  }
  return [...strongest.values()];
}
