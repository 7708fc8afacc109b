import { expect, it } from 'vitest';
import { kitFiles } from '../../packages/kit-files.ts';
import { folderWith } from '../commands/run-cli.ts';

const ALWAYS = { 'package-lock.json': '{}', LICENSE: '', 'README.md': '' };
const settings = (...files: readonly string[]) => ({ 'package.json': JSON.stringify({ files }) });

it('are those that package.json names, but for those with a !', () => {
  const root = folderWith({
    ...ALWAYS,
    ...settings('grader', '!grader/lab', '!grader/x/*/lazy', 'one.json'),
    'grader/cli.ts': 'cli',
    'grader/lab/a.ts': '',
    'grader/laboratory.ts': '',
    'grader/x/01/lazy/a.ts': '',
    'grader/x/01/wrong/a.ts': '',
    'grader/.DS_Store': '',
    'grader/cli.ts~': '',
    'one.json': '',
    'two.json': '',
  });
  const files = kitFiles(root);
  expect([...files.keys()]).toEqual([
    'LICENSE',
    'README.md',
    'grader/cli.ts',
    'grader/laboratory.ts',
    'grader/x/01/wrong/a.ts',
    'one.json',
    'package-lock.json',
    'package.json',
  ]);
  expect(new TextDecoder().decode(files.get('grader/cli.ts'))).toBe('cli');
});

it('without the lock they are no kit to install from', () => {
  const { 'package-lock.json': _, ...others } = ALWAYS;
  expect(() => kitFiles(folderWith({ ...others, ...settings() }))).toThrow(
    /^package-lock\.json was expected in .*made from a clone/,
  );
});
