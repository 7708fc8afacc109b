import { expect, it, vi } from 'vitest';
import { findChecker } from '../../type-check/find-checker.ts';
import { typeAdvice } from '../../type-check/type-advice.ts';

vi.mock('../../type-check/find-checker.ts', () => ({ findChecker: vi.fn() }));

const FILES = new Map([['03-loss.ts', "export const n: number = 'a';\n"]]);

it('gives no advice if there is no type checker', async () => {
  vi.mocked(findChecker).mockReturnValue(null);
  expect(await typeAdvice(FILES)).toEqual({ kind: 'none', why: 'There is no type checker on this machine.' });
});

it('gives no advice if the type checker does not start', async () => {
  vi.mocked(findChecker).mockReturnValue('/nowhere/tsc');
  expect(await typeAdvice(FILES)).toMatchObject({ kind: 'none' });
});

it('gives no advice if no temporary folder can be made', async () => {
  vi.mocked(findChecker).mockReturnValue('/nowhere/tsc');
  vi.stubEnv('TMPDIR', '/nowhere/at/all');
  vi.stubEnv('TEMP', '/nowhere/at/all');
  expect(await typeAdvice(FILES)).toEqual({ kind: 'none', why: 'The type checker could not be started.' });
  vi.unstubAllEnvs();
});
