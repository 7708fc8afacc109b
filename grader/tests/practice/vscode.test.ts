import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typeAdvice } from '../../type-check/type-advice.ts';
import { ROOT } from '../commands/run-cli.ts';

const settings = (name: string) => JSON.parse(readFileSync(join(ROOT, '.vscode', name), 'utf8'));

test('the tasks and the launch configuration start what there is', () => {
  const started = [...settings('tasks.json').tasks, ...settings('launch.json').configurations].flatMap(
    ({ program = '', args = [] }: { program?: string; args?: string[] }) => [program, ...args],
  );
  const files = started
    .map((text) => text.replace(/^\$\{workspaceFolder\}\//, ''))
    .filter((text) => /\.c?[jt]s$/.test(text));
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('the type checker has nothing to say of stubs that nobody has touched', async () => {
  const folder = join(ROOT, 'exercises');
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  expect(await typeAdvice(new Map(texts))).toEqual({ kind: 'advice', files: new Map() });
});
