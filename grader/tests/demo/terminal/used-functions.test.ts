import { describe, expect, it } from 'vitest';
import type { UsedFunctions } from '../../../demo/functions.ts';
import { usedNote, usedWords } from '../../../demo/terminal/used-functions.ts';
import { PLAIN } from '../../report/builders.ts';

const predict = (source: UsedFunctions['source']): UsedFunctions => ({
  id: '02-linear-predict',
  functions: ['predict'],
  source,
});
const train = (source: UsedFunctions['source']): UsedFunctions => ({
  id: '06-three-or-seven',
  functions: ['train', 'isThree'],
  source,
});

const said = (...all: readonly UsedFunctions[]) => usedWords(all);

describe('whose functions were used', () => {
  it('is said for each exercise, with the reason', () => {
    expect(said(predict('own'), train('reference, not right yet'))).toBe(
      'Computed by your predict; our train and isThree for now: 06 is not right yet.',
    );
    expect(said(predict('own'), train('reference, no answer'))).toBe(
      'Computed by your predict; our train and isThree for now: 06 is right, but had no answer here.',
    );
  });

  it('is said once if all are the student’s, or none', () => {
    expect(said(predict('own'), train('own'))).toBe('Computed by your own functions.');
    expect(said(predict('reference, not right yet'), train('reference, not right yet'))).toMatch(
      /^These numbers come from our functions\./,
    );
  });

  it('is not said if there were none', () => {
    expect(said()).toBe('');
  });

  it('is said quietly', () => {
    const terminal = { ...PLAIN, colour: true };
    expect(usedNote(said(predict('own')), terminal)[0]).toContain('\u001b[2m');
  });
});
