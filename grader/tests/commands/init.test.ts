import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { initCommand } from '../../commands/init.ts';
import { workFolderFiles } from '../../stubs/work-folder.ts';
import { EXERCISES } from '../folders.ts';
import { folderWith } from './run-cli.ts';

vi.mock(import('../../stubs/work-folder.ts'), async (original) => {
  const { workFolderFiles: files } = await original();
  return { workFolderFiles: vi.fn(files) };
});

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

it('makes a folder with the stubs and what goes with them', () => {
  const folder = join(folderWith({}), 'my work');
  const { text: said, exitCode } = initCommand(folder, true);
  expect(exitCode).toBe(0);
  expect(said).toMatch(
    /^7 files written to exercises\/ in .*my work\.\nNext: change into .*my work, then {2}/,
  );
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'README.md', 'exercises', 'tsconfig.json']);
  expect(readdirSync(join(folder, 'exercises'))).toEqual(
    readdirSync(EXERCISES).filter((name) => name.endsWith('.ts')),
  );
  expect(text(folder, 'exercises/03-loss.ts')).toBe(text(EXERCISES, '03-loss.ts'));
  expect(text(folder, 'README.md')).toContain('| [03-loss](exercises/03-loss.ts) |');
  expect(JSON.parse(text(folder, 'tsconfig.json')).include).toEqual(['exercises']);
});

it('brings a folder up to date, and leaves what the student wrote', () => {
  const edited = 'export function sigmoid(x: number): number {\n  return x;\n}\n';
  const outdated = text(EXERCISES, '04-gradient-step.ts').replace(/^\/\/.*\n/, '// An older story\n');
  const folder = folderWith({
    'exercises/03-loss.ts': edited,
    'exercises/04-gradient-step.ts': outdated,
    'README.md': 'mine',
  });
  const { text: said } = initCommand(folder, true);
  expect(said).toMatch(/^5 files written .*\n1 file brought up to date; copies are in \.student\/kept\.\n/);
  expect(said).toMatch(/\n1 file with work of yours left as before\.\n/);
  expect(text(folder, 'exercises/03-loss.ts')).toBe(edited);
  expect(text(folder, 'README.md')).toBe('mine');
  expect(text(folder, 'exercises/04-gradient-step.ts')).toBe(text(EXERCISES, '04-gradient-step.ts'));
  expect(text(folder, '.student/kept/04-gradient-step.kept-1.ts')).toBe(outdated);
});

it('says that there is nothing to do', () => {
  const folder = folderWith({});
  initCommand(folder, true);
  expect(initCommand(folder, true).text).toMatch(/^Nothing to do: .* has them all\.\n/);
});

it('leaves a link or a folder where it would write a README and the like, and writes the others', () => {
  const folder = folderWith({});
  symlinkSync(join(folder, 'nowhere'), join(folder, 'README.md'));
  mkdirSync(join(folder, 'tsconfig.json'));
  const { text: said, exitCode } = initCommand(folder, true);
  expect(said).toMatch(/^7 files written .*\nNext: .*\n$/);
  expect(exitCode).toBe(0);
  expect(lstatSync(join(folder, 'README.md')).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'README.md', 'exercises', 'tsconfig.json']);
});

it('names what it adds beside exercises that are there already', () => {
  const folder = folderWith({});
  initCommand(folder, true);
  rmSync(join(folder, '.gitignore'));
  rmSync(join(folder, 'README.md'));
  expect(initCommand(folder, true).text).toMatch(/^Added: README\.md and \.gitignore\.\nNext: /);
});

it('says what it has written if a file beside exercises/ cannot be written', () => {
  vi.mocked(workFolderFiles).mockReturnValueOnce(
    new Map([
      ['exercises/03-loss.ts/README.md', ''],
      ['notes.md', ''],
    ]),
  );
  const folder = folderWith({});
  const { text: said, exitCode } = initCommand(folder, true);
  expect(said).toMatch(/^7 files written .*\nNext: .*\n.*README\.md could not be written: /);
  expect(said).not.toContain('Nothing was changed');
  expect(exitCode).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['exercises', 'notes.md']);
});

it('says which files could not be written', () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'exercises/03-loss.ts'), { recursive: true });
  expect(() => initCommand(folder, true)).toThrow(
    /Expected a file or nothing at .*03-loss\.ts, but found a folder/,
  );
  writeFileSync(join(folder, 'file'), '');
  expect(() => initCommand(join(folder, 'file'), true)).toThrow(/./);
  expect(() => initCommand(undefined, true)).toThrow(/^Name the folder to work in.*init -- my-work$/);
});

it('is not for a clone, which would grade its own exercises', () => {
  const folder = folderWith({});
  expect(() => initCommand(folder)).toThrow(/^init is for .* a clone, .*exercises\. Next: npm run grade$/);
  expect(readdirSync(folder)).toEqual([]);
});
