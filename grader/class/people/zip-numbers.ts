/**
 * The number of the zip in which a folder lies, so that `work (2).zip` is newer than `work.zip`. 0 outside of a zip, and
 * for one that is alone with its name: `lesson-4.zip` is no fourth copy.
 */
export function zipNumbers(paths: readonly string[]): (place: string) => number {
  const numbers = new Map<string, Set<number>>();
  for (const zip of paths.map(zipOf)) {
    if (zip !== null) {
      numbers.set(zip.name, (numbers.get(zip.name) ?? new Set()).add(zip.number));
    }
  }
  return (place) => {
    const zip = zipOf(place);
    return zip !== null && (numbers.get(zip.name)?.size ?? 0) > 1 ? zip.number : 0;
  };
}

function zipOf(path: string): { readonly name: string; readonly number: number } | null {
  const [, name, number = '0'] = ZIP.exec(path) ?? [];
  return name === undefined ? null : { name, number: Number(/\d+/.exec(number)?.[0] ?? 0) };
}

/** The number as browsers and course systems write it. */
const ZIP = /^(.*?)(-\d{1,9}| ?\(\d{1,9}\))?\.zip\//i;
