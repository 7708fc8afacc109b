import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explanationOf } from '../../../../report/explain/explanation.ts';
import { type ReplayView, replayReport } from '../../../../report/formats/text/replay.ts';
import { textWidth } from '../../../../report/terminal/text-width.ts';
import { failing, PLAIN } from '../../builders.ts';
import { failingChecks, terminals } from '../../generated.ts';

const view: ReplayView = {
  exercise: '02-linear-predict',
  title: 'adds the bias once',
  calls: ['predictOne([0], { weights: [1], bias: 0 })', 'predictOne([0], { weights: [1], bias: 1 })'],
  failing: null,
  message: null,
  loadingOutput: '',
  output: '',
  outputs: null,
  dependsOnCallsBefore: false,
  failure: null,
};

describe('replayReport', () => {
  it('lists the calls, marks the one that failed, and explains it as the report does', () => {
    const failure = explanationOf(failing('adds-the-bias-once'));
    expect(replayReport({ ...view, failing: 1, output: 'bias\n\n  1\n', failure }, PLAIN)).toBe(`\
02-linear-predict · adds the bias once

  These calls were made, in this order. What is below is about the one with ✗.

    predictOne([0], { weights: [1], bias: 0 })
  ✗ predictOne([0], { weights: [1], bias: 1 })

  Your code printed:
  | bias
  |
  |   1

    received  3
    expected  1
    why       An empty basket costs just the fee.
    try       Add the bias once, after the sum.
    again     npm run grade -- --replay adds-the-bias-once.7

Next: open 02-linear-predict.ts, then  npm run grade -- 02
`);
  });

  it('shows beside each call what it printed, and speaks of no order if there is one call', () => {
    const failure = explanationOf(failing('adds-the-bias-once'));
    const outputs = ['sum 0\nbias 0\n', ''];
    const shown = replayReport({ ...view, failing: 1, output: 'sum 0\nbias 0\n', outputs, failure }, PLAIN);
    expect(shown).toContain(`
    predictOne([0], { weights: [1], bias: 0 })
    | sum 0
    | bias 0
  ✗ predictOne([0], { weights: [1], bias: 1 })

    received  3
`);
    const single = replayReport({ ...view, calls: ['f()'], failing: 0, failure }, PLAIN);
    expect(single).not.toContain('in this order');
  });

  it('keeps what was printed while the file was loaded apart', () => {
    const loading = '  While the file was loaded, your code printed:\n  | 34\n';
    const loadingOutput = '34\n';
    expect(replayReport({ ...view, loadingOutput }, PLAIN)).toContain(
      `\n\n${loading}\n  In the calls, it printed nothing.\n\n`,
    );
    expect(replayReport({ ...view, calls: ['f()'], loadingOutput, output: 'bias' }, PLAIN)).toContain(
      `\n\n${loading}\n  In the call, it printed:\n  | bias\n\n`,
    );
    const unloaded = replayReport({ ...view, loadingOutput, message: 'It threw.' }, PLAIN);
    expect(unloaded).toContain(`\n\n${loading}\n  This case was not tried. It threw.\n\n`);
  });

  it('says that the answer depends on the calls before, and then that nothing is right yet', () => {
    const dependsOnCallsBefore = true;
    const right = replayReport({ ...view, dependsOnCallsBefore }, PLAIN);
    expect(right).toContain('  By itself this case comes out right. After other calls');
    expect(right).toContain('Next: open 02-linear-predict.ts');
    expect(right).not.toContain('right now');
    const failure = explanationOf(failing('adds-the-bias-once'));
    const failed = replayReport({ ...view, failing: 1, failure, dependsOnCallsBefore }, PLAIN);
    expect(failed).toContain('  After other calls, as in a whole grading, this case gives another answer.');
  });

  it('says that a case is right now', () => {
    expect(replayReport(view, PLAIN)).toBe(`\
02-linear-predict · adds the bias once

  ✓ predictOne([0], { weights: [1], bias: 0 })
  ✓ predictOne([0], { weights: [1], bias: 1 })

  Your code printed nothing.

Next: this case is right now; see the rest, with  npm run grade -- 02
`);
  });

  it('says why a case could not be tried, and marks no call', () => {
    const text = replayReport({ ...view, message: 'The file does not parse.' }, PLAIN);
    expect(text).toContain('    predictOne([0], { weights: [1], bias: 1 })\n');
    expect(text).toContain(
      'bias: 1 })\n\n  This case was not tried. The file does not parse.\n\nNext: open 02-linear-predict.ts, then',
    );
  });

  it('shows all that was printed, however long, and nothing that a terminal obeys', () => {
    const output = `\u001b[31m::error::${'x'.repeat(30_000)}`;
    for (const printed of [{ output }, { loadingOutput: output }, { outputs: [output, ''] }]) {
      expect(replayReport({ ...view, ...printed }, PLAIN)).toContain(
        `  | \\::error::${'x'.repeat(30_000)}\n`,
      );
    }
  });

  it('fits any terminal, and says the same with colour', () => {
    fc.assert(
      fc.property(failingChecks, terminals, (check, terminal) => {
        const given = { ...view, failing: 0, failure: explanationOf(check) };
        const plain = replayReport(given, terminal);
        expect(Math.max(...plain.split('\n').map(textWidth))).toBeLessThanOrEqual(terminal.width);
        const coloured = replayReport(given, { ...terminal, colour: true });
        expect(coloured).not.toBe(plain);
        expect(stripVTControlCharacters(coloured)).toBe(plain);
      }),
    );
  });
});
