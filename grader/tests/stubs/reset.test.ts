import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resetExercise } from '../../stubs/reset.ts';
import { stubFiles } from '../../stubs/stub-files.ts';
import { smallKit } from '../folders.ts';

function kitWith(text: string | Uint8Array | null) {
  const folders = smallKit();
  const file = join(folders.exercisesFolder, '02-two.ts');
  const stub = stubFiles(folders.solutionsFolder).get('02-two.ts') as string;
  if (text !== null) {
    writeFileSync(file, text);
  }
  return { folders, file, stub };
}

describe('resetExercise', () => {
  test('puts the stub back and says where the copy is', () => {
    const { folders, file, stub } = kitWith('export const mine = 1;\n');
    const reset = resetExercise('02-two', folders);
    expect(reset).toEqual({ kind: 'replaced', file, copy: join(folders.keepFolder, '02-two.kept-1.ts') });
    expect(readFileSync(reset.copy as string, 'utf8')).toBe('export const mine = 1;\n');
    expect(readFileSync(file, 'utf8')).toBe(stub);
    expect(readdirSync(folders.exercisesFolder)).toEqual(['02-two.ts']);
  });

  test('keeps any bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => 255 - i);
    const { folders } = kitWith(bytes);
    const { copy } = resetExercise('02-two', folders);
    expect(Uint8Array.from(readFileSync(copy as string))).toEqual(bytes);
  });

  test('keeps every version', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (versions) => {
        const { folders, file } = kitWith(null);
        const copies = versions.map((version) => {
          writeFileSync(file, version);
          return resetExercise('02-two', folders).copy as string;
        });
        expect(copies.map((copy) => readFileSync(copy, 'utf8'))).toEqual(versions);
      }),
      { numRuns: 10 },
    );
  });

  test('continues after the highest number, and ignores copies of other exercises', () => {
    const { folders } = kitWith('mine');
    mkdirSync(folders.keepFolder);
    for (const name of ['02-two.kept-9.ts', '02-two.kept-x.ts', '01-one.kept-30.ts']) {
      writeFileSync(join(folders.keepFolder, name), 'earlier');
    }
    expect(resetExercise('02-two', folders).copy).toBe(join(folders.keepFolder, '02-two.kept-10.ts'));
  });

  test.each([
    ['unchanged', (stub: string) => stub],
    ['with other line ends', (stub: string) => stub.replaceAll('\n', '\r\n')],
  ])('leaves a stub %s', (_, change) => {
    const { folders, file, stub } = kitWith(null);
    writeFileSync(file, change(stub));
    expect(resetExercise('02-two', folders)).toEqual({ kind: 'already-stub', file, copy: null });
    expect(readFileSync(file, 'utf8')).toBe(change(stub));
  });

  test('makes the stub if the file is missing', () => {
    const { folders, file, stub } = kitWith(null);
    expect(resetExercise('02-two', folders)).toEqual({ kind: 'created', file, copy: null });
    expect(readFileSync(file, 'utf8')).toBe(stub);
  });

  test.each(['03-three', '../02-two', '', '02-two.ts'])(
    'refuses the unknown exercise %j, and lists the known ones',
    (id) => {
      const { folders } = kitWith(null);
      expect(() => resetExercise(id, folders)).toThrow(
        expect.objectContaining({
          code: 'unknown-exercise',
          message: expect.stringContaining('(01-one, 02-two, types)'),
        }),
      );
    },
  );

  test('refuses a folder with the name of the file', () => {
    const { folders, file } = kitWith(null);
    mkdirSync(file);
    writeFileSync(join(file, 'inside.txt'), 'mine');
    expect(() => resetExercise('02-two', folders)).toThrow(
      expect.objectContaining({ code: 'not-a-plain-file', message: expect.stringMatching(/found a folder/) }),
    );
    expect(readFileSync(join(file, 'inside.txt'), 'utf8')).toBe('mine');
  });

  test.skipIf(process.platform === 'win32')('refuses a symbolic link, and leaves what it points to', () => {
    const { folders, file } = kitWith(null);
    const elsewhere = join(folders.exercisesFolder, 'elsewhere.ts');
    writeFileSync(elsewhere, 'mine');
    symlinkSync(elsewhere, file);
    expect(() => resetExercise('02-two', folders)).toThrow(
      expect.objectContaining({
        code: 'not-a-plain-file',
        message: expect.stringMatching(/found a symbolic link/),
      }),
    );
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
  });

  test('leaves the file unchanged if no copy can be kept', () => {
    const { folders, file } = kitWith('mine');
    writeFileSync(folders.keepFolder, 'a file where the folder should be');
    expect(() => resetExercise('02-two', folders)).toThrow(
      /keep a copy of .*02-two\.ts in .*student, but could not: a file is where its folder should be .*The file is unchanged/,
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
