import { expect, it } from 'vitest';
import { compareSandboxes, probeScript } from '../../../lab/repeat/sandbox-answers.ts';

it('whatever a script asks for, two sandboxes give the same answer', async () => {
  const { count, differences } = await compareSandboxes();
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(10_000);
});

it('names what two sandboxes answer differently', async () => {
  const script = await probeScript();
  const leaking = script.code.replace('"use strict";', '$& globalThis.leak = { inside: 7 };');
  const { differences } = await compareSandboxes({ ...script, code: leaking });
  expect(differences[0]).toContain('globalThis.leak.inside: number 7');
});
