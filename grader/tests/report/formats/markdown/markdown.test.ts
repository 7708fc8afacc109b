import fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../../report/feedback-level.ts';
import { markdownReport } from '../../../../report/formats/markdown/markdown.ts';
import { course, exercise, failing, notStarted, passing, result, unusable } from '../../builders.ts';
import { hostileResults } from '../../hostile.ts';

const mixed = course([
  notStarted('02-linear-predict'),
  exercise('03-loss', [
    passing('right'),
    failing('wrong', { counterexample: { call: 'f(1)', expected: '2', received: '```' } }),
    failing('other'),
    passing('ends', { function: 'g', status: 'timed-out', rationale: 'It was still running.' }),
    passing('open', { function: 'h', status: 'not-started' }),
  ]),
  unusable('04-gradient-step', 'It does not parse.'),
]);

/** What a parser that is not ours makes of it. */
function tokensOf(report: string): readonly Token[] {
  const tokens: Token[] = [];
  walkTokens(lexer(report), (token) => {
    tokens.push(token);
  });
  return tokens;
}

describe('markdownReport', () => {
  it('is the points, a table, and folded what keeps an exercise from being right', () => {
    expect(markdownReport(mixed)).toBe(`\
### 44 of 100 points

|  |  | Exercise | Points |  |
| --- | --- | --- | ---: | --- |
| ✓ | 01 | A first guess | 10/10 | Great start! |
| ○ | 02 | The vote | 0/20 | not started |
| ✗ | 03 | How wrong is it? | 4/20 | 4 checks to go |
| ! | 04 | Which way is down? | 0/20 | cannot run yet |
| ✓ | 05 | Apples and pears | 20/20 | It adds up! |
| ✓ | 06 | Three or seven? | 10/10 | Bullseye! |
|  |  | **Total** | **44/100** |  |

<details><summary><code>03-loss.ts</code></summary>

✗ predictOne: wrong

\`\`\`\`text
call      f(1)
received  \`\`\`
expected  2
why       An empty basket costs just the fee.
try       Add the bias once, after the sum.
again     npm run grade -- --replay wrong.7
\`\`\`\`

- ✗ predictOne: other

✗ g: ends

\`\`\`text
took too long
why       It was still running.
\`\`\`

○ h: open

\`\`\`text
still to write
\`\`\`

</details>

<details><summary><code>04-gradient-step.ts</code></summary>

\`\`\`text
It does not parse.
\`\`\`

</details>
`);
  });

  it('is a table alone if all is right, or nothing begun', () => {
    const stubs = course(mixed.exercises.map(({ id }) => notStarted(id)));
    for (const one of [course(), stubs]) {
      expect(tokensOf(markdownReport(one)).map(({ type }) => type)).not.toContain('html');
    }
    expect(markdownReport(course()).split('\n')[0]).toBe('### 100 of 100 points');
    expect(markdownReport(result([notStarted('03-loss')]))).not.toContain('Total');
  });

  it('says what was received without what was expected, or points alone', () => {
    const calls = markdownReport(withFeedback(mixed, 'calls'));
    expect(calls).toContain('call      f(1)\nreceived  ```\n');
    expect(calls).not.toMatch(/expected {2}|An empty basket|--replay/);
    expect(calls).toContain('\n\nWhat was expected is not shown here: your teacher has left it out.\n\n');
    const none = markdownReport(withFeedback(mixed, 'none'));
    expect(none).not.toMatch(/details|received|parse/);
    expect(none).toMatch(/\n\nOnly points are shown here: your teacher has left out the rest\.\n$/);
  });

  it('says which files were read, as code: their names are the student’s', () => {
    const report = markdownReport({ ...mixed, notes: ['“@octocat.ts” is graded as 03-loss.ts.'] });
    expect(report).toContain('\n\n```text\n“@octocat.ts” is graded as 03-loss.ts.\n```\n\n');
  });

  it('fits into a comment, and says if it is cut', () => {
    const long = { call: 'x'.repeat(15_000), expected: '1', received: '2' };
    const many = ['f', 'g', 'h', 'i', 'j'].map((name) =>
      failing(name, { function: name, counterexample: long }),
    );
    const exercises = ['03-loss', '05-apples-and-pears'].map((id) =>
      exercise(id, many.slice(0, id === '03-loss' ? 3 : 5)),
    );
    const report = markdownReport(course(exercises));
    expect(report.length).toBeLessThanOrEqual(60_000);
    expect(report.match(/<details>/g)).toHaveLength(1);
    expect(report).toMatch(/<\/details>\n\nThere is more than fits here: `npm run grade` tells it\.\n$/);
  });

  it('is for a parser as well nothing but our table, folds, lists and code, whatever the texts are', () => {
    const ours = new Set([
      'heading',
      'table',
      'paragraph',
      'space',
      'text',
      'strong',
      'code',
      'codespan',
      'list',
      'list_item',
      'html',
    ]);
    fc.assert(
      fc.property(hostileResults, fc.constantFrom(...FEEDBACK_LEVELS), (made: Result, level) => {
        const tokens = tokensOf(markdownReport(withFeedback(made, level)));
        expect(tokens.map(({ type }) => type).filter((type) => !ours.has(type))).toEqual([]);
        const headings = tokens.filter(({ type }) => type === 'heading');
        expect(headings).toHaveLength(1);
        const html = tokens.filter(({ type }) => type === 'html').map(({ raw }) => raw.trim());
        for (const tag of html) {
          expect(tag).toMatch(
            /^(?:<details><summary><code>\d\d-[a-z-]+\.ts<\/code><\/summary>|<\/details>)$/,
          );
        }
        const table = tokens.find(({ type }) => type === 'table') as { rows: unknown[][] } | undefined;
        const rows = made.exercises.length + (made.exercises.length > 1 ? 1 : 0);
        expect(table?.rows.map((row) => row.length)).toEqual(Array(rows).fill(5));
        for (const { type, raw, ...more } of tokens) {
          const isWords = type === 'text' && !('tokens' in more);
          expect(isWords && /[@#<]|:\/\//.test(raw), raw).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
