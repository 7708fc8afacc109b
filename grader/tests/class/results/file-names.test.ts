import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNamesOf } from '../../../class/results/file-names.ts';

const named = (...submissions: string[]) => submissions.map((one) => fileNamesOf(submissions).get(one));

describe('the names of the files of a class', () => {
  it.each([
    'doejane_4821',
    'Ann O’Brien',
    'm\u00fcller',
    'mu\u0308ller',
    '王小明',
    '\u202bمحمد\u202c',
    '👩🏽‍💻',
    '=cmd()',
    '-rf',
    '.hidden',
    ' a',
    'x~2',
    'console',
    'com10',
    "a'b",
    'x'.repeat(235),
  ])('%j stays as it is', (submission) => {
    expect(named(submission)).toEqual([submission]);
  });

  it.each([
    ['', '~2'],
    ['.', '.~2'],
    ['..', '..~2'],
    ['ann.', 'ann.~2'],
    ['ann ', 'ann ~2'],
    ['a/b', 'a_b~2'],
    ['<>:"/\\|?*\u0000\u001f\u007f\n', `${'_'.repeat(13)}~2`],
    ['CON', 'CON~2'],
    ['nul', 'nul~2'],
    ['Com1', 'Com1~2'],
    ['LPT²', 'LPT²~2'],
    ['aux.tar.gz', 'aux_tar.gz~2'],
    ['prn .x', 'prn _x~2'],
    ['CONOUT$', 'CONOUT$~2'],
    ['a\ud800b', 'a_b~2'],
    ['🍎'.repeat(60), `${'🍎'.repeat(56)}~2`],
  ])('%j is refused somewhere: %j', (submission, name) => {
    expect(named(submission)).toEqual([name]);
  });

  it('tells apart what is equal but for case or composition; the first as code points keeps its name', () => {
    expect(named('ann', 'Ann', 'ANN')).toEqual(['ann~3', 'Ann~2', 'ANN']);
    expect(named('m\u00fcller', 'mu\u0308ller')).toEqual(['m\u00fcller~2', 'mu\u0308ller']);
    expect(named('straße', 'STRASSE', 'STRAẞE')).toEqual(['straße~3', 'STRASSE', 'STRAẞE~2']);
    expect(named('ὀδός', 'ὈΔΌΣ', 'ὀδόσ')).toEqual(['ὀδός', 'ὈΔΌΣ~3', 'ὀδόσ~2']);
    expect(named('K', '\u212a')).toEqual(['K', '\u212a~2']);
  });

  it('leaves a name to the one who really has it', () => {
    expect(named('a/b', 'a_b~2', 'A_B~3')).toEqual(['a_b~4', 'a_b~2', 'A_B~3']);
    expect(named('a?b', 'a*b', 'a_b')).toEqual(['a_b~3', 'a_b~2', 'a_b']);
  });

  it('tells apart many that are too long or alike', () => {
    const submissions = Array.from({ length: 2_000 }, (_, i) => 'x'.repeat(300) + i);
    expect(new Set(fileNamesOf(submissions).values()).size).toBe(2_000);
  });

  /** Names that come close to each other, to the limits and to what is refused. */
  const piece = fc.constantFrom(
    ...[
      'a',
      'A',
      '\u00fc',
      'u\u0308',
      'U\u0308',
      'ß',
      'ss',
      'ẞ',
      'Σ',
      'ς',
      'σ',
      'İ',
      'i\u0307',
      'ı',
      'K',
      '\u212a',
      'Å',
      '\u212b',
      'A\u030a',
    ],
    ...[
      '.',
      ' ',
      '~2',
      '~3',
      '~',
      '/',
      ':',
      '_',
      'CON',
      'con',
      'aux',
      '-',
      '\ud83c',
      '\udf4e',
      '🍎',
      '\u0345',
      '\u0301',
      'ΐ',
      'ﬀ',
      'ff',
    ],
    ...['x'.repeat(230), '王'.repeat(78)],
  );
  const name = fc.oneof(
    fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      maxLength: 3,
    }),
  );

  it('has no two names that any system takes for one, and none that one refuses', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (submissions) => {
        const names = [...fileNamesOf(submissions).values()];
        expect(names).toHaveLength(new Set(submissions).size);
        for (const key of [
          (name: string) => name.normalize('NFC').toLowerCase(),
          (name: string) => name.normalize('NFD').toUpperCase(),
          (name: string) => name.toUpperCase().normalize('NFC'),
        ]) {
          expect(new Set(names.map(key)).size).toBe(names.length);
        }
        for (const name of names) {
          expect(Buffer.from(name).toString()).toBe(name);
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^$/u);
          expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i);
          expect(Buffer.byteLength(`${name}.json.1234567890.tmp`)).toBeLessThanOrEqual(255);
        }
      }),
    );
  });

  it('does not depend on the order, and changes nobody else if somebody leaves who is unlike the others', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (submissions) => {
        const names = fileNamesOf(submissions);
        expect(new Map(fileNamesOf([...submissions].reverse()))).toEqual(new Map(names));
        for (const [submission, name] of fileNamesOf([...submissions, 'nobody else is called so'])) {
          expect(names.get(submission) ?? name).toBe(name);
        }
      }),
    );
  });

  it('takes for equal whatever differs by case only', () => {
    for (let point = 0; point < 0x20000; point++) {
      const character = String.fromCodePoint(point);
      for (const other of [
        character.toLowerCase(),
        character.toUpperCase(),
        character.normalize('NFD'),
        character.normalize('NFC'),
      ]) {
        if (other !== character && !/[\p{Cs}\p{Cc}]/u.test(character)) {
          const names = [...fileNamesOf([`a${character}b`, `a${other}b`]).values()];
          expect(
            names.some((name) => name.endsWith('~2')),
            character,
          ).toBe(true);
        }
      }
    }
  });
});
