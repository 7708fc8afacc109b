import { describe, expect, it } from 'vitest';
import { textReport } from '../../../../report/formats/text/text.ts';
import {
  course,
  exercise,
  failing,
  IDS,
  notStarted,
  PLAIN,
  passing,
  result,
  right,
  unusable,
} from '../../builders.ts';

const report = (...args: Parameters<typeof result>) => textReport(result(...args), PLAIN);

describe('textReport', () => {
  it('welcomes on the first run, and says what to open', () => {
    const nothing = course(IDS.map((id, i) => notStarted(id, i === 0 || i === 5 ? 10 : 20)));
    expect(textReport(nothing, PLAIN)).toBe(`\
  Welcome! A few small exercises, and in the last one a program of yours tells
  3s from 7s. It all begins with a guess, so guessing is fine here.

  ○ 01  A first guess       ░░░░░░░░░░   0/10  not started
  ○ 02  The vote            ░░░░░░░░░░   0/20  not started
  ○ 03  How wrong is it?    ░░░░░░░░░░   0/20  not started
  ○ 04  Which way is down?  ░░░░░░░░░░   0/20  not started
  ○ 05  Apples and pears    ░░░░░░░░░░   0/20  not started
  ○ 06  Three or seven?     ░░░░░░░░░░   0/10  not started
        Total               ░░░░░░░░░░  0/100

  Open exercises/01-init-params.ts in your editor. The comment at the top
  tells a story, the one above the function says what it should do. Write it,
  save the file, then come back and run the command below. Have you written it
  already? Then delete the line that throws “not written yet”.
  Stuck? npm run hint -- 01 gives a hint.

Next: open 01-init-params.ts, then  npm run grade -- 01
`);
  });

  it('shows the status of all, what to work on in full, and what comes later in short', () => {
    const vote = exercise('02-linear-predict', [
      failing('adds-the-bias-once'),
      failing('is-linear'),
      passing('keeps-the-order', { function: 'predict' }),
    ]);
    const loss = exercise(
      '03-loss',
      [
        passing('is-0.5-at-0', { function: 'sigmoid' }),
        failing('takes-the-mean', { function: 'mnistLoss', status: 'timed-out' }),
        passing('squares', { function: 'meanSquaredError', status: 'not-started' }),
      ],
      { uses: { '02-linear-predict': 'reference' } },
    );
    expect(report([right('01-init-params', 10), vote, loss, notStarted('04-gradient-step')])).toBe(`\
  ✓ 01  A first guess       ██████████  10/10  Great start!
  ✗ 02  The vote            ███░░░░░░░   4/12  2 checks to go
  ✗ 03  How wrong is it?    ███░░░░░░░   4/12  2 checks to go
  ○ 04  Which way is down?  ░░░░░░░░░░   0/20  not started
        Total               ███░░░░░░░  18/54

  While 02 is not right yet, 03 was tried with a right version of it.

── 02-linear-predict.ts · The vote ─────────────────────────────────────────────

  ✓ Right already: 1 of 3 checks (predict is done).

  ✗ predictOne: adds the bias once
    call      predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })
    received  3
    expected  1
    why       An empty basket costs just the fee.
    try       Add the bias once, after the sum.
    again     npm run grade -- --replay adds-the-bias-once.7
  ✗ and 1 other check of predictOne (4 points): is linear

  Stuck? npm run hint -- 02 gives a hint.

── 03-loss.ts · How wrong is it? ───────────────────────────────────────────────

  ✗ mnistLoss: takes the mean (took too long)
  ○ meanSquaredError: still to write (4 points)
    npm run grade -- 03 tells more.

Next: open 02-linear-predict.ts, then  npm run grade -- 02
`);
  });

  it('says why a file cannot be used, in full, and how to go on', () => {
    const message =
      "Line 12: ')' expected.\n\n  12 |   return 1 / (1 + Math.exp(-x);\n     |                               ^";
    expect(report([right('02-linear-predict'), unusable('03-loss', message)])).toBe(`\
  ✓ 02  The vote          ██████████  20/20  Spot on!
  ! 03  How wrong is it?  ░░░░░░░░░░   0/20  cannot run yet
        Total             █████░░░░░  20/40

── 03-loss.ts · How wrong is it? ───────────────────────────────────────────────

  ! Line 12: ')' expected.

      12 |   return 1 / (1 + Math.exp(-x);
         |                               ^

    Fix that first: until then, none of its checks can run. Or start this file
    again from the stub:
    npm run reset -- 03 (keeps a copy of yours)

Next: open 03-loss.ts, then  npm run grade -- 03
`);
  });

  it('explains one failing check of a function, and folds the others with the points that they cost', () => {
    const checks = [
      failing('one', { maxPoints: 4 }),
      failing('two', { maxPoints: 2, status: 'timed-out' }),
      failing('three', { maxPoints: 1, faultKind: 'withheld' }),
    ];
    const text = report([
      exercise('02-linear-predict', [...checks, failing('four', { function: 'predict' })]),
    ]);
    expect(text.match(/^ {4}call/gm)).toHaveLength(2);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '✗ and 2 other checks of predictOne (3 points): two (took too long); three (counts once predictOne gives right answers)',
    );
  });

  it('says the same of two functions once', () => {
    const hangs = {
      status: 'timed-out',
      rationale: 'It was still running.',
      help: 'Look at each loop.',
    } as const;
    const both = [failing('one', hangs), failing('two', { ...hangs, function: 'predict' })];
    const text = report([exercise('02-linear-predict', both)]);
    expect(text.match(/It was still running/g)).toHaveLength(1);
    expect(text.match(/Look at each loop/g)).toHaveLength(1);
    expect(text).toContain('predict: two (took too long)');
  });

  it('holds what is wrong with one function on a screen of 24 rows', () => {
    const long = 'Some words of explanation that fill a few lines of the report. '.repeat(4);
    const checks = Array.from({ length: 5 }, (_, i) =>
      failing(`a-title-of-the-usual-length-${i}`, { rationale: long, help: long }),
    );
    const text = report([exercise('02-linear-predict', [passing('right'), ...checks])]);
    expect(
      text.split('\n').length - text.split('\n').findIndex((line) => line.startsWith('──')),
    ).toBeLessThanOrEqual(24);
  });

  it('says which functions were tried beside a right version of others of the file', () => {
    const answered = { predict: ['predictOne'], other: ['predictOne'] };
    const [wrong, stub] = [failing('a'), passing('a', { status: 'not-started' })].map((check) =>
      report([exercise('02-linear-predict', [check, failing('b', { function: 'predict' })], { answered })]),
    );
    expect(wrong?.replace(/\s+/g, ' ')).toContain(
      'Your predictOne is not right yet, so predict and other were tried with a right predictOne.',
    );
    expect(stub?.replace(/\s+/g, ' ')).toContain('Your predictOne is still to write, so predict');
    expect(report([exercise('02-linear-predict', [failing('a')])])).not.toContain('tried with');
  });

  it('says below the table which files were graded, if that was in doubt', () => {
    const notes = ['“03_Loss.ts” is graded as 03-loss.ts.', `In a folder${' with a long name'.repeat(4)}.`];
    const nothing = course(IDS.map((id) => notStarted(id)));
    const failed = course([exercise('03-loss', [failing('mnist-loss-mean')])]);
    for (const graded of [nothing, failed, course(), result([right('03-loss')])]) {
      const [, after = ''] = textReport({ ...graded, notes }, PLAIN).split(/[░█] +\d+\/\d+[^\n]*\n\n/);
      expect(after).toMatch(
        /^ {2}! “03_Loss.ts” is graded as 03-loss.ts.\n {2}! In a folder .*\n {4}.*name\.\n\n/,
      );
      expect(textReport(graded, PLAIN)).not.toContain('graded as');
    }
  });

  it('celebrates all points with what was built, and shows it off next', () => {
    const all = textReport(course(), PLAIN);
    expect(all).toContain('★ 100 of 100 points. All of it works! ★');
    expect(all).toMatch(/tell 3s from 7s/);
    expect(all).toMatch(/\nNext: .*npm run demo\n$/);
  });

  it('does not celebrate the whole course over a part of it', () => {
    const part = report([right('03-loss'), right('04-gradient-step')]);
    expect(part).not.toContain('You built');
    expect(part).toMatch(/\nNext: all exercises together: {2}npm run grade\n$/);
  });

  it('opens the next exercise after one that is right', () => {
    const text = textReport({ ...result([right('03-loss')]), next: '04-gradient-step' }, PLAIN);
    expect(text).toMatch(/\nNext: open 04-gradient-step.ts, then {2}npm run grade -- 04\n$/);
  });

  it('has another word of praise for each exercise, and the same every time', () => {
    const words = textReport(course(), PLAIN).match(/\d\/\d\d {2}.+!$/gm);
    expect(new Set(words).size).toBe(6);
    expect(report([right('04-gradient-step')])).toContain('Well climbed down!');
  });

  it('explains one failing check of each function, and prefers one with a known misconception', () => {
    const known = { id: 'bias-per-pixel', text: 'The bias was added once for each pixel.' };
    const checks = [failing('first'), failing('second', { misconception: known }), failing('third')];
    const text = report([exercise('02-linear-predict', checks), notStarted('03-loss')]);
    expect(text).toMatch(/✗ predictOne: second\n {4}call/);
    expect(text).toContain('    maybe     The bias was added once for each pixel.\n');
    expect(text).toContain('  ✗ and 2 other checks of predictOne (8 points): first; third\n');
  });

  it('explains a check of up to three functions, of six if an exercise is graded alone', () => {
    const checks = Array.from({ length: 8 }, (_, i) =>
      failing(`rule-${i}`, { function: `f${i}`, rationale: `${i}.` }),
    );
    const alone = report([exercise('02-linear-predict', checks)]);
    expect(alone.match(/^ {4}call/gm)).toHaveLength(6);
    expect(alone).toContain('  ✗ f6: rule 6\n\n  ✗ f7: rule 7\n');
    const among = report([exercise('02-linear-predict', checks), notStarted('03-loss')]);
    expect(among.match(/^ {4}call/gm)).toHaveLength(3);
    expect(among).toContain('npm run grade -- 02 tells more.');
  });

  it('turns to what was begun before what was not', () => {
    const text = report([notStarted('01-init-params'), exercise('03-loss', [failing('a'), passing('b')])]);
    expect(text).toMatch(/\nNext: open 03-loss.ts, then {2}npm run grade -- 03\n$/);
  });

  it('turns to the next exercise if all that was begun is right', () => {
    const text = report([right('01-init-params'), notStarted('02-linear-predict'), notStarted('03-loss')]);
    expect(text).toMatch(/\nNext: open 02-linear-predict.ts, then {2}npm run grade -- 02\n$/);
  });

  it('says if an own earlier exercise is used though it is not right, as more is imported from it', () => {
    const checks = [failing('a'), passing('b')];
    const vote = exercise('02-linear-predict', checks);
    const loss = exercise('03-loss', checks, { uses: { '02-linear-predict': 'own' } });
    expect(report([vote, loss])).toContain('03 was tried with your own 02, not right yet');
    const right02 = exercise('02-linear-predict', [passing('a')]);
    expect(report([right02, loss])).not.toContain('was tried with your own');
  });

  it('names all earlier exercises that were replaced in one sentence', () => {
    const uses = {
      '04-gradient-step': 'reference',
      '02-linear-predict': 'own',
      '03-loss': 'reference',
    } as const;
    const checks = [failing('a'), passing('b')];
    const both = [
      exercise('05-apples-and-pears', checks, { uses }),
      exercise('06-three-or-seven', checks, { uses }),
    ];
    expect(report(both).replace(/\s+/g, ' ')).toContain(
      'While 03 and 04 are not right yet, 05 and 06 were tried with right versions of them.',
    );
    expect(report(both).match(/While/g)).toHaveLength(1);
  });

  it.each([
    ['', null],
    ['\n', null],
    ['1\n2\n3\n', 'Your code printed 3 lines; --replay shows those of one case.'],
    ['1\n2… (cut)', 'Your code printed 2 lines or more; --replay shows those of one case.'],
  ])('has one line for what was printed: %j', (output, line) => {
    const text = report([exercise('03-loss', [failing('a'), passing('b')], { output })]);
    expect(text.match(/^.*printed.*$/m)?.[0].trim() ?? null).toBe(line);
    expect(text).not.toContain('(cut)');
  });

  it('does not mind printing in what is right', () => {
    const text = report([{ ...right('03-loss'), output: 'hello' }, right('04-gradient-step')]);
    expect(text).toContain('  03 printed 1 line: that is fine, and ignored.\n');
  });

  it('shows all of a check that is shown alone', () => {
    const rationale = 'far too long '.repeat(99).trim();
    const text = report([exercise('03-loss', [failing('a', { rationale })])]);
    expect(text.replace(/\s+/g, ' ')).toContain(rationale);
    const among = report([exercise('03-loss', [failing('a', { rationale }), failing('b')])]);
    expect(among).toContain('…');
  });

  it.each([
    [20, 60],
    [0, 80],
    [Number.NaN, 80],
    [72.5, 72],
    [500, 100],
  ])('on a terminal of %d columns, uses %d', (width, used) => {
    const text = textReport(result([exercise('03-loss', [failing('a')])]), { ...PLAIN, width });
    expect(/^── .*$/m.exec(text)?.[0]).toHaveLength(used);
  });

  it('gives a reason why checks were not tried', () => {
    const more = { status: 'skipped', rationale: 'predictOne must work first.' } as const;
    const text = report([
      exercise('02-linear-predict', [failing('a'), passing('b', more), passing('c', more)]),
    ]);
    expect(text).toContain('  ○ predictOne: 2 checks not tried yet. predictOne must work first.\n');
  });

  it('shows in full why a function was not tried, with several exercises too', () => {
    const rationale = 'far too long for a line '.repeat(9).trim();
    const more = { status: 'skipped', rationale, function: 'predict' } as const;
    const both = ['02-linear-predict', '03-loss'].map((id) =>
      exercise(id, [passing('a'), passing('b', more)]),
    );
    const text = report(both);
    expect(text.replace(/\s+/g, ' ').split(`predict: 1 check not tried yet. ${rationale}`)).toHaveLength(3);
    expect(text).not.toContain('tells more');
  });

  it('tells of the line that keeps a written function from being tried, in a section of its own', () => {
    const stub = {
      status: 'not-started',
      rationale: 'predict throws (line 7).',
      help: 'Delete it.',
    } as const;
    const begun = exercise('01-init-params', [passing('a', stub), passing('b', stub)]);
    const text = report([begun, exercise('02-linear-predict', [failing('a'), passing('b')])]);
    expect(text).toContain('a line to delete');
    expect(text).toContain('\n  ○ predict throws (line 7). Delete it.\n');
    expect(text).toContain('Next: open 01-init-params.ts');
    expect(report([begun])).toContain('\n  ○ predict throws (line 7). Delete it.\n');
  });

  it('greets in ASCII on a terminal without Unicode', () => {
    const text = textReport(result([notStarted('01-init-params')]), { ...PLAIN, unicode: false });
    expect(text).toMatch(/throws "not written\s+yet"/);
  });
});
