import type { TreeFile } from '../files/file-tree.ts';
import { type Folder, isOutnumbered, lastName } from './folder.ts';
import { gather, type Piece } from './gather.ts';
import { type Evidence, firstEvidence, type Layout } from './layout.ts';
import { isMoodleName } from './moodle.ts';

/** “Download submissions” of Canvas: one folder with the files of all, whose names say whose they are. */
export const canvas: Layout = {
  name: 'canvas',
  title: 'a download from Canvas',
  looksLike: 'files “<name>_<user id>_<attachment id>_<file>” in one folder',
  recognize: (levels, { layout }) => firstEvidence(levels, (level) => evidenceAt(level, layout === 'canvas')),
};

function evidenceAt(level: Folder, isWanted: boolean): Evidence | null {
  const people = gather(pieces(level.files));
  const others = [...level.folders.values()].filter(({ name }) => !isMoodleName(name));
  // One or two such files in a class of folders are strays.
  if (people.length === 0 || (!isWanted && isOutnumbered(people.length, others))) {
    return null;
  }
  return {
    submissions: people.length,
    place: () => ({
      people,
      why: (path) => (path.slice(level.path.length).includes('/') ? IN_FOLDER : OTHER_NAME),
    }),
  };
}

const IN_FOLDER =
  'a download from Canvas has no folders; expected “<name>_<user id>_<attachment id>_<file>” beside the others';
const OTHER_NAME =
  'the name does not say whose it is; Canvas writes “<name>_<user id>_<attachment id>_<file>”';

function pieces(files: readonly TreeFile[]): readonly Piece[] {
  const byName = new Map<string, FileReadings[]>();
  for (const source of files) {
    const [first, second] = readingsOf(lastName(source.path));
    if (first !== undefined) {
      const sameName = byName.get(first.name) ?? [];
      byName.set(first.name, sameName);
      sameName.push({ source, first, second });
    }
  }
  return [...byName.values()].flatMap((sameName) => {
    const isLonger = endsInNumber(sameName);
    return sameName.map(({ source, first, second }) => {
      const { name, id, late, file } = (isLonger ? second : undefined) ?? first;
      return {
        submission: `${name}_${id}`,
        name,
        id,
        late,
        files: file === '' ? [] : [{ path: file, source }],
      };
    });
  });
}

interface FileReadings {
  readonly source: TreeFile;
  readonly first: Reading;
  readonly second: Reading | undefined;
}

/**
 * Whether these are groups, `team_1_4821_99317_loss.ts`, and not people called `team`: all have one more number, and
 * there are several ids, or several files in what would be one attachment.
 */
function endsInNumber(sameName: readonly FileReadings[]): boolean {
  const ids = new Set(sameName.map(({ first }) => first.id));
  const attachments = new Set(sameName.map(({ first }) => `${first.id}_${first.attachment}`));
  return (
    sameName.every(({ second }) => second !== undefined) &&
    (ids.size > 1 || attachments.size < sameName.length)
  );
}

/** What the name of a file may say. */
interface Reading {
  readonly name: string;
  readonly id: string;
  readonly late: boolean;
  readonly attachment: string;
  /** Empty for what was typed into Canvas. */
  readonly file: string;
}

/** Numbers may also begin the file's own name, and end that of a group: the shortest name, and the next. */
function readingsOf(fileName: string): readonly Reading[] {
  if (isMoodleName(fileName)) {
    return [];
  }
  const anonymous = ANONYMOUS.exec(fileName);
  if (anonymous !== null) {
    return [asReading(anonymous, 'anon')];
  }
  const first = NAMED.exec(fileName);
  if (first === null) {
    return [];
  }
  const second = LONGER_NAMED.exec(fileName);
  return second === null ? [asReading(first)] : [asReading(first), asReading(second)];
}

function asReading({ groups = {} }: RegExpExecArray, name = groups.name ?? ''): Reading {
  return {
    name,
    id: groups.id ?? '',
    late: groups.late !== undefined,
    attachment: groups.attachment ?? '',
    file: groups.file ?? '',
  };
}

/** The name is empty if Canvas takes none of its characters for a letter. */
const FILE = '(?:(?<attachment>\\d+)_(?<file>.+)|(?:text|link)\\.html)$';
const NAMED = new RegExp(`^(?<name>.*?)(?<late>_LATE)?_(?<id>\\d+)_${FILE}`, 's');
/** The id in the shorter reading is the end of this name. A number such as `03` is no attachment. */
const LONGER_NAMED = /^(?<name>.*?_\d+)_(?<id>\d+)_(?<attachment>[1-9]\d{2,})_(?<file>.+)$/s;
const ANONYMOUS = new RegExp(`^(?<late>LATE_)?anon_(?<id>[^_]+)_${FILE}`, 's');
