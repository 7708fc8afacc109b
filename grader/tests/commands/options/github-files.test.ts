import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appendToGithubFiles } from '../../../commands/options/github-files.ts';
import { deliver } from '../../../commands/options/outputs.ts';
import { MOST_SUMMARY_BYTES, stepSummary } from '../../../report/formats/github/step-summary.ts';
import { course, PLAIN } from '../../report/builders.ts';
import { folderWith } from '../run-cli.ts';

const step = (before = '') => {
  const folder = folderWith({ summary: before, outputs: '' });
  const [summary, outputs] = [join(folder, 'summary'), join(folder, 'outputs')];
  return {
    environment: { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs },
    summary: () => readFileSync(summary, 'utf8'),
    outputs: () => readFileSync(outputs, 'utf8'),
  };
};

it('adds the summary and the outputs to the files that are named', () => {
  const { environment, summary, outputs } = step('before\n');
  appendToGithubFiles(course(), environment);
  expect(summary()).toBe(`before\n${stepSummary(course())}`);
  expect(outputs()).toBe('score=100\nmax-score=100\n');
});

it('adds no summary if there is no room for it', () => {
  const { environment, summary } = step('x'.repeat(MOST_SUMMARY_BYTES));
  appendToGithubFiles(course(), environment);
  expect(summary()).toHaveLength(MOST_SUMMARY_BYTES);
});

it('does nothing without their names', () => {
  expect(() => appendToGithubFiles(course(), { GITHUB_OUTPUT: '' })).not.toThrow();
});

it.each([
  ['github', 'score=100\nmax-score=100\n'],
  ['json', ''],
] as const)('belongs to the format github alone: %s', (format, expected) => {
  const { environment, outputs } = step();
  deliver(course(), [{ format, file: null }], PLAIN, { files: new Map(), environment });
  expect(outputs()).toBe(expected);
});

it('says so if a file cannot be written', () => {
  const environment = { GITHUB_STEP_SUMMARY: join(folderWith({}), 'no/such') };
  expect(() => appendToGithubFiles(course(), environment)).toThrow(
    /no.such could not be written: there is no folder/,
  );
});
