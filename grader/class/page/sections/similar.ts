import { plural } from '../../../text/english.ts';

/** What was found of answers that are alike. */
export interface SimilarFound {
  /** The pairs that were listed. */
  readonly pairs: number;
  /** How many people are close to an answer of the kit. */
  readonly asInKit: number;
  /** Of the pairs, those in which both are close to the same answer of the kit. */
  readonly pairsOfKit: number;
}

/**
 * Whether anybody copied: where that is shown.
 *
 * @param similar null if it was not looked for
 */
export function similarSection(similar: SimilarFound | null): string {
  const { asInKit = 0, pairsOfKit = 0 } = similar ?? {};
  const kit =
    asInKit === 0
      ? ''
      : ` ${plural(asInKit, 'person', 'people')} closely ${asInKit === 1 ? 'matches' : 'match'} an answer that comes with the kit, which is open to all.`;
  const which =
    pairsOfKit < (similar?.pairs ?? 0) ? `${pairsOfKit} of them ` : pairsOfKit === 1 ? '' : 'all of them ';
  const ofKit = pairsOfKit === 0 ? '' : `, ${which}because both closely match the same answer of the kit`;
  const words =
    similar === null
      ? 'Nobody looked. Run it again with <code>--similar</code> added: it compares everybody with everybody, and shows the evidence side by side.'
      : similar.pairs === 0
        ? `No two submissions are more alike than this class explains.${kit} <a href="similar.html">How that was looked for</a>.`
        : `${plural(similar.pairs, 'pair')} of submissions ${similar.pairs === 1 ? 'is' : 'are'} more alike than this class explains${ofKit}.${kit} <a href="similar.html">Look at them side by side</a>. That is no proof of anything; talk first.`;
  return `<section aria-labelledby="similar"><h2 id="similar">Did anybody copy?</h2>
<p>${words}</p>
</section>
`;
}
