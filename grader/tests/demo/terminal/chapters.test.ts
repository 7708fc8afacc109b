import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDigits } from '../../../../data/digits.ts';
import type { Market, Walked, Ways } from '../../../demo/chapters/receipts.ts';
import type { Paragraphs } from '../../../demo/story/chapter.ts';
import { CHAPTERS } from '../../../demo/story/chapters.ts';
import { tellAccuracies, tellWrong } from '../../../demo/terminal/digits.ts';
import { tellMarket, tellWalk, tellWays } from '../../../demo/terminal/receipts.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { PLAIN } from '../../report/builders.ts';
import { smallCourse } from '../small-course.ts';
import { WALK } from './views.ts';

const textOf = (paragraphs: Paragraphs) => paragraphs.map((lines) => lines.join('\n')).join('\n\n');
const flat = (paragraphs: Paragraphs) => textOf(paragraphs).replaceAll(/\s+/g, ' ');

/** What is true of whatever is told. */
function expectReadable(tell: (terminal: Terminal) => Paragraphs): void {
  for (const width of [60, 67, 80, 100]) {
    for (const unicode of [true, false]) {
      const terminal = { width, unicode, colour: false };
      const text = textOf(tell(terminal));
      for (const line of text.split('\n')) {
        expect(textWidth(line), line).toBeLessThanOrEqual(width);
      }
      expect(text).not.toMatch(/ $/m);
      expect(text).not.toContain('\n\n\n');
      expect(text).not.toMatch(/NaN|undefined|null/);
      expect(/^[ -~\n]*$/.test(text) || unicode, text).toBe(true);
      const coloured = textOf(tell({ ...terminal, colour: true }));
      expect(stripVTControlCharacters(coloured)).toBe(text);
    }
  }
}

describe('with the digits of the kit', () => {
  const told = new Map<string, ((terminal: Terminal) => Paragraphs)[]>();
  beforeAll(async () => {
    const { material } = smallCourse({}, {}, readDigits());
    for (const chapter of CHAPTERS) {
      const scenes: ((terminal: Terminal) => Paragraphs)[] = [];
      for (const scene of chapter.scenes) {
        scenes.push(await scene.play(material));
      }
      told.set(chapter.name, [(terminal) => chapter.opening(terminal), ...scenes]);
    }
  }, 120_000);

  it.each(CHAPTERS.map(({ name }) => name))('%s can be read in any terminal', (name) => {
    for (const tell of told.get(name) ?? []) {
      expectReadable(tell);
    }
  });

  it.each(CHAPTERS)('$name ends with its question, and an answer', ({ name, question }) => {
    const last = flat(told.get(name)?.at(-1)?.(PLAIN) ?? []);
    expect(last).toMatch(/> \S.*\? (> [^>]+)+\.$/);
    expect(last).toContain(`> ${question} >`.slice(0, 30));
  });

  it('shows that products learn at more rates, and better', () => {
    const race = flat(told.get('abs')?.at(-1)?.(PLAIN) ?? []);
    expect(race.replaceAll('> ', '')).toContain(
      'and so it works over a wider range of learning rates and ends up more accurate',
    );
    expect(race).toContain('abs is still below that: its random start was at 28.8');
  });

  it('shows what the bias is worth, and the stairs', () => {
    const [, , images] = told.get('bias') ?? [];
    expect(flat(images?.(PLAIN) ?? [])).toMatch(/no bias: 0\.00\. .* no bias: 0\.00\. .*: 0\.19\./);
    expect(flat(images?.(PLAIN) ?? [])).toContain(
      'a vote above 0.50 is called a 3. So before the bias is added, the line is at 0.50 - 0.19 = 0.31',
    );
    const [, nudges, walks] = told.get('accuracy') ?? [];
    expect(flat(nudges?.(PLAIN) ?? [])).toContain('the accuracy does not change at all');
    expect(flat(walks?.(PLAIN) ?? [])).toContain('The second walk has not moved, and never will.');
  });
});

describe('whatever odd functions produce', () => {
  const numbers = fc.oneof(
    fc.double(),
    fc.double({ min: -10, max: 10 }),
    fc.constantFrom(0, -0, 1e-12, 999.999, 1e300),
  );
  const params = fc.record({ weights: fc.tuple(numbers, numbers), bias: numbers });
  const walked: fc.Arbitrary<Walked> = fc.record({
    params,
    predictions: fc.tuple(numbers, numbers, numbers),
    loss: numbers,
    steps: fc.nat(1000),
  });
  const single = walked.map((one) => ({ ...one, predictions: one.predictions.slice(0, 1) }));
  const readable = (text: string, width: number) => {
    for (const line of text.split('\n')) {
      expect(textWidth(line), line).toBeLessThanOrEqual(width);
    }
  };
  const widths = fc.integer({ min: 60, max: 120 });

  it('fits the terminal', () => {
    fc.assert(
      fc.property(
        fc.tuple(single, single, single, single, single),
        fc.array(walked, { minLength: 1, maxLength: 4 }),
        widths,
        fc.boolean(),
        (ways, walk, width, unicode) => {
          const terminal = { width, unicode, colour: false };
          readable(textOf(tellWays(ways as Ways, terminal)), width);
          readable(textOf(tellWalk(walk, terminal)), width);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('the receipts', () => {
  it('say where the walk arrived', () => {
    expect(flat(tellWalk(WALK, PLAIN))).toContain(
      'After 3,059 steps, here they are: 1.00 for an apple, 2.00 for a pear, and no fee.',
    );
  });

  it('ask for no patience if a solver jumps', () => {
    const text = flat(
      tellWalk(
        WALK.map((row, i) => ({ ...row, steps: i })),
        PLAIN,
      ),
    );
    expect(text).toContain('After 2 steps, here they are: 1.00 for an apple');
    expect(text).not.toContain('patience');
  });

  it('give the prices of the market to the cent', () => {
    const market: Market = {
      fruits: ['apple', 'pear'],
      guess: { weights: [50, 50], bias: 0 },
      receipts: 8,
      stepsOfWalk: 3059,
      params: { weights: [29.99, 45.01], bias: 10.02 },
      loss: 1e-4,
      steps: 385,
    };
    const text = flat(tellMarket(market, PLAIN));
    expect(text).toContain(
      'The guess is 50 for every fruit. After 385 steps the prices are apple 30, pear 45 and bag 10.',
    );
    expect(text).toContain('More prices than before, and fewer steps');
    expect(flat(tellMarket({ ...market, stepsOfWalk: 300 }, PLAIN))).not.toContain('fewer steps');
  });
});

describe('the digits', () => {
  it('show how right each way of telling 3s from 7s is', () => {
    const view = {
      testImages: 500,
      coin: 0.5,
      randomGuesses: { count: 20, accuracy: 0.503 },
      nearerAverage: 0.896,
      trained: [
        { images: 20, accuracy: 0.88 },
        { images: 2000, accuracy: 0.998 },
      ],
    };
    expect(flat(tellAccuracies(view, PLAIN))).toMatch(
      /a coin 50\.0% .* no learning 89\.6% .* on 20 images 88\.0% .* 2,000 images 99\.8% .* One image is 0\.2%/,
    );
  });

  it('show what it got wrong, and what it said instead', () => {
    const image = { pixels: Array.from({ length: 784 }, (_, i) => (i % 5) / 4), is: 3 };
    const one = flat(tellWrong({ testImages: 500, wrong: [image], wrongCount: 1 }, PLAIN));
    expect(one).toContain('It got 1 of 500 wrong:');
    expect(one).toContain('a 3; it said 7');
    const some = flat(
      tellWrong({ testImages: 500, wrong: [image, { ...image, is: 7 }], wrongCount: 9 }, PLAIN),
    );
    expect(some).toMatch(/It got 9 of 500 wrong, such as these: .*a 3; it said 7 +a 7; it said 3/);
    expect(flat(tellWrong({ testImages: 500, wrong: [], wrongCount: 0 }, PLAIN))).toContain(
      'It got all 500 right.',
    );
  });
});
