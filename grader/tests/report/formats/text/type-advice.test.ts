import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../../model/result.ts';
import { textReport } from '../../../../report/formats/text/text.ts';
import { exercise, failing, PLAIN, passing, result, right, unusable } from '../../builders.ts';

const remark = (line: number, message: string): Advice => ({
  location: { file: '02-linear-predict.ts', line, column: 3 },
  message,
});
const LONG = "Argument of type 'number' is not assignable to parameter of type 'Vector'.";
const four = [
  remark(3, 'Cannot find name.'),
  remark(12, LONG),
  remark(20, 'x'.repeat(90)),
  remark(21, 'Last.'),
];
const vote = (advice: readonly Advice[]) => exercise('02-linear-predict', [failing('is-linear')], { advice });

describe('advice in the text report', () => {
  it('comes after what went wrong: three remarks, and how many more', () => {
    const report = textReport(result([vote(four)]), PLAIN);
    expect(report).toContain(`

  Types (advice; costs nothing)
    02-linear-predict.ts:3:3  Cannot find name.
    02-linear-predict.ts:12:3  Argument of type 'number' is not assignable to
      parameter of type 'Vector'.
    02-linear-predict.ts:20:3
      ${'x'.repeat(74)}
      ${'x'.repeat(16)}
    and 1 more

  Stuck?`);
    expect(report.indexOf('Types')).toBeGreaterThan(report.indexOf('npm run grade -- --replay'));
  });

  it('says the same in colour', () => {
    const coloured = textReport(result([vote(four)]), { ...PLAIN, colour: true });
    expect(coloured).toContain('\u001b[1mTypes\u001b[22m \u001b[2m(advice; costs nothing)\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(textReport(result([vote(four)]), PLAIN));
  });

  it('is not there if there is none, or if the file cannot be used', () => {
    const broken = { ...unusable('03-loss', 'It does not parse.'), advice: four };
    expect(textReport(result([vote([]), broken]), PLAIN)).not.toContain('Types');
    expect(textReport(result([right('03-loss'), right('01-init-params')]), PLAIN)).not.toContain('Types');
  });

  it('is only mentioned for exercises that are right', () => {
    const fine = (id: string) => exercise(id, [passing('all-of-it')], { advice: four });
    const mention = 'Types: there is advice on 02 and 03; it costs nothing. See npm run grade -- 02\n';
    const fits = { ...PLAIN, width: 84 };
    expect(textReport(result([fine('02-linear-predict'), fine('03-loss')]), fits)).toContain(`  ${mention}`);
    const others = result([fine('02-linear-predict'), fine('03-loss'), exercise('04-x', [failing('no')])]);
    expect(textReport(others, fits)).toContain(`  ${mention}`);
    expect(textReport(others, PLAIN)).toContain(
      '  Types: there is advice on 02 and 03; it costs nothing. See\n  npm run grade -- 02\n',
    );
  });

  it('is shown for an exercise that is right if it is graded alone', () => {
    const fine = exercise('02-linear-predict', [passing('all-of-it')], { advice: [remark(3, 'Look.')] });
    expect(textReport(result([fine]), PLAIN)).toContain(
      '\n\n  Types (advice; costs nothing)\n    02-linear-predict.ts:3:3  Look.\n\nNext:',
    );
  });
});
