import { expect, it, vi } from 'vitest';
import { sandboxHolds, sandboxTold } from '../../../lab/verify/sandbox-claim.ts';
import { openTrustedSession } from '../../../sandbox/trusted-session.ts';

const host = vi.hoisted(() => ({ isNone: false }));
vi.mock('../../../sandbox/session.ts', async (original) => {
  const real = await original<typeof import('../../../sandbox/session.ts')>();
  return { ...real, openSandbox: () => (host.isNone ? openTrustedSession() : real.openSandbox()) };
});

it('holds, and says what of the system is around it', async () => {
  expect((await sandboxHolds()).against).toEqual([]);
  expect(sandboxTold()[0]).toBe('The sandbox is Deno with nothing allowed.');
  expect(sandboxTold()[1]).toMatch(/^Around it is (nothing of the system|\w+: no |setpriv: )/);
});

it('a sandbox that is none does not', async () => {
  host.isNone = true;
  expect((await sandboxHolds()).against).toContain('writes by node');
});
