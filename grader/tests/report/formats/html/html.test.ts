import { describe, expect, test } from 'vitest';
import { withFeedback } from '../../../../report/feedback-level.ts';
import { htmlReport } from '../../../../report/formats/html/html.ts';
import type { Surroundings } from '../../../../report/surroundings.ts';
import {
  course,
  exercise,
  failing,
  notStarted,
  PLAIN,
  passing,
  SURROUNDINGS,
  unusable,
} from '../../builders.ts';
import { LESSONS, PICTURES } from './pictures/pictures.ts';
import { textIn } from './text-in.ts';

const WITH_ALL: Surroundings = { ...SURROUNDINGS, lessons: LESSONS, pictures: PICTURES };
const page = (made: Parameters<typeof htmlReport>[0], around: Surroundings = WITH_ALL) =>
  htmlReport(made, PLAIN, around);

const mixed = course([
  exercise(
    '02-linear-predict',
    [
      passing('adds-up'),
      failing('adds-the-bias', {
        counterexample: { call: 'predictOne([1], 2)', expected: '[1, 2]', received: '[1, 30]' },
        misconception: { id: 'twice', text: 'Did you add the bias for each fruit?' },
        location: { file: '02-linear-predict.ts', line: 1, column: 3 },
      }),
      failing('empty', { status: 'timed-out' }),
      passing('manners', { function: 'predict', status: 'not-started' }),
    ],
    {
      output: 'one\ntwo\n',
      advice: [{ location: { file: '02-linear-predict.ts', line: 1, column: 8 }, message: 'No type.' }],
    },
  ),
  unusable('03-loss', 'line 3: a } is missing'),
  notStarted('04-gradient-step'),
]);

describe('a page on a result', () => {
  test('has the points, the exercises, and what to do next', () => {
    const text = textIn(page(mixed));
    expect(text).toMatch(/^44 of 96 points/);
    expect(text).toContain('04 Which way is down? 0/20 points not started');
    expect(text).toContain('Next: open 02-linear-predict.ts, then npm run grade -- 02');
  });

  test('shows a failing check: the call, both values, why, the question, the place, and how to see it again', () => {
    const text = textIn(page(mixed));
    expect(text).toContain('call predictOne([1], 2) received [1, 30] expected [1, 2]');
    expect(text).toContain('An empty basket costs just the fee.');
    expect(text).toContain('Did you add the bias for each fruit?');
    expect(text).toContain('Where: 02-linear-predict.ts:1:3 ▸ 1 export function predictOne() {}');
    expect(text).toContain('npm run grade -- --replay adds-the-bias.7');
    expect(text).toContain('1 other check of predictOne (4 points)');
    expect(text).toContain('took too long');
    expect(text).toContain('Still to write.');
    expect(text).toContain('Right already: 1 of 4 checks');
  });

  test('says once what is the same of several checks of a function', () => {
    const hang = {
      status: 'timed-out',
      rationale: 'It took too long.',
      help: 'Does every loop end?',
    } as const;
    const made = course([exercise('03-loss', [failing('one', hang), failing('two', hang)])]);
    expect(textIn(page(made)).match(/It took too long\./g)).toHaveLength(1);
    expect(textIn(page(made)).match(/Does every loop end\?/g)).toHaveLength(1);
    expect(textIn(page(made)).match(/call predictOne/g)).toHaveLength(2);
  });

  test('marks what differs, and lines it up', () => {
    expect(page(mixed)).toContain('<pre>[1, <mark>30</mark>]</pre>');
    expect(page(mixed)).toContain('<pre>[1,  <mark>2</mark>]</pre>');
  });

  test('says why a file cannot be used, what was printed, and what the types say', () => {
    const text = textIn(page(mixed));
    expect(text).toContain('line 3: a } is missing');
    expect(text).toContain('npm run reset -- 03');
    expect(text).toContain('Your code printed 2 lines one two');
    expect(text).toContain('02-linear-predict.ts:1:8 No type.');
  });

  test('folds the hints away, and has none for what is right', () => {
    const made = page(mixed);
    expect(made).toMatch(/<details class="hints" id="02-linear-predict--hints">/);
    expect(made).not.toContain('01-init-params--hints');
    expect(made).not.toMatch(/<details[^>]* open/);
  });

  test('has the pictures that it was given', () => {
    const text = textIn(page(mixed));
    expect(text).toContain('The loss falls from 399 to 0.0009');
    expect(text).toContain('Of 500 images that it has not seen, it gets 498 right (99.6%).');
    const without = textIn(page(mixed, SURROUNDINGS));
    expect(without).not.toContain('The loss falls');
    expect(without).not.toContain('Stuck?');
  });

  test('greets who begins, and who is done', () => {
    const ids = mixed.exercises.map(({ id }) => id);
    expect(textIn(page(course(ids.map((id) => notStarted(id)))))).toContain('Welcome!');
    expect(textIn(page(course()))).toContain('You built a machine that learns.');
  });

  test('runs no script and loads nothing', () => {
    expect(page(mixed)).not.toContain('<script');
    expect(page(mixed)).not.toMatch(/ style="| on\w+="|https?:(?!\/\/www\.w3\.org)/);
  });

  test('is the same to the byte, whatever the terminal', () => {
    expect(htmlReport(structuredClone(mixed), { width: 60, colour: true, unicode: false }, WITH_ALL)).toBe(
      page(mixed),
    );
  });
});

describe('what a reader should not see', () => {
  test('with calls: nothing of what was expected, no hints, and no walk of the reference', () => {
    const made = page(withFeedback(mixed, 'calls'));
    const text = textIn(made);
    expect(text).toContain('call predictOne([1], 2) received [1, 30]');
    expect(text).not.toContain('expected [1, 2]');
    expect(text).not.toContain('Stuck?');
    expect(text).not.toContain('Did you add');
    expect(text).not.toContain('safe rate');
    expect(text).toContain('your teacher has left it out');
  });

  test('with none: points and no more', () => {
    const made = page(withFeedback(mixed, 'none'));
    const text = textIn(made);
    expect(text).toContain('44 of 96 points');
    expect(made).not.toContain('<section');
    expect(text).not.toContain('predictOne');
    expect(made).not.toContain('href="#');
  });
});
