import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stubOf } from '../../stubs/stub.ts';
import { driftedStubs, stubFiles, writeStubs } from '../../stubs/stub-files.ts';
import { EXERCISES, SMALL_SOLUTIONS, SOLUTIONS, smallKit } from '../folders.ts';

describe('stubFiles', () => {
  test('makes the seven stubs, in order', () => {
    expect([...stubFiles(SOLUTIONS).keys()]).toEqual([
      '01-init-params.ts',
      '02-linear-predict.ts',
      '03-loss.ts',
      '04-gradient-step.ts',
      '05-apples-and-pears.ts',
      '06-three-or-seven.ts',
      'types.ts',
    ]);
  });

  test('is the same where git checked the solutions out with other line ends', () => {
    const { solutionsFolder } = smallKit();
    const before = stubFiles(solutionsFolder);
    for (const name of readdirSync(solutionsFolder)) {
      const path = join(solutionsFolder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(stubFiles(solutionsFolder)).toEqual(before);
  });

  test('says what it looked for where there are no solutions', () => {
    const { exercisesFolder } = smallKit();
    expect(() => stubFiles(exercisesFolder)).toThrow(/Expected the solutions .* but it holds none/);
    expect(() => stubFiles(join(exercisesFolder, 'nowhere'))).toThrow(/but it cannot be read/);
  });
});

const HELPER_STUB = "function help() {\n  throw new Error('help: not written yet');\n}\n";

describe('driftedStubs', () => {
  const stub = stubOf(SMALL_SOLUTIONS['02-two.ts'], '02-two.ts');

  test.each([
    ['the stub', stub, 'same'],
    ['the stub with other line ends', `\uFEFF${stub.replaceAll('\n', '\r\n')}`, 'same'],
    ['another story', stub.replace('// 2 · Two', '// 2 · Second'), 'drifted'],
    ['another docstring', stub.replace('Twice', 'Two times'), 'drifted'],
    ['another signature', stub.replace('x: number', 'x: number, y = 1'), 'drifted'],
    ['another invitation', stub.replace('Then delete the next line.', 'Have fun!'), 'drifted'],
    ['another formatter', stub.replaceAll("'", '"').replaceAll(';', ''), 'drifted'],
    ['a function of an earlier version', stub.replaceAll('half', 'halve'), 'drifted'],
    ['one import more', stub.replace('/**', "import type { Vector } from './types.ts';\n/**"), 'drifted'],
    [
      'one function written',
      stub.replace("throw new Error('half: not written yet')", 'return x / 2'),
      'begun',
    ],
    ['a line above the throw', stub.replace('  throw', '  const y = x;\n  throw'), 'begun'],
    ['a thought above the throw', stub.replace('  throw', '  // double it?\n  throw'), 'begun'],
    ['a thought behind the throw', stub.replace("yet');", "yet'); // double it?"), 'begun'],
    ['a helper', `${stub}\nfunction help() {}\n`, 'begun'],
    ['a constant', `${stub}\nconst TWO = 2;\n`, 'begun'],
    ['the throw of another function', stub.replace('half: not', 'twice: not'), 'begun'],
    ['a throw of their own', stub.replace('half: not written yet', 'half: no idea'), 'begun'],
    [
      'a half-typed import',
      stub.replace('/**', "import { predict from './02-linear-predict.ts';\n/**"),
      'begun',
    ],
    ['a helper to be written', `${stub}\n${HELPER_STUB}`, 'begun'],
    ['more brackets than the parser can take', `${stub}\n${'['.repeat(60_000)}`, 'begun'],
    ['all of it commented out', stub.replaceAll(/^/gm, '// '), 'begun'],
  ])('%s: %#', (_, text, state) => {
    const { exercisesFolder, solutionsFolder } = smallKit();
    writeFileSync(join(exercisesFolder, '02-two.ts'), text);
    expect(driftedStubs(exercisesFolder, solutionsFolder).get('02-two.ts')).toBe(state);
  });

  test('calls types that are not the types of now drifted, unless there is code in them', () => {
    const { exercisesFolder, solutionsFolder } = smallKit();
    const stateWith = (text: string) => {
      writeFileSync(join(exercisesFolder, 'types.ts'), text);
      return driftedStubs(exercisesFolder, solutionsFolder).get('types.ts');
    };
    expect(stateWith('export type Vector = number[];\n')).toBe('drifted');
    expect(stateWith('export type Vector = number[];\nexport const ZERO = [0];\n')).toBe('begun');
  });

  test('says missing for each file that is not there, in order', () => {
    const { exercisesFolder, solutionsFolder } = smallKit();
    expect([...driftedStubs(exercisesFolder, solutionsFolder)]).toEqual([
      ['01-one.ts', 'missing'],
      ['02-two.ts', 'missing'],
      ['types.ts', 'missing'],
    ]);
  });

  test('finds nothing drifted or missing in the kit itself', () => {
    const states = [...driftedStubs(EXERCISES, SOLUTIONS)];
    expect(states.filter(([, state]) => state === 'drifted' || state === 'missing')).toEqual([]);
  });
});

describe('writeStubs', () => {
  test('writes what is missing or drifted, keeps notes, and leaves alone what is begun', () => {
    const folders = smallKit();
    const path = (name: string) => join(folders.exercisesFolder, name);
    const stubs = stubFiles(folders.solutionsFolder);
    const drifted = `// my notes\n${stubs.get('01-one.ts')}`;
    const begun = `${stubs.get('02-two.ts')}const TWO = 2;\n`;
    writeFileSync(path('01-one.ts'), drifted);
    writeFileSync(path('02-two.ts'), begun);

    expect([...writeStubs(folders).values()]).toEqual(['drifted', 'begun', 'missing']);

    expect(readFileSync(path('01-one.ts'), 'utf8')).toBe(stubs.get('01-one.ts'));
    expect(readFileSync(path('02-two.ts'), 'utf8')).toBe(begun);
    expect(readFileSync(path('types.ts'), 'utf8')).toBe(stubs.get('types.ts'));
    expect(readFileSync(join(folders.keepFolder, '01-one.kept-1.ts'), 'utf8')).toBe(drifted);
    expect(readdirSync(folders.keepFolder)).toHaveLength(1);
  });

  test('makes the folder of the exercises where there is none, and keeps nothing', () => {
    const folders = smallKit();
    const exercisesFolder = join(folders.exercisesFolder, 'new');
    writeStubs({ ...folders, exercisesFolder });
    expect(new Set(driftedStubs(exercisesFolder, folders.solutionsFolder).values())).toEqual(
      new Set(['same']),
    );
    expect(existsSync(folders.keepFolder)).toBe(false);
  });
});
