import { expect, test } from 'vitest';
import { faultsOfFormat } from '../../../lab/hostile/format-rules.ts';
import { FORMATS } from '../../../report/formats/index.ts';
import { course, exercise, failing } from '../../report/builders.ts';

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
] as const)('the rules find in %s what is not defused: %j', (format, text) => {
  const report = FORMATS[format](made);
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

test('a format without rules of its own has no faults', () => {
  expect(faultsOfFormat('text', '<b>', made)).toEqual([]);
});
