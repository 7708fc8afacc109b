import type { CheckResult, ExerciseResult } from '../../../model/result.ts';
import { explanationOf, isFailing, isWrittenStub } from '../../../report/explain/explanation.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth, truncate } from '../../../report/terminal/text-width.ts';
import { wrap } from '../../../report/terminal/wrap.ts';
import { plural } from '../../../text/english.ts';

/** How much room the checks may take: a line each; those that passed in one; the open ones too, by function. */
export type CheckListDetail = 'all' | 'folded' | 'short';

/**
 * The checks of an exercise: what failed, what is not tried or not written yet, what is right.
 *
 * @param except one that is shown elsewhere
 */
export function checkList(
  { checks }: Pick<ExerciseResult, 'checks'>,
  detail: CheckListDetail,
  terminal: Terminal,
  except: CheckResult | null = null,
): string[] {
  const others = checks.filter((check) => check !== except);
  const failing = others.filter(isFailing);
  const passed = others.filter(({ status }) => status === 'passed');
  const open = others.filter((check) => !isFailing(check) && check.status !== 'passed');
  const shown = detail === 'short' ? failing.slice(0, MOST_IN_SHORT) : failing;
  const left = failing.length - shown.length;
  return [
    ...shown.map((check) => oneLine(check, terminal)),
    ...(left > 0 ? [line('failed', `and ${left} more`, terminal)] : []),
    ...openOnes(open, terminal),
    ...(detail === 'all' || passed.length < 2
      ? passed.map((check) => oneLine(check, terminal))
      : [line('passed', `${plural(passed.length, 'check')} ${'are right'}`, terminal)]),
  ];
}

const MOST_IN_SHORT = 3;

function oneLine(check: CheckResult, terminal: Terminal): string {
  const { title, trouble } = explanationOf(check);
  const status = check.status === 'passed' ? 'passed' : 'failed';
  return line(status, trouble === null ? title : `${title} (${trouble})`, terminal);
}

/** By function: what is still to write, what was not tried, and why. */
function openOnes(open: readonly CheckResult[], terminal: Terminal): string[] {
  const names = [...new Set(open.map((check) => check.function))];
  return names.flatMap((name) => {
    const checks = open.filter((check) => check.function === name);
    const [first] = checks as [CheckResult, ...CheckResult[]];
    const points = plural(
      checks.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
      'point',
    );
    if (first.status === 'not-started' && !isWrittenStub(first)) {
      return [
        line(
          'not-started',
          `${name}: still to write (${plural(checks.length, 'check')}, ${points})`,
          terminal,
        ),
      ];
    }
    const why = [first.rationale, isWrittenStub(first) ? first.help : null].filter(Boolean).join(' ');
    return wrap(`${name}: ${why || 'not tried yet'}`, terminal.width - MARGIN).map((one, i) =>
      i === 0 ? line('not-started', one, terminal) : `${' '.repeat(MARGIN)}${one}`,
    );
  });
}

const MARGIN = 4;

function line(status: 'passed' | 'failed' | 'not-started', text: string, terminal: Terminal): string {
  const { ellipsis, ...symbolOf } = symbols(terminal);
  const shown =
    textWidth(text) > terminal.width - MARGIN ? truncate(text, terminal.width - MARGIN, ellipsis) : text;
  const words = status === 'passed' ? paint('quiet', shown, terminal) : shown;
  return `  ${paint(status, symbolOf[status], terminal)} ${words}`;
}
