import { KitError } from '../../model/kit-error.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { FileTree } from '../files/file-tree.ts';
import { looksLikeWork } from '../files/looks-like-work.ts';
import type { Arrival, HandedIn } from './arrival.ts';
import { canvas } from './canvas.ts';
import { classroom } from './classroom.ts';
import { classroom50 } from './classroom50.ts';
import { type Levels, levelsOf } from './folder.ts';
import { folders } from './folders.ts';
import { gradescope } from './gradescope.ts';
import type { ArrivalOptions, Evidence, Layout } from './layout.ts';
import { leftOver } from './left-over.ts';
import { moodle } from './moodle.ts';
import { names } from './names.ts';
import { nbgrader } from './nbgrader.ts';
import { classOfOne, nobody, severalFit, unknownLayout } from './not-a-class.ts';

/** Those that are found out by looking. To add a layout, write its file and add it here. */
const RECOGNIZED: readonly Layout[] = [canvas, moodle, gradescope, classroom, classroom50, nbgrader];
/** Of all layouts; `folders` fits nearly anything, and `names` only on demand. */
const LAYOUTS: readonly Layout[] = [folders, ...RECOGNIZED, names];

/** What `--layout` may be. */
export const LAYOUT_NAMES: readonly string[] = LAYOUTS.map(({ name }) => name);

/**
 * Finds out how the submissions of a class arrived, and who handed in what. The tree stays open.
 *
 * @throws {KitError} if there is nobody; if there is only one person, or several layouts fit, and no layout is named; if
 *   the layout, the pattern or the assignment that is named does not exist, or one must be named
 */
export async function arrive(tree: FileTree, options: ArrivalOptions): Promise<Arrival> {
  const levels = levelsOf(tree, options.given);
  const { layout, evidence } = await recognized(levels, options);
  const placed = evidence.place();
  const people = [...placed.people].sort(
    (a, b) => byCodePoints(a.submission, b.submission) || (a.submission < b.submission ? -1 : 1),
  );
  return {
    layout: layout.name,
    sentence: `${layout.title}: ${sizeOf(people)}`,
    ...leftOver(tree, levels[0], placed, people),
    tree,
  };
}

interface Recognized {
  readonly layout: Layout;
  readonly evidence: Evidence;
}

async function recognized(levels: Levels, options: ArrivalOptions): Promise<Recognized> {
  const wanted = wantedLayout(options);
  if (wanted !== null) {
    const [found] = await evidenceOf([wanted], levels, options);
    return found ?? fail(nobody([wanted], levels[0], options.given));
  }
  const special = await evidenceOf(RECOGNIZED, levels, options);
  const [first, ...others] = special.filter(hasSeveral);
  if (first !== undefined) {
    return others.length === 0 ? first : fail(severalFit([first, ...others].map(({ layout }) => layout)));
  }
  const plain = await evidenceOf([folders], levels, options);
  const one = [...special, ...plain].map(({ layout }) => layout);
  return (
    plain.find(hasSeveral) ??
    fail(one.length > 0 ? classOfOne(one) : nobody([folders, ...RECOGNIZED], levels[0], options.given))
  );
}

/** Null if it is to be found out. */
function wantedLayout({ layout, names: pattern }: ArrivalOptions): Layout | null {
  const name = layout ?? (pattern === undefined ? undefined : names.name);
  const wanted = LAYOUTS.find((layout) => layout.name === name);
  if (name !== undefined && wanted === undefined) {
    throw unknownLayout(name, LAYOUT_NAMES);
  }
  if (pattern !== undefined && wanted !== names) {
    throw new KitError(
      'names-and-layout',
      `--names is a layout of its own, and does not go with --layout ${quoteName(name ?? '')}. Leave one of them out.`,
    );
  }
  return wanted ?? null;
}

async function evidenceOf(
  layouts: readonly Layout[],
  levels: Levels,
  options: ArrivalOptions,
): Promise<readonly Recognized[]> {
  const found: Recognized[] = [];
  for (const layout of layouts) {
    const evidence = await layout.recognize(levels, options);
    if (evidence !== null && evidence.submissions > 0) {
      found.push({ layout, evidence });
    }
  }
  return found;
}

function hasSeveral({ evidence }: Recognized): boolean {
  return evidence.submissions > 1;
}

function fail(error: KitError): never {
  throw error;
}

function sizeOf(people: readonly HandedIn[]): string {
  const persons = people.reduce((sum, one) => sum + one.persons.length, 0);
  const files = people.flatMap((one) => one.files).filter(({ path }) => looksLikeWork(path)).length;
  return `${counted(persons, 'person', 'people')}, ${counted(files, 'file', 'files')}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
