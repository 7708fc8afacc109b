import { describe, expect, it, vi } from 'vitest';
import { stage } from '../../submission/stage.ts';
import { IDS, REFERENCE, stageFiles, submissionOf } from '../sandbox/student-code.ts';

vi.mock('../../sandbox/limits.ts', async (original) => ({
  ...(await original<typeof import('../../sandbox/limits.ts')>()),
  ESBUILD_JOB_MS: 400,
}));

const HANGS = `${'a=>'.repeat(20_000)}1`;
const FINE = 'export function double(x: number) { return x * 2; }';

describe('a file that makes the parser hang', () => {
  it('is given up, and no other file is', async () => {
    const [hostile, ...others] = await Promise.all([
      stageFiles('01-first', { '01-first.ts': HANGS }),
      stageFiles('01-first', { '01-first.ts': FINE }),
      stageFiles('01-first', { '01-first.ts': FINE }),
    ]);
    expect(hostile).toEqual({
      kind: 'unusable',
      exercise: '01-first',
      message: expect.stringMatching(/^01-first\.ts is too deeply nested or too complicated/),
      location: null,
    });
    expect(others.map(({ kind }) => kind)).toEqual(['staged', 'staged']);
  });

  it('is blamed if another file imports it, without parsing it a second time', async () => {
    const submission = submissionOf({
      '01-first.ts': HANGS,
      '02-second.ts': "export { double } from './01-first.ts';",
    });
    const options = { ids: IDS, uses: {}, reference: REFERENCE };
    const blamed = { kind: 'unusable', exercise: '01-first' };
    expect(await stage('02-second', submission, options)).toMatchObject(blamed);
    const start = performance.now();
    expect(await stage('02-second', submission, options)).toMatchObject(blamed);
    expect(performance.now() - start).toBeLessThan(300);
    expect(
      await stage('02-second', submission, { ...options, uses: { '01-first': 'reference' } }),
    ).toMatchObject({ kind: 'staged' });
  });
});

it.each([
  ['brackets', `export const a = ${'['.repeat(20_000)}${']'.repeat(20_000)};`],
  ['unary operators', `export const a = ${'!'.repeat(60_000)}1;`],
  ['blocks', `${'{'.repeat(30_000)}${'}'.repeat(30_000)}`],
  ['sums', `export const a = ${'1+'.repeat(30_000)}1;`],
  ['members', `export const a = x${'.a'.repeat(30_000)};`],
])('endless %s are staged or unusable, and the next file is staged', async (_, text) => {
  const staged = await stageFiles('01-first', { '01-first.ts': text });
  expect(['staged', 'unusable']).toContain(staged.kind);
  expect(await stageFiles('01-first', { '01-first.ts': FINE })).toMatchObject({ kind: 'staged' });
});
