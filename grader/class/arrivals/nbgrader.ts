import { chooseAssignment } from './choose-assignment.ts';
import { type Folder, filesIn, isOutnumbered, lastName } from './folder.ts';
import { type ArrivalOptions, type Evidence, firstEvidence, type Layout } from './layout.ts';

/** A course of nbgrader: a folder for each student in `submitted`, and in it one for each assignment. */
export const nbgrader: Layout = {
  name: 'nbgrader',
  title: 'a course of nbgrader',
  looksLike: 'folders “submitted/<student>/<assignment>”',
  recognize: (levels, options) => firstEvidence(levels, (level) => evidenceAt(level, options)),
};

function evidenceAt(level: Folder, options: ArrivalOptions): Evidence | null {
  const submitted = level.folders.get('submitted') ?? (level.name === 'submitted' ? level : undefined);
  const students = [...(submitted?.folders.values() ?? [])];
  const assignments = new Set(students.flatMap(({ folders }) => [...folders.keys()]));
  const { layout } = options;
  const others = [...level.folders.values()].filter((one) => one !== submitted && !isOfCourse(one));
  // A student may call a folder “submitted”, too.
  if (assignments.size === 0 || (layout !== 'nbgrader' && isOutnumbered(students.length, others))) {
    return null;
  }
  return {
    submissions: students.length,
    place() {
      const assignment = chooseAssignment([...assignments], options);
      return {
        people: students.map(({ name, folders }) => {
          const folder = folders.get(assignment);
          const files = folder === undefined ? [] : filesIn(folder);
          return {
            submission: name,
            persons: [{ name: '', id: name }],
            late: false,
            files: files.filter(({ path }) => path !== TIMESTAMP),
            folders: folder === undefined ? [] : [folder.path],
          };
        }),
        why: (path) =>
          lastName(path) === TIMESTAMP
            ? null
            : `it is not of this assignment; expected “submitted/<student>/${assignment}/…”`,
      };
    },
  };
}

/** Folders of nbgrader's own. */
function isOfCourse({ name }: Folder): boolean {
  return ['source', 'release', 'autograded', 'feedback', 'downloaded'].includes(name);
}

/** nbgrader writes into it when the student handed in. */
const TIMESTAMP = 'timestamp.txt';
