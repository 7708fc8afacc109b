import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Result } from '../../../../model/result.ts';
import { isFailing, isWrittenStub } from '../../../../report/explain/explanation.ts';
import { textReport } from '../../../../report/formats/text/text.ts';
import type { Terminal } from '../../../../report/terminal/terminal.ts';
import { textWidth } from '../../../../report/terminal/text-width.ts';
import { results, terminals } from '../../generated.ts';

/** What is true of the report on any result, on any terminal. */
describe('any text report', () => {
  const onAny = (rule: (report: string, input: { result: Result; terminal: Terminal }) => void) =>
    fc.assert(
      fc.property(fc.record({ result: results, terminal: terminals }), (input) =>
        rule(textReport(input.result, input.terminal), input),
      ),
      { numRuns: 150 },
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

  it('names every exercise and its points', () => {
    onAny((report, { result }) => {
      for (const { id, title, points, maxPoints } of result.exercises) {
        const row = new RegExp(
          `^  \\S ${id.slice(0, 2)}  ${escaped(title)} .* ${points}/${maxPoints}  `,
          'm',
        );
        expect(report).toMatch(row);
      }
    });
  });

  it('mentions every failing check', () => {
    onAny((report, { result }) => {
      for (const check of failingOf(result)) {
        expect(report.replace(/\s+/g, ' ')).toContain(check.title);
      }
    });
  });

  it('says what is still to write in a failing exercise', () => {
    onAny((report, { result }) => {
      for (const { checks } of result.exercises.filter(({ status }) => status === 'failed')) {
        for (const stub of checks.filter(({ status }) => status === 'not-started')) {
          if (!checks.some((check) => check.function === stub.function && isWrittenStub(check))) {
            expect(report).toContain(`${stub.function}: still to write`);
          }
        }
      }
    });
  });

  it('shows few checks in full: three, or six if one exercise was named', () => {
    onAny((report, { result }) => {
      const most = result.exercises.length === 1 ? 6 : 3;
      expect(report.match(/^ {4}expected /gm)?.length ?? 0).toBeLessThanOrEqual(most);
    });
  });

  it('has no escape codes without colour, and says the same with it', () => {
    onAny((report, { result, terminal }) => {
      const coloured = textReport(result, { ...terminal, colour: true });
      expect(report).not.toContain('\u001b');
      expect(coloured).toContain('\u001b[');
      expect(stripVTControlCharacters(coloured)).toBe(report);
    });
  });

  it('lets nothing through that a terminal or a build log obeys', () => {
    onAny((report) => {
      expect(report).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)/u);
      expect(report).not.toMatch(/^\s*::/m);
      expect(report).not.toContain('##[');
    });
  });

  it('is in ASCII if the terminal has no Unicode, except for the student’s words', () => {
    onAny((report, { terminal }) => {
      const words = report.replace(/[値段🍎🍐]/gu, '');
      expect(/^[ -~\n]*$/.test(words)).toBe(!terminal.unicode);
    });
  });

  it('leaves no blanks at the end of a line, and no two lines blank', () => {
    onAny((report) => {
      expect(report).not.toMatch(/ $/m);
      expect(report).not.toContain('\n\n\n');
    });
  });
});

function failingOf(result: Result): CheckResult[] {
  return result.exercises
    .filter(({ status }) => status === 'failed')
    .flatMap(({ checks }) => checks.filter(isFailing));
}

function escaped(text: string): string {
  return text.replace(/[?]/g, '\\$&');
}
