import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../../model/picture.ts';
import { learned, showsPictures } from '../../../../report/formats/text/learned.ts';
import { textReport } from '../../../../report/formats/text/text.ts';
import { PLAIN, passing, result } from '../../builders.ts';
import { WEIGHTS } from '../html/pictures/pictures.ts';

const DIGITS = '06-three-or-seven';
const exercise = (id: string, status: 'passed' | 'failed') => ({
  id,
  title: id,
  status,
  points: 1,
  maxPoints: 1,
  message: null,
  uses: {},
  output: '',
  checks: [passing('learns')],
});
const alone = result([exercise(DIGITS, 'passed')]);
const pictures = (picture: Picture = WEIGHTS) => new Map([[DIGITS, picture]]);
const flat = (paragraphs: readonly (readonly string[])[]) =>
  paragraphs
    .map((lines) => lines.join('\n'))
    .join('\n')
    .replaceAll(/[ ]+/g, ' ');

describe('what was learned', () => {
  it('is shown as two pictures, with what is still wrong', () => {
    const text = textReport(alone, PLAIN, { pictures: pictures() });
    expect(text).toContain('ink here: more of a 3         ink here: more of a 7');
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'after 2,000 images: the denser, the more ink there goes with a vote for that digit. Do not expect whole digits, only what tells them apart. Of 500 new images, 2 are taken for the other digit.',
    );
    expect(text).toMatch(/\nNext: .*\n$/);
    expect(textReport(alone, PLAIN)).not.toContain('ink here');
  });

  it('is put in words for none and one, and for a line that is not the student’s', () => {
    const words = (more: Partial<typeof WEIGHTS>) =>
      flat(learned(alone, { pictures: pictures({ ...WEIGHTS, ...more }) }, PLAIN)).replaceAll(/\s+/g, ' ');
    expect(words({ wrongCount: 0 })).toContain('Of 500 new images, none is taken for the other digit.');
    expect(words({ wrongCount: 1 })).toContain('Of 500 new images, 1 is taken');
    expect(words({ line: 'best' })).toContain('digit, with the best line there is between them.');
  });

  it('is left out beside exercises that are not right, and if only points are shown', () => {
    const several = result([exercise('05-apples-and-pears', 'failed'), exercise(DIGITS, 'passed')]);
    expect(showsPictures(several)).toBe(false);
    expect(learned(several, { pictures: pictures() }, PLAIN)).toEqual([]);
    expect(
      showsPictures(result([exercise('05-apples-and-pears', 'passed'), exercise(DIGITS, 'passed')])),
    ).toBe(true);
    expect(showsPictures(result([exercise(DIGITS, 'failed')]))).toBe(true);
    expect(showsPictures({ ...alone, feedback: 'none' })).toBe(false);
  });

  it('comes with a word on the real MNIST, if that is there', () => {
    const around = { pictures: pictures(), unusedMnist: 'data/mnist' };
    expect(flat(learned(alone, around, PLAIN))).toContain('npm run grade -- 06 --data data/mnist');
    expect(flat(learned(result([exercise(DIGITS, 'failed')]), around, PLAIN))).not.toContain('MNIST');
  });

  it('fits into 60 columns, and ASCII', () => {
    const text = textReport(alone, { width: 60, colour: false, unicode: false }, { pictures: pictures() });
    for (const line of text.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(60);
      expect(line).toMatch(/^[ -~]*$/);
    }
  });
});
