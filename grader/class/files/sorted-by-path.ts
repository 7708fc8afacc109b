/** Sorted by `path` as code points. A class has 100,000 files: each path is encoded once, not at each comparison. */
export function sortedByPath<T extends { readonly path: string }>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: Buffer.from(item.path) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ item }) => item);
}
