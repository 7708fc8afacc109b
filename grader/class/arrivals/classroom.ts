import { chooseAssignment } from './choose-assignment.ts';
import { type Folder, filesIn, isOutnumbered } from './folder.ts';
import { type ArrivalOptions, type Evidence, firstEvidence, type Layout } from './layout.ts';

/** `gh classroom clone student-repos`: a folder for the assignment, with a repository for each student. */
export const classroom: Layout = {
  name: 'classroom',
  title: 'a clone from GitHub Classroom',
  looksLike: 'a folder “<assignment>-submissions” with repositories “<assignment>-<user>”',
  recognize: (levels, options) => firstEvidence(levels, (level) => evidenceAt(level, options)),
};

function evidenceAt(level: Folder, options: ArrivalOptions): Evidence | null {
  const inside = assignmentsIn(level.folders.values(), options);
  // What was given may itself be the folder of an assignment.
  const assignments = inside.size > 0 ? inside : assignmentsIn([level], options);
  const submissions = [...assignments.values()].reduce((sum, { folders }) => sum + folders.size, 0);
  const others = [...level.folders.values()].filter(({ name }) => !/-submissions$/.test(name));
  // A student may call a folder so, too.
  const isStray = inside.size > 0 && options.layout !== 'classroom' && isOutnumbered(submissions, others);
  if (assignments.size === 0 || isStray) {
    return null;
  }
  return {
    submissions,
    place() {
      const assignment = chooseAssignment([...assignments.keys()], options);
      const repositories = (assignments.get(assignment) as Folder).folders;
      return {
        people: Array.from(repositories.values(), (repository) => ({
          submission: repository.name,
          persons: [{ name: '', id: userOf(repository, assignment) }],
          late: false,
          files: filesIn(repository),
          folders: [repository.path],
        })),
        why: () => `it is in no repository; expected “${assignment}-submissions/<repository>/…”`,
      };
    },
  };
}

/** The folders of assignments, by the name of the assignment. */
function assignmentsIn(folders: Iterable<Folder>, { layout }: ArrivalOptions): ReadonlyMap<string, Folder> {
  const found = new Map<string, Folder>();
  for (const folder of folders) {
    const assignment = /^(.+)-submissions$/s.exec(folder.name)?.[1];
    // Any folder may be called so: the repositories in it must begin as those of GitHub Classroom do.
    const repositories = [...folder.folders.values()];
    if (
      assignment !== undefined &&
      (layout === 'classroom' || repositories.some((repository) => userOf(repository, assignment) !== ''))
    ) {
      found.set(assignment, folder);
    }
  }
  return found;
}

/** What follows `<assignment>-` in the name of a repository; empty if it begins otherwise. */
function userOf({ name }: Folder, assignment: string): string {
  const start = `${assignment}-`;
  return name.slice(0, start.length).toLowerCase() === start.toLowerCase() ? name.slice(start.length) : '';
}
