import { type Folder, filesIn, lastName } from './folder.ts';
import type { Evidence, Layout } from './layout.ts';
import { readCsv } from './read-table.ts';
import { commonStart, repositoryUser } from './repository-user.ts';

/** `gh teacher download` of Classroom 50: a repository for each student, and a table of their attempts. */
export const classroom50: Layout = {
  name: 'classroom50',
  title: 'a download from Classroom 50',
  looksLike:
    'repositories “<classroom>-<assignment>-<user>” beside a “scores.csv” with the column “username”',
  async recognize(levels) {
    for (const level of levels) {
      const table = level.files.find(({ path }) => lastName(path) === 'scores.csv');
      const students = table === undefined ? null : newestAttempts(await readCsv(table));
      if (students !== null) {
        return evidence(level, students);
      }
    }
    return null;
  },
};

function evidence(level: Folder, students: ReadonlyMap<string, Attempt>): Evidence {
  const repositories = [...level.folders.values()];
  const names = repositories.map(({ name }) => name);
  return {
    submissions: repositories.length,
    place() {
      const start = commonStart(names, students);
      return {
        people: repositories.map((repository) => {
          const user = repositoryUser(repository.name, students, start);
          const attempt = students.get(user.toLowerCase());
          return {
            submission: repository.name,
            persons: [{ name: attempt?.name ?? '', id: attempt?.id ?? user }],
            late: attempt?.late ?? false,
            files: filesIn(repository),
            folders: [repository.path],
          };
        }),
        why: () => 'it is in no repository; expected “<classroom>-<assignment>-<user>/…”',
      };
    },
  };
}

interface Attempt {
  readonly name: string;
  /** As the table has it. */
  readonly id: string;
  readonly late: boolean;
}

/**
 * The newest attempt of each user, by the name in lower case; of two at the same time, or without a time, the one
 * further down.
 *
 * @returns null if the table has no column `username`
 */
function newestAttempts([header = [], ...lines]: readonly (readonly string[])[]): ReadonlyMap<
  string,
  Attempt
> | null {
  const columns = header.map((title) => title.trim().toLowerCase());
  if (!columns.includes('username')) {
    return null;
  }
  const newest = new Map<string, Attempt & { readonly time: number }>();
  for (const line of lines) {
    const cell = (column: string) => line[columns.indexOf(column)]?.trim() ?? '';
    const id = cell('username');
    const time = Date.parse(cell('datetime')) || 0;
    if (id !== '' && time >= (newest.get(id.toLowerCase())?.time ?? 0)) {
      newest.set(id.toLowerCase(), {
        name: `${cell('first_name')} ${cell('last_name')}`.trim(),
        id,
        late: /^(?:true|yes|y|t|1)$/i.test(cell('late')),
        time,
      });
    }
  }
  return newest;
}
