/** Long lists of short texts, several to a line. */
export function pieces(separator: string, ...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(separator));
}
