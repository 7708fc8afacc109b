import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCISE_STATUSES } from '../../model/result.ts';
import { type ListRow, listReport } from '../../report/list.ts';
import { textWidth } from '../../report/terminal/text-width.ts';
import { IDS, PLAIN } from './builders.ts';
import { terminals } from './generated.ts';

const row = (id: string, status: ListRow['status'], more: Partial<ListRow> = {}): ListRow => ({
  id,
  title: `About ${id.slice(3)}`,
  functions: ['predictOne', 'predict'],
  status,
  points: status === 'passed' ? 20 : 0,
  maxPoints: 20,
  hintsSeen: 0,
  hintsTotal: 3,
  ...more,
});

describe('listReport', () => {
  it('shows each exercise, its functions and its hints, and what to do next', () => {
    const list = [
      row('01-init-params', 'passed', { functions: ['initParams'] }),
      row('02-linear-predict', 'failed', { points: 9, hintsSeen: 2 }),
      row('03-loss', 'unusable'),
      row('04-gradient-step', 'not-started'),
    ];
    expect(listReport(list, PLAIN)).toBe(`\
  ✓ 01  About init-params     ██████████  20/20  Great start!
        initParams
  ✗ 02  About linear-predict  █████░░░░░   9/20  in progress
        predictOne, predict, hints 2/3
  ! 03  About loss            ░░░░░░░░░░   0/20  cannot run yet
        predictOne, predict, hints 0/3
  ○ 04  About gradient-step   ░░░░░░░░░░   0/20  not started
        predictOne, predict, hints 0/3
        Total                 ████░░░░░░  29/80

Next: see what is missing:  npm run grade -- 02
`);
  });

  it('says when an exercise was right that is not any more', () => {
    const list = [
      row('02-linear-predict', 'failed', { firstRight: '2026-05-01' }),
      row('03-loss', 'passed', { firstRight: '2026-05-02' }),
    ];
    const said = listReport(list, PLAIN);
    expect(said).toContain('was right on 2026-05-01');
    expect(said).not.toContain('2026-05-02');
  });

  it.each([
    ['what was begun', ['not-started', 'passed', 'failed'], 'see what is missing:  npm run grade -- 03'],
    ['what cannot run', ['not-started', 'unusable', 'failed'], 'see what is missing:  npm run grade -- 02'],
    [
      'what comes next',
      ['passed', 'not-started', 'not-started'],
      'open 02-linear-predict.ts, then  npm run grade -- 02',
    ],
    ['what it was for', ['passed', 'passed', 'passed'], 'watch it learn:  npm run demo'],
  ] as const)('turns to %s', (_, states, next) => {
    const list = states.map((state, i) => row(IDS[i] as string, state));
    expect(listReport(list, PLAIN).split('\n').slice(-2)).toEqual([`Next: ${next}`, '']);
  });

  it('fits any terminal, and says the same with colour', () => {
    const states = fc.array(fc.constantFrom<ListRow['status']>(...EXERCISE_STATUSES), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(states, terminals, (all, terminal) => {
        const list = all.map((state, i) => row(IDS[i] as string, state));
        const plain = listReport(list, terminal);
        expect(Math.max(...plain.split('\n').map(textWidth))).toBeLessThanOrEqual(terminal.width);
        const coloured = listReport(list, { ...terminal, colour: true });
        expect(coloured).not.toBe(plain);
        expect(stripVTControlCharacters(coloured)).toBe(plain);
      }),
    );
  });

  it('says that a line should go, where that is why an exercise counts as not started', () => {
    const report = listReport([row('01-init-params', 'not-started', { isBegun: true })], PLAIN);
    expect(report).toContain('a line to delete');
    expect(report).toContain('npm run grade -- 01');
  });
});
