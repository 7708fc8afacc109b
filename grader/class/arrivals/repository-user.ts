/** By the user's name in lower case. */
type Users = ReadonlyMap<string, unknown>;

/**
 * Whose repository this is: what follows the start that the repositories have in common; else the longest known user
 * whom the name ends in; else empty. Names match whatever the case.
 *
 * @param start `<classroom>-<assignment>-`, in lower case; empty if it is not known
 */
export function repositoryUser(repository: string, users: Users, start: string): string {
  if (start !== '' && repository.slice(0, start.length).toLowerCase() === start) {
    return repository.slice(start.length);
  }
  return endsOf(repository).find((end) => users.has(end.toLowerCase())) ?? '';
}

/**
 * The start of most repositories before a known user, in lower case. One user may be called as another one's name ends
 * (`ann`, `mary-ann`), and so may an assignment; but not in most of them. Of two starts as frequent, the shorter.
 */
export function commonStart(repositories: readonly string[], users: Users): string {
  const counts = new Map<string, number>();
  for (const repository of repositories) {
    for (const end of endsOf(repository).filter((end) => users.has(end.toLowerCase()))) {
      const start = repository.slice(0, repository.length - end.length).toLowerCase();
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || (a < b ? -1 : 1));
  return most?.[0] ?? '';
}

/** `b-c` and `c` of `a-b-c`. */
function endsOf(name: string): readonly string[] {
  const parts = name.split('-');
  return parts.slice(1).map((_, i) => parts.slice(i + 1).join('-'));
}
