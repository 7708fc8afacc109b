import { setImmediate } from 'node:timers/promises';
import { kitAnswers } from '../../kit/kit-answers.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { stubFiles } from '../../stubs/stub-files.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { plural } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { HandedIn } from '../arrivals/arrival.ts';
import { compareAll } from './compare.ts';
import { evidenceOf } from './evidence.ts';
import { type Findings, findingsOf } from './findings.ts';
import { similarPage } from './page/similar-page.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { similarCsv } from './similar-csv.ts';
import { textsOf } from './texts-of.ts';

export interface SimilarOptions {
  /** In any order. */
  readonly people: readonly HandedIn[];
  /** All exercises, in order. */
  readonly ids: readonly string[];
  /** The largest size of a file. */
  readonly fileBytes: number;
  /** By submission, the digests of the files that were graded, if these may be others. */
  readonly graded?: ReadonlyMap<string, string>;
  /** By submission, the name of the report in `reports/`, to lead to it; none if it is left out. */
  readonly reports?: ReadonlyMap<string, string>;
  /** Stops it; its reason is then thrown. */
  readonly signal?: AbortSignal;
}

/** The files about who wrote alike, and what to say of them. */
export interface Similar {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly remark: string;
  /** How many pairs were listed. */
  readonly pairs: number;
  /** How many people are close to an answer of the kit. */
  readonly asInKit: number;
  /** Of the pairs, those in which both are close to the same answer of the kit. */
  readonly pairsOfKit: number;
}

/**
 * Compares the code of a class. Of everybody only numbers are kept meanwhile; the texts of those who are shown side by side are
 * read again.
 *
 * @throws KitError if somebody's files are not those that were graded
 */
export async function similarFiles({
  people,
  ids,
  fileBytes,
  graded,
  reports = new Map(),
  signal,
}: SimilarOptions): Promise<Similar> {
  const sorted = [...people].sort((a, b) => byCodePoints(a.submission, b.submission));
  const given = new Set(piecesOf(stubTexts(ids), ids).hashes);
  const pieces: Pieces[] = [];
  for (const handedIn of sorted) {
    const { texts, digest } = await textsOf(handedIn, ids, fileBytes);
    refuseChanged(handedIn, digest, graded);
    pieces.push(piecesOf(texts, ids, given));
    // Ctrl-C would otherwise have to wait for the last.
    await setImmediate();
    signal?.throwIfAborted();
  }
  const kit = kitAnswers(ids);
  const compared = await compareAll(
    pieces,
    kit.map(({ texts }) => piecesOf(texts, ids, given)),
    signal,
  );
  const findings = findingsOf(compared, sorted, pieces, kit);
  const evidence = await evidenceOf(findings, {
    ids,
    given,
    textsOfPerson: async (person) => (await textsOf(sorted[person] as HandedIn, ids, fileBytes)).texts,
    textsOfKit: (answer) => kit[answer]?.texts ?? new Map(),
    signal,
  });
  return {
    files: [
      { name: 'similar.csv', content: similarCsv(findings) },
      { name: 'similar.html', content: similarPage(findings, evidence, reports) },
    ],
    pairs: findings.pairs.length,
    asInKit: peopleAsInKit(findings),
    pairsOfKit: findings.pairs.filter(({ isOfKit }) => isOfKit).length,
    remark: remarkOf(findings.pairs.length, findings.groups.length),
  };
}

function refuseChanged(
  { submission }: HandedIn,
  digest: string,
  graded: ReadonlyMap<string, string> | undefined,
): void {
  const before = graded?.get(submission) ?? digest;
  if (before !== digest) {
    throw new KitError(
      'submissions-changed',
      `The files of ${quoteName(submission)} are not those that were graded. Name the folder or zip that the shards were graded from, or grade that shard again.`,
    );
  }
}

/** What the exercises looked like at the beginning. */
function stubTexts(ids: readonly string[]): ReadonlyMap<string, string> {
  const stubs = stubFiles(SOLUTIONS);
  return new Map(ids.map((id) => [id, stubs.get(`${id}.ts`) ?? '']));
}

/** Who handed in together counts as many. */
function peopleAsInKit({ asInKit }: Findings): number {
  const found = new Map(asInKit.map(({ one }) => [one.position, one.persons.length]));
  return [...found.values()].reduce((sum, people) => sum + people, 0);
}

function remarkOf(pairs: number, groups: number): string {
  const found =
    pairs === 0
      ? 'no pair stands out'
      : `${plural(pairs, 'pair')} ${pairs === 1 ? 'stands' : 'stand'} out${groups === 0 ? '' : `, with ${plural(groups, 'group')} of more than two`}`;
  return `Similar code: ${found}. What that shows, and what not, is in similar.html.`;
}
