import type { CheckResult, ExerciseResult } from '../../../model/result.ts';
import { explanationOf, isFailing, isWrittenStub } from '../../../report/explain/explanation.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth, truncate } from '../../../report/terminal/text-width.ts';
import { wrap } from '../../../report/terminal/wrap.ts';
import { plural } from '../../../text/english.ts';

/** How much room the checks may take: a line each; those that passed in one; three that fail; those in one line as well. */
export type CheckListDetail = 'all' | 'folded' | 'short' | 'counted';

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
  const shown = failing.slice(0, MOST_FAILING[detail]);
  const left = failing.length - shown.length;
  const isKnown = knownTroubles(checks.filter(isFailing), except);
  return [
    ...shown.map((check) => oneLine(check, terminal, isKnown(check))),
    ...(left > 0 ? [line('failed', leftInWords(left, shown.length), terminal)] : []),
    ...openOnes(open, terminal),
    ...(detail === 'all' || passed.length < 2
      ? passed.map((check) => oneLine(check, terminal))
      : [line('passed', `${plural(passed.length, 'check')} ${'are right'}`, terminal)]),
  ];
}

const MOST_FAILING = {
  all: Number.POSITIVE_INFINITY,
  folded: Number.POSITIVE_INFINITY,
  short: 3,
  counted: 0,
};

function leftInWords(left: number, shown: number): string {
  return shown > 0 ? `and ${left} more` : `and ${plural(left, 'other check')}`;
}

/** Says of a check whether its trouble goes without saying: all that fail of its function have it, and one has said it. */
function knownTroubles(
  failing: readonly CheckResult[],
  except: CheckResult | null,
): (check: CheckResult) => boolean {
  return (check) => {
    const ofFunction = failing.filter((one) => one.function === check.function);
    const said = ofFunction.find((one) => one === except) ?? ofFunction[0];
    return said !== check && ofFunction.every(({ status }) => status === check.status);
  };
}

/** With its trouble, if that is news and there is room for it. */
function oneLine(check: CheckResult, terminal: Terminal, isKnown = false): string {
  const { title, trouble } = explanationOf(check);
  const status = check.status === 'passed' ? 'passed' : 'failed';
  const whole = trouble === null || isKnown ? title : `${title} (${trouble})`;
  return line(status, textWidth(whole) > terminal.width - MARGIN ? title : whole, terminal);
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
