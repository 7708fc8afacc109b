import { expect, test } from 'vitest';
import { reading } from '../../../lab/validity/reading.ts';

test('mistakes that were not named are listed and counted', () => {
  const figures = { reports: { '03-loss/loss--half': true, '03-loss/loss--sum': false } };
  expect(reading.headlines?.(figures)[0]?.figure).toBe('1 of 2 (50%)');
  const section = reading.render(figures);
  expect(section).toContain('- `03-loss/loss--sum`');
  expect(section).not.toContain('loss--half');
});
