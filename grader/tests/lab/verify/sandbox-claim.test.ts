import { expect, it, vi } from 'vitest';
import { describeSandbox, sandboxHolds } from '../../../lab/verify/sandbox-claim.ts';
import { openTrustedSession } from '../../../sandbox/trusted-session.ts';

const host = vi.hoisted(() => ({ isNone: false }));
vi.mock('../../../sandbox/session.ts', async (original) => {
  const real = await original<typeof import('../../../sandbox/session.ts')>();
  return { ...real, openSandbox: () => (host.isNone ? openTrustedSession() : real.openSandbox()) };
});

it('holds, and says what the system adds', async () => {
  expect((await sandboxHolds()).against).toEqual([]);
  expect(describeSandbox()[0]).toBe('The sandbox is Deno with nothing allowed.');
  expect(describeSandbox()[1]).toMatch(
    /^(The system adds nothing around it|Around it is (\w+: no |setpriv: ))/,
  );
});

it('code that runs without a sandbox gets out', async () => {
  host.isNone = true;
  expect((await sandboxHolds()).against).toContain('writes by node');
});
