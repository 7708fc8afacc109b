import { foreignHelp, foreignKind } from '../../text/file-kind.ts';
import { brackets } from './brackets.ts';
import { characters } from './characters.ts';
import { conflict, fence, lineNumbers, marksOfDiff, prompt, prose } from './copied-lines.ts';
import { keywordSlip } from './keyword-slips.ts';
import { objectAfterArrow } from './object-after-arrow.ts';
import { otherLanguage } from './other-languages.ts';
import { returnAlone } from './return-alone.ts';
import { type Recognize, type SyntaxFault, sourceOf } from './source.ts';
import { unclosed } from './unclosed.ts';

/**
 * Why a file cannot be read as TypeScript, found by looking at its text: around the place where the parser gave up, or
 * at the whole text if that place misleads. Null if the parser's own words say it best.
 *
 * @param at where the parser gave up, from 0
 * @param parser its words
 */
export function explainSyntax(text: string, at: number, parser: string): SyntaxFault | null {
  const source = sourceOf(text, at, parser);
  for (const recognize of KINDS) {
    const fault = recognize(source);
    if (fault !== null) {
      return fault;
    }
  }
  return null;
}

const foreignFile: Recognize = ({ text }) => {
  const kind = foreignKind(Buffer.from(text));
  return kind === null ? null : { at: null, words: `is ${kind}. ${foreignHelp(kind)}` };
};

/** The surest first: what is never TypeScript, then what is rarely, then what depends on its surroundings. */
const KINDS: readonly Recognize[] = [
  foreignFile,
  conflict,
  fence,
  lineNumbers,
  marksOfDiff,
  prompt,
  prose,
  characters,
  unclosed,
  objectAfterArrow,
  returnAlone,
  otherLanguage,
  keywordSlip,
  brackets,
];
