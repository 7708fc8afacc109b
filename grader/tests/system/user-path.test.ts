import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { typedPath, userFolder, userPath } from '../../system/user-path.ts';
import { folderWith, ROOT } from '../commands/run-cli.ts';

const npm_package_json = join(ROOT, 'package.json');
afterEach(() => vi.unstubAllEnvs());

function fromNpm(INIT_CWD: string) {
  vi.stubEnv('INIT_CWD', INIT_CWD);
  vi.stubEnv('npm_lifecycle_event', 'grade');
  vi.stubEnv('npm_package_json', npm_package_json);
}

test('paths count from where npm was called', () => {
  const home = folderWith({});
  fromNpm(home);
  expect(userPath('mine.json')).toBe(join(home, 'mine.json'));
  expect(userPath(join(home, 'other'))).toBe(join(home, 'other'));
});

test('a path is shown short if it is below that place, else whole', () => {
  const home = folderWith({});
  fromNpm(home);
  expect([join(home, 'a', 'b'), home, join(ROOT, 'data')].map(typedPath)).toEqual([
    join('a', 'b'),
    '.',
    join(ROOT, 'data'),
  ]);
});

test('the name of the kit’s folder may be a link', () => {
  const home = folderWith({});
  symlinkSync(ROOT, join(home, 'kit'));
  const npm = { INIT_CWD: home, npm_lifecycle_event: 'grade' };
  expect(userFolder({ ...npm, npm_package_json: join(home, 'kit', 'package.json') })).toBe(home);
  expect(userFolder(npm)).toBe(home);
});

test.each([
  ['without npm', { npm_lifecycle_event: undefined }],
  ['in a script of another package', { npm_package_json: join(ROOT, 'data', 'package.json') }],
  ['if npm says nothing', { INIT_CWD: undefined }],
  ['if npm names no whole path', { INIT_CWD: 'data' }],
  ['if npm names a folder that is gone', { INIT_CWD: join(ROOT, 'no-such-folder') }],
  ['if npm names a file', { INIT_CWD: npm_package_json }],
])('%s they count from the current folder', (_, changed) => {
  const npm = { INIT_CWD: join(ROOT, 'data'), npm_lifecycle_event: 'grade', npm_package_json };
  expect(userFolder(npm)).toBe(join(ROOT, 'data'));
  expect(userFolder({ ...npm, ...changed })).toBe(process.cwd());
});

test('an empty name is refused', () => {
  expect(() => userPath('')).toThrow(/its name is empty/);
});
