import { expect, test } from 'vitest';
import { liveBody, liveTitle } from '../../../practice/page/live-body.ts';
import {
  exercise,
  failing,
  notStarted,
  passing,
  right,
  SURROUNDINGS,
  unusable,
} from '../../report/builders.ts';
import { LESSONS, LOSS } from '../../report/formats/html/pictures/pictures.ts';
import { textIn } from '../../report/formats/html/text-in.ts';
import { liveState } from './states.ts';

const AROUND = { lessons: LESSONS, files: SURROUNDINGS.files };
const text = (state: Parameters<typeof liveBody>[0]) => textIn(`<body>${liveBody(state, AROUND)}`);

const vote = exercise('02-linear-predict', [passing('adds-up'), failing('adds-the-bias')]);

test('says when the file was saved and graded, and how it stands', () => {
  const state = liveState([vote]);
  expect(text(state)).toContain('02-linear-predict.ts saved at 14:03:12 · graded at 14:03:13, in 0.4 s');
  expect(text(state)).toContain('The vote 4 of 8 points: 1 check to go');
  expect(liveTitle(state)).toBe('4/8 · 02 The vote');
});

test('says that it is being graded, or why it could not be', () => {
  expect(text(liveState([vote], {}, { grading: '02-linear-predict' }))).toContain('14:03:12 · grading…');
  expect(text(liveState([vote], { fault: 'No sandbox.' }))).toContain('not graded: No sandbox.');
  expect(text({ exercises: [], current: null, grading: null })).toContain('Getting ready…');
});

test('the exercise at hand comes first, with its story; what is still ahead has no section', () => {
  const body = liveBody(liveState([right('01-init-params', 10), vote, notStarted('03-loss')]), AROUND);
  const sections = [...body.matchAll(/<section [^>]*id="([^"]*)"/g)].map(([, id]) => id);
  expect(sections).toEqual(['02-linear-predict', '01-init-params']);
  expect(textIn(`<body>${body}`)).toContain('The story It begins with a guess.');
  expect(textIn(`<body>${body}`)).toContain('06 Three or seven? 0/10 points not graded yet');
});

test('what cannot be run is shown with what it was before', () => {
  const broken = unusable('02-linear-predict', 'line 3: a } is missing');
  const shown = text(liveState([broken], { before: vote }));
  expect(shown).toContain('line 3: a } is missing');
  expect(shown).toContain('Before that: 4/8 points');
  expect(shown).toContain('An empty basket costs just the fee.');
});

test('the next file is named when this one is right, and not before', () => {
  expect(text(liveState([vote]))).not.toContain('Next:');
  expect(text(liveState([right('01-init-params', 10), right('02-linear-predict')]))).toContain(
    'Next: open 03-loss.ts',
  );
});

test('has the picture that there is', () => {
  expect(text(liveState([vote], { picture: LOSS }))).toContain('The loss falls from 399');
});
