import type { TreeFile } from '../files/file-tree.ts';
import type { Person } from './arrival.ts';
import { type Folder, filesIn, lastName } from './folder.ts';
import { type Evidence, type Layout, NOBODY_KNOWN } from './layout.ts';
import { readYaml } from './read-table.ts';

/** “Download Submissions” of Gradescope: a folder for each submission, and a file that says whose it is. */
export const gradescope: Layout = {
  name: 'gradescope',
  title: 'an export from Gradescope',
  looksLike: 'folders “submission_<number>” beside a “submission_metadata.yml”',
  async recognize(levels) {
    for (const level of levels) {
      const metadata = level.files.find(({ path }) => /^submission_metadata\.ya?ml$/.test(lastName(path)));
      if (metadata !== undefined) {
        return evidence(level, await submittersIn(metadata));
      }
    }
    return null;
  },
};

/**
 * A submission without a folder handed in nothing; a folder that the metadata do not have is somebody's all the same.
 *
 * @param submitters by submission
 */
function evidence(level: Folder, submitters: ReadonlyMap<string, readonly Person[]>): Evidence {
  const folders = [...level.folders.values()].filter(({ name }) => FOLDER.test(name) || submitters.has(name));
  const submissions = new Set([...submitters.keys(), ...folders.map(({ name }) => name)]);
  return {
    submissions: submissions.size,
    place: () => ({
      people: Array.from(submissions, (submission) => {
        const folder = level.folders.get(submission);
        return {
          submission,
          persons: submitters.get(submission) ?? [NOBODY_KNOWN],
          late: false,
          files: folder === undefined ? [] : filesIn(folder),
          folders: folder === undefined ? [] : [folder.path],
        };
      }),
      why: () => 'it is in no folder “submission_<number>”, and “submission_metadata.yml” does not have it',
    }),
  };
}

const FOLDER = /^submission_\d+$/;

/** Who handed in what; at least one person each. */
async function submittersIn(file: TreeFile): Promise<ReadonlyMap<string, readonly Person[]>> {
  const found = new Map<string, readonly Person[]>();
  for (const [submission, about] of entriesOf(await readYaml(file))) {
    const submitters = fieldOf(about, 'submitters');
    if (FOLDER.test(submission) || submitters !== undefined) {
      const persons = Array.isArray(submitters) ? submitters.map(asPerson) : [];
      found.set(submission, persons.length === 0 ? [NOBODY_KNOWN] : persons);
    }
  }
  return found;
}

function asPerson(submitter: unknown): Person {
  return { name: textOf(submitter, 'name'), id: textOf(submitter, 'sid') || textOf(submitter, 'email') };
}

function textOf(map: unknown, key: string): string {
  const value = fieldOf(map, key);
  return typeof value === 'string' ? value : '';
}

/** A key is a symbol of Ruby, `:name`. */
function fieldOf(map: unknown, key: string): unknown {
  return map instanceof Map ? (map.get(`:${key}`) ?? map.get(key)) : undefined;
}

function entriesOf(map: unknown): readonly (readonly [string, unknown])[] {
  return map instanceof Map ? Array.from(map, ([key, value]) => [String(key), value]) : [];
}
