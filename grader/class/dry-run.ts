import { symbols } from '../report/terminal/symbols.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import { padEnd, textWidth, truncate } from '../report/terminal/text-width.ts';
import { plural } from '../text/english.ts';
import { shownName } from '../text/shown-name.ts';
import type { Arrival, HandedIn } from './arrivals/arrival.ts';
import type { LeftOut } from './files/file-tree.ts';
import { readPerson } from './people/read-person.ts';
import { distinct } from './results/distinct.ts';

/** Who was found with which files, and what belongs to nobody. It grades nothing and writes nothing. */
export async function dryRun(
  { people, notPlaced }: Arrival,
  {
    ids,
    fileBytes,
    terminal,
  }: { readonly ids: readonly string[]; readonly fileBytes: number; readonly terminal: Terminal },
): Promise<string> {
  const lines: string[] = [];
  const all: LeftOut[] = [...notPlaced];
  const width = Math.min(
    WIDEST,
    people.reduce((most, { submission }) => Math.max(most, textWidth(shown(submission))), 0),
  );
  for (const person of people) {
    const read = await readPerson(person, ids, fileBytes);
    for (const file of read.notPlaced) {
      all.push(file);
    }
    lines.push(line(person, Object.keys(read.sources), { ids, width, terminal }));
    lines.push(...read.notes.map((note) => `      ${note}`));
  }
  const left = distinct(all);
  return [
    ...lines,
    '',
    '-- stands for an exercise without a file.',
    ...(left.length === 0 ? ['Nothing is left over.'] : [`${plural(left.length, 'file')} not placed:`]),
    ...left.map(({ path, why }) => `  ${shown(path)}: ${why}`),
    '',
    'This was a dry run: nothing was graded, nothing was written. If all is right, type it without --dry-run.',
    '',
  ].join('\n');
}

/** Columns of a name. */
const WIDEST = 40;

interface Columns {
  readonly ids: readonly string[];
  readonly width: number;
  readonly terminal: Terminal;
}

/** `  doejane_4821  late  01 02 03 -- 05 06  Doe, Jane (4821)`. */
function line(
  { submission, late, persons }: HandedIn,
  found: readonly string[],
  { ids, width, terminal }: Columns,
): string {
  const files = ids.map((id) => (found.includes(id) ? id.slice(0, 2) : '--')).join(' ');
  const who = persons
    .map(({ name, id }) => shown([name, id && `(${id})`].filter(Boolean).join(' ')))
    .join(', ');
  const name = padEnd(truncate(shown(submission), width, symbols(terminal).ellipsis), width);
  return `  ${name}  ${late ? 'late' : '    '}  ${files}  ${who}`.trimEnd();
}

function shown(name: string): string {
  return shownName(name, LONGEST);
}

const LONGEST = 300;
