import { expect, it } from 'vitest';
import { withCalls } from '../../../lab/busy/block-awaits.ts';

it('calls atAwait with all that is awaited', () => {
  const text = 'const a = (await f(await g(1))).x;\nfor await (const b of c) d(await b, "await e");\n';
  expect(withCalls('kit/a.ts', text)).toBe(
    'const a = (await globalThis.atAwait("kit/a.ts, await 1", f(await globalThis.atAwait("kit/a.ts, await 2", g(1))))).x;\n' +
      'for await (const b of c) d(await globalThis.atAwait("kit/a.ts, await 3", b), "await e");\n',
  );
  expect(withCalls('kit/a.ts', 'await(0,a)();export{}')).toBe(
    'await globalThis.atAwait("kit/a.ts, await 1", (0,a)());export{}',
  );
});
