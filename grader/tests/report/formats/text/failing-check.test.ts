import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIGHT_ALONE } from '../../../../feedback/leftover-state.ts';
import { checkInFull, checkInOneLine } from '../../../../report/formats/text/failing-check.ts';
import { printable } from '../../../../report/terminal/printable.ts';
import { textWidth } from '../../../../report/terminal/text-width.ts';
import { failing, PLAIN } from '../../builders.ts';
import { failingChecks, terminals } from '../../generated.ts';

const MOST = 12;
const inFull = (more: Parameters<typeof failing>[1]) => checkInFull(failing('rule', more), PLAIN, MOST);

describe('checkInFull', () => {
  it('shows all parts of a failing check', () => {
    const lines = inFull({
      function: 'gradient',
      title: 'is the derivative of the loss',
      status: 'threw',
      counterexample: {
        call: 'gradient([[3, 2]], [7], { weights: [5, 9], bias: 0 })',
        received: '{ weights: [156, 104], bias: 0 }',
        expected: '{ weights: [156, 104], bias: 52 }',
      },
      misconception: { id: 'no-bias', text: 'The bias was forgotten.' },
      location: { file: '04-gradient-step.ts', line: 12, column: 3 },
    });
    expect(lines.join('\n')).toBe(`\
  ✗ gradient: is the derivative of the loss (it threw, and should not)
    call      gradient([[3, 2]], [7], { weights: [5, 9], bias: 0 })
    received  { weights: [156, 104], bias: 0 }
    expected  { weights: [156, 104], bias: 52 }
                                           ↑ the first difference
    why       An empty basket costs just the fee.
    maybe     The bias was forgotten.
    where     04-gradient-step.ts:12:3
    again     npm run grade -- --replay rule.7`);
  });

  it('leaves out what a check does not have', () => {
    const lines = inFull({ rationale: null, help: null, counterexample: null, replay: null });
    expect(lines).toEqual(['  ✗ predictOne: rule']);
  });

  it('shows the calls to make before, in order', () => {
    const counterexample = { before: ['f(1)', 'f(2)'], call: 'f(1)', expected: '1', received: '3' };
    expect(inFull({ counterexample }).slice(1, 5)).toEqual([
      '    first     f(1)',
      '    then      f(2)',
      '    then      f(1)',
      '    received  3',
    ]);
  });

  it('never cuts that an earlier call is being remembered', () => {
    const text = 'far too long '.repeat(60);
    const lines = inFull({
      faultKind: 'leftover-state',
      rationale: RIGHT_ALONE,
      misconception: { id: 'some', text },
      counterexample: { before: [`f(${text})`], call: `f(${text})`, expected: '1', received: '3' },
    });
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(RIGHT_ALONE);
    expect(lines).toHaveLength(MOST);
  });

  it('wraps sentences that stand for values rather than cutting them', () => {
    const received =
      'the params are exactly those of start, so what the walk has found is thrown away at the end';
    const lines = inFull({ counterexample: { call: 'f(1)', expected: '1', received } });
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(received);
  });

  it('wraps a long call between its arguments', () => {
    const call = `predictOne([${'1, '.repeat(30)}1], { weights: [], bias: 1 })`;
    const lines = inFull({ counterexample: { call, expected: '1', received: '2' } });
    const shown = lines.slice(
      1,
      lines.findIndex((line) => line.includes('received')),
    );
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.map((line) => line.slice('    received  '.length)).join(' ')).toBe(call);
  });

  it('cuts the longest texts if there are too many lines', () => {
    const lines = inFull({ rationale: 'far too long '.repeat(60), help: 'Short.' });
    expect(lines).toHaveLength(MOST);
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
    expect(lines.at(-2)).toBe('    try       Short.');
  });

  it('leaves out whole sentences of why before it cuts any text', () => {
    const rationale = `The point. ${'And then some more words follow it. '.repeat(30)}`;
    const lines = inFull({ rationale, help: 'Try. '.repeat(20) });
    expect(lines).toHaveLength(MOST);
    expect(lines.join()).not.toContain('…');
    expect(lines.join()).toContain('The point.');
  });

  it('leaves out where the first difference is before it cuts any text', () => {
    const counterexample = { call: 'f(1)', expected: '[1, 2]', received: '[1, 3]' };
    const fits = inFull({ counterexample, rationale: 'Some words. '.repeat(20) });
    expect(fits.join()).toContain('the first difference');
    const full = inFull({ counterexample, rationale: 'Some words. '.repeat(30) });
    expect(full).toHaveLength(MOST);
    expect(full.join()).not.toMatch(/the first difference|…/);
  });

  it('is at most as long as it may be, and keeps the received and expected values and the replay whole', () => {
    fc.assert(
      fc.property(failingChecks, terminals, (made, terminal) => {
        const check = printable(made, terminal);
        const lines = checkInFull(check, terminal, MOST);
        expect(lines.length).toBeLessThanOrEqual(MOST);
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(terminal.width);
        const labels = lines.map((line) => /^ {4}(\w+) /.exec(line)?.[1]);
        expect(labels).toEqual(
          expect.arrayContaining([
            ...(check.counterexample ? ['call', 'received', 'expected'] : []),
            ...(check.rationale?.trim() ? ['why'] : []),
            ...(check.misconception?.text.trim() ? ['maybe'] : []),
            ...(check.help?.trim() && check.misconception === null ? ['try'] : []),
            ...(check.location ? ['where'] : []),
          ]),
        );
        expect(lines.at(-1)?.endsWith(`-- --replay ${check.replay}`)).toBe(check.replay !== null);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [40, '    again     '],
    [46, '    '],
    [54, ''],
    [99, ''],
  ])('moves a replay of %i characters to the left rather than breaking it', (length, before) => {
    const replay = 'x'.repeat(length);
    const lines = inFull({ replay });
    expect(lines.at(-1)).toBe(`${before}npm run grade -- --replay ${replay}`);
    expect(lines.at(-2) === '    again').toBe(before === '');
  });
});

describe('checkInOneLine', () => {
  it('keeps the kind of trouble if the title is cut', () => {
    const check = failing('rule', { title: 'word '.repeat(40).trim(), status: 'out-of-memory' });
    const line = checkInOneLine(check, PLAIN);
    expect(line).toMatch(/^ {2}✗ predictOne: word .*… \(ran out of memory\)$/);
    expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});
