import { plural } from '../../../text/english.ts';

/** What was found of answers that are alike. */
export interface SimilarFound {
  /** The pairs that were listed. */
  readonly pairs: number;
}

/**
 * Whether anybody copied: where that is shown.
 *
 * @param similar null if it was not looked for
 */
export function similarSection(similar: SimilarFound | null): string {
  const words =
    similar === null
      ? 'That was not looked for. Type the same again with <code>--similar</code>: it compares everybody with everybody, and shows the evidence side by side.'
      : similar.pairs === 0
        ? 'No two submissions are more alike than this class explains. <a href="similar.html">How that was looked for</a>.'
        : `${plural(similar.pairs, 'pair')} of submissions ${similar.pairs === 1 ? 'is' : 'are'} more alike than this class explains: <a href="similar.html">look at them side by side</a>. That is no proof of anything; talk first.`;
  return `<section aria-labelledby="similar"><h2 id="similar">Did anybody copy?</h2>
<p>${words}</p>
</section>
`;
}
