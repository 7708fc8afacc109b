import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DemoView, demoReport } from '../../../demo/terminal/report.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth } from '../../../report/terminal/text-width.ts';
import { PLAIN } from '../../report/builders.ts';
import { demoView } from './view.ts';

const numbers = fc.oneof(
  fc.double(),
  fc.double({ min: -10, max: 10 }),
  fc.constantFrom(0, -0, 1e-12, 999.999, 1e300),
);
const params = fc.record({ weights: fc.tuple(numbers, numbers), bias: numbers });
const priced = fc.record({ params, predictions: fc.tuple(numbers, numbers, numbers), loss: numbers });
const walked = fc.record({
  params,
  predictions: fc.tuple(numbers, numbers, numbers),
  loss: numbers,
  steps: fc.nat(10_000),
});
const single = priced.map((one) => ({ ...one, predictions: one.predictions.slice(0, 1) }));
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1));

/** Whatever odd functions might produce. */
const views: fc.Arbitrary<DemoView> = fc
  .record({
    oneReceipt: fc.tuple(
      single,
      single,
      single,
      single,
      walked.map((one) => ({ ...one, predictions: one.predictions.slice(0, 1), steps: one.steps % 1001 })),
    ),
    walk: fc.array(walked, { minLength: 1, maxLength: 4 }),
    accuracies: fc.tuple(share, share, share),
    wrong: fc.nat(3),
    more: fc.nat(2),
    passed: fc.boolean(),
  })
  .map(({ oneReceipt, walk, accuracies: [guessed, nearerAverage, trained], wrong, more, passed }) => {
    const { fruit, digits } = demoView();
    const [image] = digits.wrong;
    return demoView({
      fruit: { ...fruit, oneReceipt, walk },
      digits: {
        ...digits,
        randomGuesses: { count: 20, accuracy: guessed },
        nearerAverage,
        trained: [{ images: 12_396, accuracy: trained }],
        wrong: Array.from({ length: wrong }, () => image as NonNullable<typeof image>),
        wrongCount: wrong === 0 ? 0 : wrong + more,
      },
      results: [{ id: '04-gradient-step', status: passed ? 'passed' : 'failed' }],
    });
  });

const terminals: fc.Arbitrary<Terminal> = fc.record({
  width: fc.integer({ min: 60, max: 120 }),
  colour: fc.constant(false),
  unicode: fc.boolean(),
});

describe('any demo', () => {
  const onAny = (rule: (report: string, input: { view: DemoView; terminal: Terminal }) => void) =>
    fc.assert(
      fc.property(fc.record({ view: views, terminal: terminals }), (input) =>
        rule(demoReport(input.view, input.terminal), input),
      ),
      { numRuns: 40 },
    );

  it('has no line wider than the terminal', () => {
    onAny((report, { terminal }) => {
      for (const line of report.split('\n')) {
        expect(textWidth(line), line).toBeLessThanOrEqual(terminal.width);
      }
    });
  });

  it('ends with the next step, and a newline', () => {
    onAny((report) => {
      expect(report.split('\n').slice(-2)).toEqual([expect.stringMatching(/^Next: .*npm run [a-z]/), '']);
    });
  });

  it('says the same with colours and without', () => {
    onAny((report, { view, terminal }) => {
      const coloured = demoReport(view, { ...terminal, colour: true });
      expect(report).not.toContain('\u001b');
      expect(coloured).toContain('\u001b[');
      expect(stripVTControlCharacters(coloured)).toBe(report);
    });
  });

  it('is in ASCII if the terminal has no Unicode', () => {
    onAny((report, { terminal }) => {
      expect(/^[ -~\n]*$/.test(report)).toBe(!terminal.unicode);
    });
  });

  it('leaves no blanks at the end of a line, and no two lines blank', () => {
    onAny((report) => {
      expect(report).not.toMatch(/ $/m);
      expect(report).not.toContain('\n\n\n');
    });
  });
});

describe('the demo', () => {
  const report = (more: Partial<DemoView> = {}) => demoReport(demoView(more), PLAIN).replaceAll(/\s+/g, ' ');

  it('says where the walk arrived', () => {
    expect(report()).toContain(
      'after 3,059 steps, here they are: 1.00 for an apple, 2.00 for a pear, and no fee.',
    );
  });

  it('asks for no patience if a solver jumps', () => {
    const { fruit } = demoView();
    const walk = fruit.walk.map((row, i) => ({ ...row, steps: i }));
    const text = report({ fruit: { ...fruit, walk } });
    expect(text).toContain('After 2 steps, here they are: 1.00 for an apple');
    expect(text).not.toContain('patience');
  });

  it('gives the prices of the market to the cent', () => {
    expect(report()).toContain('From 50 for every fruit to apple 30, pear 45 and bag 10: 385 steps.');
  });

  it('shows how right each way of telling 3s from 7s is', () => {
    expect(report()).toMatch(
      /a coin 50\.0% .* no learning 89\.6% .* on 20 images 88\.0% .* 2,000 images 99\.8%/,
    );
  });

  it('shows what it got wrong, and what it said instead', () => {
    expect(report()).toContain('It got 1 of 500 wrong:');
    expect(report()).toContain('a 3; it said 7');
    const { digits } = demoView();
    const [image] = digits.wrong;
    const two = [image, { ...image, is: 7 }] as typeof digits.wrong;
    expect(report({ digits: { ...digits, wrong: two, wrongCount: 9 } })).toMatch(
      /It got 9 of 500 wrong, such as these: .*a 3; it said 7 +a 7; it said 3/,
    );
    expect(report({ digits: { ...digits, wrong: [], wrongCount: 0 } })).toContain('It got all 500 right.');
  });

  it('goes on to what is not right yet', () => {
    const results = [
      { id: '04-gradient-step', status: 'not-started' },
      { id: '05-apples-and-pears', status: 'failed' },
    ] as const;
    expect(report({ results })).toMatch(/Next: open 05-apples-and-pears\.ts, then npm run grade -- 05 $/);
  });

  it('goes on to other digits or the learning rate if all is right', () => {
    expect(report({ otherDigits: 'data/mnist' })).toMatch(/npm run demo -- --data data\/mnist $/);
    expect(report()).toMatch(/learning rate .* npm run demo $/);
  });
});
