import { ANY_NAME, wholeName } from './whole-name.ts';

/**
 * The name that an exported function has within its file: `mine`, if the file says `export { mine as predictOne }`.
 *
 * @param code the text of the file, without comments and strings: see `codeOnly`
 */
export function localName(code: string, exported: string): string {
  const renamed = new RegExp(`(?<![\\p{ID_Continue}$])(${ANY_NAME})\\s+as\\s+${wholeName(exported)}`, 'u');
  for (const [list] of code.matchAll(/(?<![\w$.])export\s*\{[^{}]*\}/g)) {
    const own = renamed.exec(list)?.[1];
    if (own !== undefined) {
      return own;
    }
  }
  return exported;
}
