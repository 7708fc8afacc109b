import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { stubOf } from '../../stubs/stub.ts';
import { stubFiles, stubStates, writeStubs } from '../../stubs/stub-files.ts';
import { EXERCISES, SMALL_SOLUTIONS, SOLUTIONS, smallKit } from '../folders.ts';

describe('stubFiles', () => {
  test('makes a stub of every exercise, in order, and of the types', () => {
    const names = [...stubFiles(SOLUTIONS).keys()];
    expect(names).toEqual([...loadCatalogue().map(({ id }) => `${id}.ts`), 'types.ts']);
    expect(names.length).toBeGreaterThanOrEqual(7);
  });

  test('ignores the line ends of the solutions', () => {
    const { solutionsFolder } = smallKit();
    const before = stubFiles(solutionsFolder);
    for (const name of readdirSync(solutionsFolder)) {
      const path = join(solutionsFolder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(stubFiles(solutionsFolder)).toEqual(before);
  });

  test('reports what it expected if there are no solutions', () => {
    const { exercisesFolder } = smallKit();
    expect(() => stubFiles(exercisesFolder)).toThrow(/Expected the solutions .* but it holds none/);
    expect(() => stubFiles(join(exercisesFolder, 'nowhere'))).toThrow(/but it cannot be read/);
  });
});

const HELPER_STUB = "function help() {\n  throw new Error('help: not written yet');\n}\n";

describe('stubStates', () => {
  const stub = stubOf(SMALL_SOLUTIONS['02-two.ts'], '02-two.ts');

  test.each([
    ['the stub', stub, 'current'],
    ['the stub with other line ends', `\uFEFF${stub.replaceAll('\n', '\r\n')}`, 'current'],
    ['another story', stub.replace('// 2 · Two', '// 2 · Second'), 'outdated'],
    ['another docstring', stub.replace('Twice', 'Two times'), 'outdated'],
    ['another signature', stub.replace('x: number', 'x: number, y = 1'), 'outdated'],
    ['another invitation', stub.replace('Then delete the next line.', 'Have fun!'), 'outdated'],
    ['another formatter', stub.replaceAll("'", '"').replaceAll(';', ''), 'outdated'],
    ['a function of an earlier version', stub.replaceAll('half', 'halve'), 'outdated'],
    ['one more import', stub.replace('/**', "import type { Vector } from './types.ts';\n/**"), 'outdated'],
    [
      'one function written',
      stub.replace("throw new Error('half: not written yet')", 'return x / 2'),
      'edited',
    ],
    ['a line above the throw', stub.replace('  throw', '  const y = x;\n  throw'), 'edited'],
    ['a comment above the throw', stub.replace('  throw', '  // double it?\n  throw'), 'edited'],
    ['a comment after the throw', stub.replace("yet');", "yet'); // double it?"), 'edited'],
    ['a helper', `${stub}\nfunction help() {}\n`, 'edited'],
    ['a constant', `${stub}\nconst TWO = 2;\n`, 'edited'],
    ['the throw of another function', stub.replace('half: not', 'twice: not'), 'edited'],
    ['a different message', stub.replace('half: not written yet', 'half: no idea'), 'edited'],
    [
      'a half-typed import',
      stub.replace('/**', "import { predict from './02-linear-predict.ts';\n/**"),
      'edited',
    ],
    ['a helper to be written', `${stub}\n${HELPER_STUB}`, 'edited'],
    ['more brackets than the parser can take', `${stub}\n${'['.repeat(60_000)}`, 'edited'],
    ['all of it commented out', stub.replaceAll(/^/gm, '// '), 'edited'],
  ])('%s: %#', (_, text, state) => {
    const { exercisesFolder, solutionsFolder } = smallKit();
    writeFileSync(join(exercisesFolder, '02-two.ts'), text);
    expect(stubStates(exercisesFolder, solutionsFolder).get('02-two.ts')).toBe(state);
  });

  test('calls different types outdated, unless there is code in them', () => {
    const { exercisesFolder, solutionsFolder } = smallKit();
    const stateWith = (text: string) => {
      writeFileSync(join(exercisesFolder, 'types.ts'), text);
      return stubStates(exercisesFolder, solutionsFolder).get('types.ts');
    };
    expect(stateWith('export type Vector = number[];\n')).toBe('outdated');
    expect(stateWith('export type Vector = number[];\nexport const ZERO = [0];\n')).toBe('edited');
  });

  test('calls each file that does not exist missing, in order', () => {
    const { exercisesFolder, solutionsFolder } = smallKit();
    expect([...stubStates(exercisesFolder, solutionsFolder)]).toEqual([
      ['01-one.ts', 'missing'],
      ['02-two.ts', 'missing'],
      ['types.ts', 'missing'],
    ]);
  });

  test('finds nothing outdated or missing in the kit itself', () => {
    const states = [...stubStates(EXERCISES, SOLUTIONS)];
    expect(states.filter(([, state]) => state === 'outdated' || state === 'missing')).toEqual([]);
  });
});

describe('writeStubs', () => {
  test('writes missing and outdated files, keeps notes, and leaves edited files alone', () => {
    const folders = smallKit();
    const path = (name: string) => join(folders.exercisesFolder, name);
    const stubs = stubFiles(folders.solutionsFolder);
    const outdated = `// my notes\n${stubs.get('01-one.ts')}`;
    const edited = `${stubs.get('02-two.ts')}const TWO = 2;\n`;
    writeFileSync(path('01-one.ts'), outdated);
    writeFileSync(path('02-two.ts'), edited);

    expect([...writeStubs(folders).states.values()]).toEqual(['outdated', 'edited', 'missing']);

    expect(readFileSync(path('01-one.ts'), 'utf8')).toBe(stubs.get('01-one.ts'));
    expect(readFileSync(path('02-two.ts'), 'utf8')).toBe(edited);
    expect(readFileSync(path('types.ts'), 'utf8')).toBe(stubs.get('types.ts'));
    expect(readFileSync(join(folders.keepFolder, '01-one.kept-1.ts'), 'utf8')).toBe(outdated);
    expect(readdirSync(folders.keepFolder)).toHaveLength(1);
  });

  test('makes the folder of the exercises if there is none, and keeps no copies', () => {
    const folders = smallKit();
    const exercisesFolder = join(folders.exercisesFolder, 'new');
    writeStubs({ ...folders, exercisesFolder });
    expect(new Set(stubStates(exercisesFolder, folders.solutionsFolder).values())).toEqual(
      new Set(['current']),
    );
    expect(existsSync(folders.keepFolder)).toBe(false);
  });
});
