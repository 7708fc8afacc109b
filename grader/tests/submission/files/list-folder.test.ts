import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LISTING_LIMITS, listFolder } from '../../../submission/files/list-folder.ts';
import { listSubmission } from '../../../submission/files/list-submission.ts';
import { readSubmission } from '../../../submission/read-submission.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'listing-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
}
const limits = (more: Partial<typeof LISTING_LIMITS>) => ({ ...LISTING_LIMITS, ...more });
const list = (more: Partial<typeof LISTING_LIMITS> = {}) => listFolder(folder, limits(more));
const names = (more: Partial<typeof LISTING_LIMITS> = {}) => [...list(more).files.keys()].sort();

describe('listFolder', () => {
  it('has all files but those in folders in which nobody looks', () => {
    put('b.ts', 'a/c.ts', 'a/b/d.ts', 'node_modules/e.ts', '.git/f.ts', 'solutions/g.ts', 'a/__MACOSX/h.ts');
    expect(names()).toEqual(['a/b/d.ts', 'a/c.ts', 'b.ts']);
    expect(list()).toMatchObject({ closed: [], isCut: false, isLate: false });
  });

  it('does not go through the grader of a copy of the kit', () => {
    put('grader/cli.ts', 'grader/lab/01-first.ts', 'a/grader/lab/01-first.ts');
    expect(names()).toEqual(['a/grader/lab/01-first.ts', 'grader/cli.ts']);
  });

  it.skipIf(process.platform === 'win32')('follows no links, round in a circle or out', () => {
    put('a/b.ts');
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('/', join(folder, 'root'));
    symlinkSync('b.ts', join(folder, 'a/c.ts'));
    expect(names()).toEqual(['a/b.ts']);
    expect([...list().others.keys()].sort()).toEqual(['a', 'a/c.ts', 'a/up', 'root']);
  });

  it.runIf(process.platform === 'linux')('keeps a name that is not UTF-8 apart from one that is', () => {
    put('ä.ts');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('ä.ts', 'latin1')]), '');
    expect([...listFolder(folder).files.keys()].sort()).toEqual(['ä.ts', 'ä.ts~']);
  });

  it.runIf(process.platform === 'linux')('keeps names apart that are not UTF-8', () => {
    for (const byte of [0xe4, 0xf6]) {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([byte])]), '');
    }
    expect(names()).toEqual(['ä', 'ö']);
  });

  it('stops at a depth', () => {
    put('a/b/c/d.ts', 'a/b/e.ts');
    expect(names({ depth: 4 })).toHaveLength(2);
    expect(names({ depth: 3 })).toEqual(['a/b/e.ts']);
    expect(list({ depth: 3 }).isCut).toBe(true);
  });

  it('stops at a number of names: exercises/ is looked into first, and folders whole or not at all', () => {
    put('a/1.ts', 'a/2.ts', 'a/3.ts', 'exercises/4.ts', 'exercises/5.ts');
    expect(names({ entries: 7 })).toHaveLength(5);
    expect(names({ entries: 6 })).toEqual(['exercises/4.ts', 'exercises/5.ts']);
    expect(list({ entries: 6 }).isCut).toBe(true);
    expect(names({ entries: 1 })).toEqual([]);
  });

  it('stops when it is late', () => {
    put('a/1.ts');
    expect(list({ milliseconds: -1 }).isLate).toBe(true);
    expect(() => listSubmission(folder, [], limits({ milliseconds: -1 }))).toThrow(/took longer than/);
  });

  it('gets past a tree too deep and a folder too full to be looked at', () => {
    put(...Array.from({ length: 1200 }, (_, i) => `full/${i}`));
    put(`${'d/'.repeat(200)}03-loss.ts`);
    const start = performance.now();
    expect(list({ entries: 1000 })).toMatchObject({ isCut: true, isLate: false });
    expect(list({ entries: 5000 }).files.size).toBe(1200);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('listSubmission', () => {
  const IDS = ['01-first', '02-second'];

  it('finds exact names at the top and in exercises/ even if there is too much to list', () => {
    put('01-first.ts', 'exercises/02-second.ts', '02-second (1).ts', 'a/02-second.ts');
    const { files, isCut } = listSubmission(folder, IDS, limits({ entries: 2 }));
    expect([...files].sort()).toEqual(['01-first.ts', 'exercises/02-second.ts']);
    expect(isCut).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('does not go through a link to do so', () => {
    put('1', '2', '3', 'a/01-first.ts');
    symlinkSync('a', join(folder, 'exercises'));
    expect(listSubmission(folder, IDS, limits({ entries: 2 })).files).toEqual([]);
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'says which folders it could not open; the files of one that may not be listed are found all the same',
    () => {
      put('01-first.ts', '02-second.ts', 'exercises/01-first.ts');
      chmodSync(join(folder, 'exercises'), 0);
      expect(listSubmission(folder, IDS)).toMatchObject({ closed: ['exercises/'] });
      expect(readSubmission(folder, IDS).notes?.map(({ text }) => text)).toContain(
        'Could not look into “exercises/” (is the permission missing?).',
      );
      chmodSync(folder, 0o100);
      expect(listSubmission(folder, IDS)).toMatchObject({
        files: ['01-first.ts', '02-second.ts'],
        closed: [''],
      });
      chmodSync(folder, 0o700);
      chmodSync(join(folder, 'exercises'), 0o700);
    },
  );
});

describe('a folder with too much in it', () => {
  const fill = (inside: string) => {
    mkdirSync(join(folder, inside), { recursive: true });
    for (let i = 0; i < LISTING_LIMITS.entries; i += 1) {
      writeFileSync(join(folder, inside, `${i}`), '');
    }
  };

  it('is graded if the files lie in the usual place, and says what it did not see', () => {
    fill('full');
    put('01-first.ts');
    expect(readSubmission(folder, ['01-first']).notes).toBeUndefined();
    expect(readSubmission(folder, ['01-first', '02-second']).notes?.map(({ text }) => text)).toEqual([
      'It holds too much to look at all of it: name a folder further down.',
    ]);
  });

  it('is a KitError if they lie anywhere else: others may be out of sight', () => {
    fill('home/full');
    put('course/01-first.ts', 'readme.txt');
    expect(() => readSubmission(folder, ['01-first'])).toThrow(
      /holds too much to look at all of it\. There are such files in “course\/”: if these are meant, name that folder/,
    );
  });
});
