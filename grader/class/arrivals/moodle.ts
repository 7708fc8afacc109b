import { type Folder, isOutnumbered, lastName } from './folder.ts';
import { gather, type Piece } from './gather.ts';
import { type Evidence, firstEvidence, type Layout } from './layout.ts';

/** “Download all submissions” of Moodle: a folder for each person, or one folder with the files of all. */
export const moodle: Layout = {
  name: 'moodle',
  title: 'a download from Moodle',
  looksLike: 'folders or files “<full name>_<number>_assignsubmission_file_…”',
  recognize: (levels, { layout }) => firstEvidence(levels, (level) => evidenceAt(level, layout === 'moodle')),
};

/** Whether Moodle gives such names, to files and folders alike. */
export function isMoodleName(name: string): boolean {
  return FILE_NAME.test(name);
}

function evidenceAt(level: Folder, isWanted: boolean): Evidence | null {
  const people = gather(pieces(level));
  const others = [...level.folders.values()].filter(({ name }) => !isMoodleName(name));
  // One or two such folders in a class of other folders are strays.
  if (people.length === 0 || (!isWanted && isOutnumbered(people.length, others))) {
    return null;
  }
  return { submissions: people.length, place: () => ({ people, why: () => WHY }) };
}

const WHY = 'the name does not say whose it is; Moodle writes “<full name>_<number>_assignsubmission_file_…”';

function* pieces(level: Folder): Iterable<Piece> {
  for (const folder of level.folders.values()) {
    const owner = FOLDER_NAME.exec(folder.name)?.groups;
    if (owner !== undefined) {
      const start = owner.rest ? `${owner.rest}/` : '';
      yield piece(
        owner,
        folder.below().map((source) => ({ path: start + source.path.slice(folder.path.length), source })),
        folder.path,
      );
    }
  }
  for (const source of level.files) {
    const owner = FILE_NAME.exec(lastName(source.path))?.groups;
    if (owner !== undefined) {
      yield piece(owner, [{ path: owner.rest || lastName(source.path), source }]);
    }
  }
}

function piece(owner: Readonly<Record<string, string>>, files: Piece['files'], folder?: string): Piece {
  const { name = '', id = '', kind } = owner;
  return {
    submission: `${name}_${id}`,
    name,
    id,
    late: false,
    files: kind === 'file' ? files : [],
    ...(folder !== undefined && { folder }),
  };
}

/**
 * What was typed into Moodle (`onlinetext`) is no file of theirs, but shows that there is somebody. A person's name may
 * look like the rest: in the name of a folder the last mark counts, since all before it is the name; in that of a file
 * the first, since all after it is the student's own.
 */
const REST = '_(?<id>\\d+)_assignsubmission_(?<kind>file|onlinetext)(?:_(?<rest>.*))?$';
const FOLDER_NAME = new RegExp(`^(?<name>.+)${REST}`, 's');
const FILE_NAME = new RegExp(`^(?<name>.+?)${REST}`, 's');
