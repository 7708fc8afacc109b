import { join } from 'node:path';
import { expect, it } from 'vitest';
import { npmHeaderNote } from '../../../commands/options/npm-header.ts';
import { ROOT } from '../../../kit/paths.ts';
import { runCliWith } from '../run-cli.ts';

const NPM = { npm_lifecycle_event: 'grade', npm_package_json: join(ROOT, 'package.json') };

it('npm’s own lines before a report for programs are worth a word', () => {
  expect(npmHeaderNote('grade', { format: ['json'] }, NPM)).toMatch(
    /npm run --silent grade -- --format json, or .* --output\.$/,
  );
  expect(npmHeaderNote('grade', { format: ['text', 'json'], output: ['report.txt'] }, NPM)).toContain('json');
});

it.each([
  ['in a file', { format: ['json'], output: ['result.json'] }, NPM],
  ['for people', {}, NPM],
  ['for a log', { format: ['github'] }, NPM],
  ['without the lines', { format: ['json'] }, { ...NPM, npm_config_loglevel: 'silent' }],
  ['with the lines on standard error', { format: ['json'] }, { ...NPM, npm_config_json: 'true' }],
  ['without npm', { format: ['json'] }, {}],
])('not before a report %s', (_, flags, env) => {
  expect(npmHeaderNote('grade', flags, env)).toBeNull();
});

it('is said on standard error, once; standard output is the report', () => {
  const { status, stdout, stderr } = runCliWith(
    NPM,
    'grade',
    '2',
    '--submission',
    'solutions',
    '--format',
    'json',
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^npm printed [^\n]*\n$/) });
  expect(JSON.parse(stdout).points).toBe(20);
});
