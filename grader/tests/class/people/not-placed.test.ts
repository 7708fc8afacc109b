import { expect, it } from 'vitest';
import { readPerson } from '../../../class/people/read-person.ts';
import { handedIn } from './handed-in.ts';

async function told(...paths: string[]): Promise<readonly string[]> {
  const files = Object.fromEntries(paths.map((path) => [path, 'x']));
  const { notPlaced } = await readPerson(handedIn(files), ['01-first'], 1000);
  return notPlaced.map(({ path }) => path.slice('ann/'.length));
}

it('what looks like work and is none of the exercises is reported, in order', async () => {
  expect(
    await told('z.ts', 'b.mts', 'c.js', 'd.txt', 'a/e.TS', '.f.ts', 'g.md', 'h.png', 'i', 'j.json', 'k.tsx'),
  ).toEqual(['.f.ts', 'a/e.TS', 'b.mts', 'c.js', 'd.txt', 'z.ts']);
});

it('other versions of an exercise are not, nor types.ts, nor what nobody looks at', async () => {
  expect(await told('01-first.ts', 'a/01-first (1).ts', '01_first.js', 'Copy of 01-first.ts')).toEqual([]);
  expect(await told('types.ts', 'a/types.ts', 'types-1.ts', 'types (2).ts', 'my-types.ts')).toEqual([
    'my-types.ts',
  ]);
  expect(
    await told('solutions/a.ts', '.vscode/a.ts', 'node_modules/a.js', '__MACOSX/a.ts', '._a.ts'),
  ).toEqual([]);
});

it('nor are the files of the kit, in a copy of all of it', async () => {
  const kit = [
    'grader/cli.ts',
    'grader/a/b.ts',
    'data/draw/pen.ts',
    'vitest.config.ts',
    'exercises/01-first.ts',
  ];
  expect(await told(...kit, 'exercises/own.ts', 'own.ts')).toEqual(['exercises/own.ts', 'own.ts']);
  const withoutGrader = ['package.json', ...kit.slice(2)]; // In which nobody looks.
  expect(await told(...withoutGrader, 'own.ts')).toEqual(['own.ts']);
  const below = kit.map((path) => `ann/kit-main/${path}`);
  expect(await told(...below, 'ann/data/own.ts')).toEqual(['ann/data/own.ts']);
  expect(await told('data/draw/pen.ts', 'grader/a.ts')).toEqual(['data/draw/pen.ts', 'grader/a.ts']);
});
