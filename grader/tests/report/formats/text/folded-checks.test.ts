import { expect, test } from 'vitest';
import { foldedChecks, mostTelling } from '../../../../report/formats/text/folded-checks.ts';
import { failing, PLAIN } from '../../builders.ts';

const known = { misconception: { id: 'some', text: 'Perhaps …' } };
const withheld = failing('withheld', { faultKind: 'withheld', ...known });
const compares = failing('compares', { faultKind: 'comparison', ...known });
const plain = failing('plain');
const plainToo = failing('plain-too', known);
const state = failing('state', { faultKind: 'leftover-state' });

test.each([
  ['what counts only later is shown last', [withheld, compares], compares],
  ['two answers that do not fit give way to a wrong one', [compares, plain], plain],
  ['a known misconception comes first among those alike', [plain, plainToo], plainToo],
  ['if none is known, the first', [plain, failing('other')], plain],
  ['what is left over from earlier calls comes before all', [plainToo, compares, state], state],
  ['alone, each is shown', [withheld], withheld],
])('%s', (_, checks, chosen) => {
  expect(mostTelling(checks)).toBe(chosen);
});

test('the others fold into a paragraph with their points and their trouble', () => {
  expect(foldedChecks([plain, failing('slow', { status: 'timed-out' }), withheld], PLAIN)).toEqual([
    '  ✗ and 3 other checks of predictOne (12 points): plain; slow (took too long);',
    '    withheld (counts once predictOne gives right answers)',
  ]);
  expect(foldedChecks([plain], PLAIN)).toEqual(['  ✗ and 1 other check of predictOne (4 points): plain']);
  expect(foldedChecks([], PLAIN)).toEqual([]);
});

test('a check of errors that threw too early is folded without a word against them', () => {
  const guard = failing('throws-on-none', { status: 'threw' });
  expect(foldedChecks([guard], { ...PLAIN, width: 200 }).join()).toContain(
    'throws on none (it threw where the arguments fit)',
  );
});
