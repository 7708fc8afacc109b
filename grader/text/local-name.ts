/**
 * The name that an exported function has within its file: `mine`, if the file says `export { mine as predictOne }`.
 *
 * @param code the text of the file, without comments and strings: see `codeOnly`
 */
export function localName(code: string, exported: string): string {
  const renamed = new RegExp(`\\bexport\\s*\\{[^}]*\\b(\\w+)\\s+as\\s+${exported}\\b[^}]*\\}`).exec(code);
  return renamed?.[1] ?? exported;
}
