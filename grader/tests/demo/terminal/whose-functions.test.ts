import { describe, expect, it } from 'vitest';
import { demoWhose, type Whose } from '../../../demo/terminal/whose-functions.ts';
import { PLAIN } from '../../report/builders.ts';

const predict = (whose: Whose['whose']): Whose => ({
  id: '02-linear-predict',
  functions: ['predict'],
  whose,
});
const train = (whose: Whose['whose']): Whose => ({
  id: '06-three-or-seven',
  functions: ['train', 'isThree'],
  whose,
});

const said = (...all: readonly Whose[]) => demoWhose(all, PLAIN).join(' ').replaceAll(/\s+/g, ' ').trim();

describe('whose functions were used', () => {
  it('is told of each exercise, with the reason', () => {
    expect(said(predict('own'), train('ours, not right yet'))).toBe(
      'Worked out by your predict; our train and isThree for now: 06 is not right yet.',
    );
    expect(said(predict('own'), train('ours, no answer'))).toBe(
      'Worked out by your predict; our train and isThree for now: 06 is right, but had no answer here.',
    );
  });

  it('is told for all at once, where all are the student’s or none', () => {
    expect(said(predict('own'), train('own'))).toBe('All of this was worked out by your own functions.');
    expect(said(predict('ours, not right yet'), train('ours, not right yet'))).toMatch(
      /^Worked out by our functions, for now\./,
    );
  });

  it('is told quietly', () => {
    const terminal = { ...PLAIN, colour: true };
    expect(demoWhose([predict('own')], terminal)[0]).toContain('\u001b[2m');
  });
});
