import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { installCommand } from '../../../class/queue/load-peers.ts';
import { ROOT } from '../../commands/run-cli.ts';

test('one command adds the packages; in a clone it changes no file that is part of the version', () => {
  const packages = { bullmq: '6.7.0', ioredis: '6.0.0' };
  expect(installCommand(packages, false)).toBe(
    'npm install --no-save --save-prod --ignore-scripts bullmq@6.7.0 ioredis@6.0.0',
  );
  expect(installCommand(packages, true)).toBe('npm install --ignore-scripts bullmq@6.7.0 ioredis@6.0.0');
});

test('the guide and the templates name the versions that package.json names', () => {
  const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const { peerDependencies } = JSON.parse(read('package.json'));
  const text = read('grader/TEACHING.md') + read('grader/templates/queue/compose.yml');
  const named = [...text.matchAll(/\b(bullmq|ioredis|pg)@([\d.]*\d)/g)].map(([, name, version]) => [
    name,
    version,
  ]);
  expect(named.length).toBeGreaterThan(4);
  for (const [name, version] of named) {
    expect([name, version]).toEqual([name, peerDependencies[name as string]]);
  }
});
