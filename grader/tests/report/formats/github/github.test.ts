import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureSafe } from '../../../../lab/fuzz/safe-text.ts';
import { withoutOwnCommands } from '../../../../lab/own-commands.ts';
import type { Result } from '../../../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../../report/feedback-level.ts';
import { annotationsOf } from '../../../../report/formats/github/annotations.ts';
import { githubReport } from '../../../../report/formats/github/github.ts';
import { textReport } from '../../../../report/formats/text/text.ts';
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
import { results } from '../../generated.ts';
import { readLog } from './runner.ts';

const reportOf = (result: Result) => githubReport(result, PLAIN, SURROUNDINGS);
const hang = exercise('03-loss', [failing('a', { status: 'timed-out' })], { output: '::error::forged\n' });

describe('githubReport', () => {
  it.each<[string, Result]>([
    ['all right', course()],
    ['stubs', course([notStarted('03-loss')])],
    ['one failure', course([exercise('03-loss', [passing('b'), failing('a')])])],
    ['a hang', course([hang])],
    ['a file that does not parse', course([unusable('03-loss', 'A } is missing.')])],
  ])('of %s is the report as text where nothing is obeyed, then the annotations', (_, result) => {
    const { commands, shown } = readLog(reportOf(result));
    expect(shown.join('\n')).toContain(textReport(result, PLAIN).trimEnd());
    expect(commands.filter(({ name }) => !name.endsWith('group'))).toEqual(
      annotationsOf(result, SURROUNDINGS.files).map(({ kind, title, message, file, line, column }) => ({
        name: kind,
        properties: {
          ...(file !== null && { file }),
          ...(line !== null && { line: String(line) }),
          ...(column !== null && { col: String(column) }),
          title,
        },
        message,
      })),
    );
  });

  it('shows what the code printed in a group, where nothing is obeyed', () => {
    const { commands, shown } = readLog(reportOf(course([hang])));
    expect(commands.filter(({ name }) => name.endsWith('group'))).toEqual([
      { name: 'group', properties: {}, message: 'What the code printed' },
      { name: 'endgroup', properties: {}, message: '' },
    ]);
    expect(shown.slice(-3)).toEqual(['03-loss.ts', '| \\::error::forged', '']);
  });

  it('obeys no student, and gives the same bytes twice, whatever the texts and the level', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('::error::x', '##[add-mask]', '%0A', '\n', '\r', '\u001b[2J', ',', ' ', '\u2028'),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(results, texts, fc.constantFrom(...FEEDBACK_LEVELS), (made, text, level) => {
        const result = withFeedback(hostile(made, text), level);
        const surroundings: Surroundings = {
          files: new Map([['05-apples-and-pears.ts', { path: `a/${text}`, text }]]),
          environment: {},
        };
        const report = githubReport(result, PLAIN, surroundings);
        expect(githubReport(result, PLAIN, surroundings)).toBe(report);
        const { commands } = readLog(report);
        const groups = commands.filter(({ name }) => name === 'group' || name === 'endgroup');
        expect(commands.length - groups.length).toBe(annotationsOf(result, surroundings.files).length);
        expect(groups.length).toBeLessThanOrEqual(2);
        ensureSafe(withoutOwnCommands('github', report), Number.POSITIVE_INFINITY);
      }),
      { numRuns: 25 },
    );
  });
});

/** The text wherever a student may have a word. */
function hostile(result: Result, text: string): Result {
  return {
    ...result,
    notes: [text],
    exercises: result.exercises.map((one) => ({
      ...one,
      output: text,
      message: one.message && text,
      advice: (one.advice ?? []).map((remark) => ({ ...remark, message: text })),
      checks: one.checks.map((check) => ({
        ...check,
        rationale: check.rationale && text,
        counterexample: check.counterexample && {
          call: text,
          expected: text,
          received: text,
          before: [text],
        },
      })),
    })),
  };
}
