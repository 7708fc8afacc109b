import { codeOnly } from './code-only.ts';
import { localName } from './local-name.ts';
import { placeAt } from './place.ts';
import { wholeName } from './whole-name.ts';

/**
 * The line, from 1, in which a function that a file exports is declared; null if it is not found. For words about a
 * file, not for verdicts: the text is looked at, not parsed.
 */
export function lineOfFunction(text: string, exported: string): number | null {
  const code = codeOnly(text);
  const name = localName(code, exported);
  const declared = new RegExp(`\\b(?:function\\s*\\*?|const|let|var)\\s+(${wholeName(name)})`, 'du').exec(
    code,
  );
  const at = declared?.indices?.[1]?.[0];
  return at === undefined ? null : placeAt(text, at).line;
}
