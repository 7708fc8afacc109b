import { describe, expect, it } from 'vitest';
import { looksLikeAny, matchName, mayHoldCode } from '../../../submission/files/file-names.ts';

const IDS = ['01-init-params', '03-loss', '07-name', '07-name-2'];

describe('matchName', () => {
  it.each([
    ['03-loss.ts', '03-loss', 'exact', 0],
    ['03-loss-1.ts', '03-loss', 'exact', 1],
    ['03-loss (2).ts', '03-loss', 'exact', 2],
    ['03-loss(2).ts', '03-loss', 'exact', 2],
    ['03-loss-3 (1).ts', '03-loss', 'exact', 3],
    ['03-loss-20260501.ts', '03-loss', 'exact', 20260501],
    ['03-Loss.ts', '03-loss', 'nearly', 0],
    ['03_Loss.TS', '03-loss', 'nearly', 0],
    ['03-loss.ts.txt', '03-loss', 'nearly', 0],
    ['03-loss.TS.TXT', '03-loss', 'nearly', 0],
    ['03-loss.js', '03-loss', 'nearly', 0],
    ['03-loss.mts', '03-loss', 'nearly', 0],
    ['01_init_params (4).js', '01-init-params', 'nearly', 4],
    ['03-loss - Copy.ts', '03-loss', 'copy', 0],
    ['03-loss - Copy (2).ts', '03-loss', 'copy', 0],
    ['03-loss copy.ts', '03-loss', 'copy', 0],
    ['03-loss copy 3.ts', '03-loss', 'copy', 0],
    ['Copy of 03-loss.ts', '03-loss', 'copy', 0],
    ['03-loss (1) - Copy.ts', '03-loss', 'copy', 1],
    ['07-name-2.ts', '07-name-2', 'exact', 0],
    ['07-name-3.ts', '07-name', 'exact', 3],
    ['07-name-2-1.ts', '07-name-2', 'exact', 1],
  ])('%s', (name, id, likeness, copyNumber) => {
    expect(matchName(name, IDS)).toEqual({ id, likeness, copyNumber });
  });

  it.each([
    '03-lossy.ts',
    'loss.ts',
    '03-loss',
    '03-loss.txt',
    '03-loss.tsx',
    '03-loss.d.ts',
    '03-loss.test.ts',
    '03-loss\n.ts',
    '03-loss-1234567890.ts',
    'types.ts',
    '.ts',
    '',
  ])('%j stands for none', (name) => {
    expect(matchName(name, IDS)).toBeNull();
  });

  it('takes no longer for a name made of brackets and numbers', () => {
    const start = performance.now();
    matchName(`${'-1 (1)'.repeat(40)}x.ts`, IDS);
    matchName(`${'-1'.repeat(5000)}.ts`, IDS);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('a name that stands for none', () => {
  it.each(['03_lossy.ts', 'a/loss.ts', '3.txt', 'my 03 loss.ts', '03.js', 'Loss-final.ts', '03-losss.ts'])(
    '%s looks like an exercise',
    (name) => expect(looksLikeAny(name, ['03-loss'])).toBe(true),
  );

  it('looks like an exercise if it is mistyped', () => {
    expect(looksLikeAny('init-parms.ts', IDS)).toBe(true);
    expect(looksLikeAny('initials.ts', IDS)).toBe(false);
  });

  it.each(['glossary.ts', 'notes.txt', '30.ts', 'types.ts'])('%s does not', (name) =>
    expect(looksLikeAny(name, ['03-loss'])).toBe(false),
  );

  it('looks like work by its ending', () => {
    expect(['a.ts', 'b.MTS', 'c/d.txt', 'e.zip', 'f.js'].every(mayHoldCode)).toBe(true);
    expect(['a.png', 'b', 'c.ts/d', 'e.html'].some(mayHoldCode)).toBe(false);
  });
});
