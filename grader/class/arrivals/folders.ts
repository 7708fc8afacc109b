import { type Folder, filesIn, hasWork, type Levels, lastName } from './folder.ts';
import { type Layout, NOBODY_KNOWN } from './layout.ts';

/** A folder for each student, whatever its name. */
export const folders: Layout = {
  name: 'folders',
  title: 'a folder for each student',
  looksLike: 'a folder for each student, with files such as “03-loss.ts” in it',
  recognize(levels, options) {
    const isWanted = options.layout === 'folders';
    const level = classAmong(levels) ?? (isWanted ? levels[0] : null);
    const students = [...(level?.folders.values() ?? [])];
    // Any folder holds folders: unless the teacher says so, somebody must have handed in something.
    if (level === null || students.length === 0 || (!isWanted && students.every((one) => !hasWork(one)))) {
      return null;
    }
    return {
      submissions: students.length,
      place: () => ({
        people: students.map((folder) => ({
          submission: folder.name,
          persons: [NOBODY_KNOWN],
          late: false,
          files: filesIn(folder),
          folders: [folder.path],
        })),
        why: () => `it is in nobody's folder; expected “${level.path === '' ? '' : '…/'}<student>/…”`,
      }),
    };
  },
};

/** The innermost folder that may hold a class: if one is the folder of a student, the class is around it. */
function classAmong(levels: Levels): Folder | null {
  return levels.findLast((level) => !isOneStudents(level)) ?? null;
}

/** Whether these are the files of one student: the kit's own folder `exercises`, or something in it. */
function isOneStudents({ name, path, files, folders }: Folder): boolean {
  const has = (pattern: RegExp) => files.some((file) => pattern.test(lastName(file.path)));
  const hasWork = has(/^\d+[-_].*\.[mc]?[jt]s$/i);
  return (
    folders.size === 0 ||
    (path !== '' && name === 'exercises' && hasWork) ||
    (folders.has('exercises') && (folders.size === 1 || has(/^package\.json$/))) ||
    (folders.size === 1 && hasWork)
  );
}
