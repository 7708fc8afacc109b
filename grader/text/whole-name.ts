/**
 * A name of a program as the source of a regular expression, which finds it only as a whole: `sig`, and neither `$sig`
 * nor `sigma`. For expressions with the flag `u`, as names may have letters of all alphabets.
 */
export function wholeName(name: string): string {
  return `(?<![\\p{ID_Continue}$])${name.replaceAll('$', '\\$')}(?![\\p{ID_Continue}$])`;
}

/** Any name: the source of a regular expression with the flag `u`. */
export const ANY_NAME = '[\\p{ID_Start}$_][\\p{ID_Continue}$]*';
