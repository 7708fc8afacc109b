import { expect, test } from 'vitest';
import { htmlReport } from '../../../../report/formats/html/html.ts';
import { course, exercise, failing, PLAIN, SURROUNDINGS } from '../../builders.ts';

const pageOn = (received: string, expected: string) =>
  htmlReport(
    course([exercise('03-loss', [failing('one', { counterexample: { call: 'f()', received, expected } })])]),
    PLAIN,
    SURROUNDINGS,
  );

test('a keyboard stops at values that may be wider than the page, and at no others', () => {
  const long = `[${Array.from({ length: 30 }, (_, i) => i).join(', ')}]`;
  expect(pageOn('0.5', '0.25')).not.toContain('tabindex');
  expect(pageOn('no answer at all, for a long time', long)).not.toContain('tabindex');
  expect(pageOn(long, '[1]')).toContain('tabindex="0"');
});
