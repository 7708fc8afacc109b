import { expect, test } from 'vitest';
import { everyFormat } from '../../../lab/every-format.ts';
import { faultsOfFormat } from '../../../lab/hostile/format-rules.ts';
import { FORMATS } from '../../../report/formats/index.ts';
import { course, exercise, failing, PLAIN, SURROUNDINGS } from '../../report/builders.ts';

const made = course([exercise('03-loss', [failing('rule', { rationale: 'HERE' })])]);

test.each([
  ['junit', '<b>'],
  ['junit', '</failure><failure2>'],
  ['junit', '&nbsp;'],
  ['junit', ']]>'],
  ['junit', '\ufffe'],
  ['junit', '<testcase />'],
  ['junit', ' time="1"'],
  ['markdown', '\n```\n\n@octocat\n\n```text\n'],
  ['markdown', '\n```\n\n<img>\n\n```text\n'],
  ['markdown', '\n```\n\n[x](y)\n\n```text\n'],
  ['markdown', '\n```\n\n#12\n\n```text\n'],
  ['markdown', '\n```\n'],
  ['markdown', 'x'.repeat(66_000)],
  ['step summary', '\n```\n\n@octocat\n\n```text\n'],
  ['step summary', ' <img>'],
  ['step summary', 'x'.repeat(1024 * 1024)],
] as const)('the rules find in %s what is not defused: %j', (format, text) => {
  const report = everyFormat(made, PLAIN).get(format) ?? '';
  expect(faultsOfFormat(format, report, made)).toEqual([]);
  expect(faultsOfFormat(format, report.replaceAll('HERE', text), made)).not.toEqual([]);
});

test.each<[string, (results: ReturnType<typeof JSON.parse>) => void]>([
  ['a fraction', ({ tests }) => (tests[0].score = 0.5)],
  ['one point more', ({ tests }) => (tests[2].score += 1)],
  ['HTML', ({ tests }) => (tests[0].output_format = 'html')],
  ['HTML as the default', (results) => (results.test_output_format = 'html')],
  ['a hidden test', ({ tests }) => (tests[0].visibility = 'hidden')],
  ['a score for the whole', (results) => (results.score = 100)],
])('the rules find in gradescope %s', (_, spoil) => {
  const results = JSON.parse(FORMATS.gradescope(made));
  spoil(results);
  expect(faultsOfFormat('gradescope', JSON.stringify(results), made)).not.toEqual([]);
});

test.each<[string, (results: ReturnType<typeof JSON.parse>) => void]>([
  ['another schema', (results) => (results.schema = 'classroom50/result/v2')],
  ['no tag', (results) => (results.submission = 'main')],
  ['nobody', (results) => (results.owner = '')],
  ['no date', (results) => delete results.datetime],
  ['an unknown type', (results) => (results.assignment_type = 'pair')],
  ['other points', (results) => (results.score += 1)],
  ['a fraction', ({ tests }) => (tests[0].score = 0.5)],
  ['more than all', ({ tests }) => (tests[0].score = tests[0]['max-score'] + 1)],
  ['a test without a name', ({ tests }) => (tests[0]['test-name'] = '')],
  ['a test that says maybe', ({ tests }) => (tests[0].passed = 1)],
  ['ten million characters', (results) => (results.more = 'x'.repeat(10_000_000))],
])('the rules find in classroom50 %s', (_, spoil) => {
  const report = FORMATS.classroom50(made, PLAIN, SURROUNDINGS);
  expect(faultsOfFormat('classroom50', report, made)).toEqual([]);
  const results = JSON.parse(report);
  spoil(results);
  expect(faultsOfFormat('classroom50', JSON.stringify(results), made)).not.toEqual([]);
});

test('a format without rules of its own has no faults', () => {
  expect(faultsOfFormat('text', '<b>', made)).toEqual([]);
});
