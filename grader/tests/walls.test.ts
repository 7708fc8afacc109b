import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { ROOT } from '../kit/paths.ts';

/** The rooms of the house, from the front door down: a room may import from those on lower floors only. */
const FLOORS: readonly (readonly string[])[] = [
  ['cli'],
  ['commands'],
  ['practice', 'demo', 'class', 'packages'],
  ['kit'],
  ['catalogue', 'engine', 'submission', 'type-check', 'stubs'],
  ['sandbox', 'feedback', 'report'],
  ['data'],
  ['numbers', 'text', 'system'],
  ['model'],
];
/** The laboratory sees what the kit sees, and the kit. */
const LAB_ABOVE = FLOORS.findIndex((floor) => floor.includes('kit'));
/** Who may import what students and authors write. */
const SOLUTIONS_READERS = ['catalogue', 'lab'];
const EXERCISES_READERS: readonly string[] = [];

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /^(grader|data)\/.*\.ts$/.test(file))
  .filter((file) => !/^grader\/(tests|lab\/corpus|catalogue\/[^/]+\/(?:wrong|lazy))\//.test(file));

const arrows: readonly Arrow[] = files.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName));
}

/** `kit`, `lab`, `data`, `solutions`; the command line is a room, too. */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'grader' ? second.replace(/\.ts$/, '') : first;
}

function isAllowed({ from, to }: Arrow): boolean {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other) {
    return true;
  }
  if (other === 'solutions' || other === 'exercises') {
    return (other === 'solutions' ? SOLUTIONS_READERS : EXERCISES_READERS).includes(room);
  }
  if (other === 'start') {
    // JavaScript that has no imports; it says what went wrong before the command line could, and the same after.
    return room === 'cli';
  }
  const floor = room === 'lab' ? LAB_ABOVE - 0.5 : floorOf(room);
  return floorOf(other) > floor;
}

/** -1 for the laboratory and for what is no room: nobody may import from there. */
function floorOf(room: string): number {
  return FLOORS.findIndex((floor) => floor.includes(room));
}

/** Groups of files that import each other in a circle. */
function circles(): readonly (readonly string[])[] {
  const next = new Map(files.map((file) => [file, importsOf(file)]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) as number);
    stack.push(file);
    for (const other of next.get(file) ?? []) {
      if (next.has(other) && !order.has(other)) {
        visit(other);
      }
      if (stack.includes(other)) {
        lowest.set(file, Math.min(lowest.get(file) as number, lowest.get(other) as number));
      }
    }
    if (lowest.get(file) === order.get(file)) {
      const group = stack.splice(stack.indexOf(file));
      if (group.length > 1) {
        found.push(group);
      }
    }
  };
  for (const file of files) {
    if (!order.has(file)) {
      visit(file);
    }
  }
  return found;
}

test('every room has a floor, and there are files in it', () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].sort()).toEqual([...FLOORS.flat(), 'lab'].sort());
  expect(files.length).toBeGreaterThan(200);
});

test('a room imports from lower floors only; nobody imports the laboratory or the exercises', () => {
  expect(arrows.filter((arrow) => !isAllowed(arrow)).map(({ from, to }) => `${from} imports ${to}`)).toEqual(
    [],
  );
});

test('no files import each other in a circle, inside a room either', () => {
  expect(circles()).toEqual([]);
});

test('the laboratory does not import what it grades, nor anything the tests', () => {
  const graded = /^grader\/(lab\/corpus|tests|catalogue\/[^/]+\/(?:wrong|lazy))\//;
  expect(arrows.filter(({ to }) => graded.test(to))).toEqual([]);
});

test('what the product weighs', () => {
  const product = files.filter((file) => file.startsWith('grader/') && roomOf(file) !== 'lab');
  const sizes = product
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const between = new Set(
    arrows
      .filter(({ from }) => roomOf(from) !== 'lab')
      .map(({ from, to }) => `${roomOf(from)} → ${roomOf(to)}`)
      .filter((arrow) => new Set(arrow.split(' → ')).size === 2),
  );
  const [middle, longest] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
  console.log(
    `The product: ${product.length} files, median ${middle?.lines} lines, longest ${longest?.lines} (${longest?.file}); ` +
      `${new Set(product.map(roomOf)).size} rooms, ${between.size} arrows between rooms, ${circles().length} circles.`,
  );
  expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
});
