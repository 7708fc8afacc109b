import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageCommand } from '../../commands/package.ts';
import { folderWith } from './run-cli.ts';

const KIT = { 'package.json': '{"files":[]}', 'package-lock.json': '{}', LICENSE: '', 'README.md': '' };

it('writes the zip, and says what comes next', () => {
  const out = join(folderWith({}), 'autograder.zip');
  const flags = { out, feedback: 'calls', callTime: '0.5' };
  const { text, exitCode } = packageCommand('gradescope', ['2'], flags, folderWith(KIT));
  expect(exitCode).toBe(0);
  expect(text).toMatch(
    /autograder\.zip: .* MB\. .*: 02-linear-predict --feedback calls --call-time 0\.5\.\nNext: /,
  );
  const zip = unzipSync(readFileSync(out));
  expect(new TextDecoder().decode(zip.run_autograder)).toContain(
    '\narguments=(02-linear-predict --feedback calls --call-time 0.5)\n',
  );
});

it('says that the file cannot be written before it reads the kit', () => {
  const folder = folderWith({});
  for (const place of ['new/', 'new/.', 'no/autograder.zip', '']) {
    // Without the files of a kit, making the zip would fail first.
    expect(() => packageCommand('gradescope', [], { out: `${folder}/${place}` }, folder)).toThrow(
      /could not be written/,
    );
  }
  expect(readdirSync(folder)).toEqual([]);
});

describe('what is typed is checked before anything is written', () => {
  it.each([
    [
      undefined,
      [],
      { out: 'a.zip' },
      /for gradescope; none was named\. For example: npm run package -- grades/,
    ],
    ['canvas', [], { out: 'a.zip' }, /it was given “canvas”/],
    ['constructor', [], { out: 'a.zip' }, /it was given “constructor”/],
    ['gradescope', [], {}, /^The file to write was expected/],
    ['gradescope', ['09'], { out: 'a.zip' }, /no exercise “09”/],
    ['gradescope', [], { out: 'a.zip', feedback: 'some' }, /feedback/],
    ['gradescope', [], { out: 'a.zip', seed: '-1' }, /--seed takes/],
    ['gradescope', [], { out: 'a.zip', callTime: 'long' }, /--call-time/],
  ] as const)('%s %j %j', (system, names, flags, message) => {
    expect(() => packageCommand(system, names, flags)).toThrow(message);
  });
});
