export function fileNamesOf(submissions: readonly string[]): ReadonlyMap<string, string> {
  return new Map(submissions.map((one) => [one, one]));
}
