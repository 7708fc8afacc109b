import type { TreeFile } from '../files/file-tree.ts';
import { type Folder, lastName, workIn } from './folder.ts';
import { gather, type Piece } from './gather.ts';
import { type Evidence, firstEvidence, type Layout } from './layout.ts';
import { isMoodleName } from './moodle.ts';

/** “Download submissions” of Canvas: one folder with the files of all, whose names say whose they are. */
export const canvas: Layout = {
  name: 'canvas',
  title: 'a download from Canvas',
  looksLike: 'files “<name>_<user id>_<attachment id>_<file>” in one folder',
  recognize: (levels) => firstEvidence(levels, evidenceAt),
};

function evidenceAt(level: Folder): Evidence | null {
  const people = gather(pieces(level.files));
  // One or two such files in a class of folders are strays.
  const folders = [...level.folders.values()].filter((folder) => !isMoodleName(folder.name));
  if (
    people.length === 0 ||
    2 * people.length < folders.filter((folder) => workIn(folder).length > 0).length
  ) {
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
  const readings = files.flatMap((source) => {
    const [first, second] = readingsOf(lastName(source.path));
    return first === undefined ? [] : [{ source, first, second }];
  });
  const seen = new Map<string, number>();
  for (const { first } of readings) {
    const key = attachmentOf(first);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return readings.map(({ source, first, second }) => {
    // An attachment is one file. If it seems to be more, the group's name ends in a number: `team_1_4821_99317_loss.ts`.
    const isShared = (seen.get(attachmentOf(first)) ?? 0) > 1;
    const { name, id, late, file } = isShared && second !== undefined ? second : first;
    return {
      submission: `${name}_${id}`,
      name,
      id,
      late,
      files: file === null ? [] : [{ path: file, source }],
    };
  });
}

/** What the name of a file may say. */
interface Reading {
  readonly name: string;
  readonly id: string;
  readonly late: boolean;
  readonly attachment: string;
  /** Null for what was typed into Canvas: this is no work. */
  readonly file: string | null;
}

function attachmentOf({ name, id, attachment }: Reading): string {
  return JSON.stringify([name, id, attachment]);
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
    file: groups.file ?? null,
  };
}

/** The name is empty if Canvas takes none of its characters for a letter. Files `._…` are those that macOS adds. */
const FILE = '(?:(?<attachment>\\d+)_(?<file>.+)|(?:text|link)\\.html)$';
const NAMED = new RegExp(`^(?!\\._)(?<name>.*?)(?<late>_LATE)?_(?<id>\\d+)_${FILE}`, 's');
/** The id in the shorter reading is the end of this name. A number such as `03` is no attachment. */
const LONGER_NAMED = /^(?<name>.*?_\d+)_(?<id>\d+)_(?<attachment>[1-9]\d{2,})_(?<file>.+)$/s;
const ANONYMOUS = new RegExp(`^(?<late>LATE_)?anon_(?<id>[^_]+)_${FILE}`, 's');
