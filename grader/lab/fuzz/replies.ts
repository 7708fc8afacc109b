import fc, { type Arbitrary } from 'fast-check';
import type { AnswerKind } from '../../model/call.ts';
import type { Request } from '../../sandbox/protocol.ts';
import { anyNumber } from './answers.ts';
import { anyText, splitList } from './messages.ts';

/** A request, and its number among all that were sent. */
export type Numbered = Request & { readonly id: number };

/** A line that claims to be the reply to a request. */
export interface ClaimedReply {
  readonly request: Numbered;
  readonly text: string;
}

/** Any text instead of a reply; mostly a reply with one or a few changes. */
export const anyClaimedReply: Arbitrary<ClaimedReply> = fc
  .record({ id: fc.nat({ max: 9 }) })
  .chain(({ id }) =>
    anyRequest(id).chain((request) =>
      fc
        .oneof(
          { weight: 10, arbitrary: mutated(validLine(request)) },
          { weight: 3, arbitrary: mutated(anyRequest(id).chain(validLine)) },
          { weight: 2, arbitrary: fc.json({ maxDepth: 4 }) },
          { weight: 1, arbitrary: anyText(200) },
          { weight: 1, arbitrary: deep },
        )
        .map((text) => ({ request, text })),
    ),
  );

const KINDS: readonly AnswerKind[] = ['number', 'numbers', 'booleans', 'params', 'fit'];

function anyRequest(id: number): Arbitrary<Numbered> {
  const call = fc.constantFrom(...KINDS).map(
    (answer): Numbered => ({
      kind: 'call',
      id,
      exercise: '03-loss',
      function: 'f',
      args: [1, 2, 3, 4],
      answer,
    }),
  );
  return fc.oneof(
    { weight: 6, arbitrary: call },
    { weight: 2, arbitrary: fc.constant<Numbered>({ kind: 'load', id, exercise: '03-loss', code: '' }) },
    { weight: 1, arbitrary: fc.constant<Numbered>({ kind: 'hello', id, nonce: 'n' }) },
    { weight: 1, arbitrary: fc.constant<Numbered>({ kind: 'preload', id, name: 'n', rows: 1, columns: 1 }) },
  );
}

/** As the guest would write it; numbers that JSON lacks are strings. */
export function validLine(request: Numbered): Arbitrary<unknown> {
  return fc.record({ id: fc.constant(request.id), printed: anyText(30), reply: validReply(request) });
}

function validReply(request: Request): Arbitrary<unknown> {
  const threw = fc.record({
    kind: fc.constant('threw'),
    isError: fc.boolean(),
    message: anyText(40),
    stack: anyStack,
  });
  switch (request.kind) {
    case 'call':
      return fc.oneof(
        {
          weight: 6,
          arbitrary: fc
            .record({
              kind: fc.constant('value'),
              value: VALUES[request.answer],
              changed: fc.option(fc.nat({ max: 3 })),
              drawn: fc.nat(),
              mathRandom: fc.nat(),
            })
            .chain((reply) =>
              reply.changed === null
                ? fc.constant(reply)
                : fc.oneof(
                    fc.constant(reply),
                    anyBecame.map((became) => ({ ...reply, became })),
                  ),
            ),
        },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('odd-value'), received: anyText(40) }) },
        { weight: 1, arbitrary: threw },
      );
    case 'load': {
      const exports = fc.dictionary(anyText(8), fc.constantFrom('function', 'number', 'object'), {
        maxKeys: 4,
      });
      return fc.oneof(fc.record({ kind: fc.constant('loaded'), exports }), threw);
    }
    default:
      return fc.constant({ kind: 'done' });
  }
}

const anyBecame = fc.record({
  at: fc.array(fc.oneof(fc.nat({ max: 3 }), fc.constantFrom('weights', 'bias')), { maxLength: 2 }),
  text: anyText(30),
});

const number = anyNumber.map((n) => (Number.isFinite(n) ? n : String(n)));
const numbers = fc.array(number, { maxLength: 5 });
const params = fc.record({ weights: numbers, bias: number });
const VALUES: Readonly<Record<AnswerKind, Arbitrary<unknown>>> = {
  number,
  numbers,
  booleans: fc.array(fc.boolean(), { maxLength: 5 }),
  params,
  fit: fc.record({ params, loss: number, steps: number }),
};

const anyStack = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('03-loss', '04-gradient-step', '__proto__', '-', ''), fc.nat(), fc.nat())
        .map(([name, line, column]) => `    at f (student:${name}:${line % 90}:${column % 90})`),
      anyText(20),
    ),
    { maxLength: 4 },
  )
  .map((lines) => lines.join('\n'));

/** JSON so deep that a recursive parser overflows its stack. */
const deep = fc
  .tuple(
    fc.constantFrom('[', '{"reply":', '[{"value":', '{"__proto__":'),
    fc.nat({ max: 3_000 }),
    fc.boolean(),
  )
  .map(([open, depth, isClosed]) => {
    const close = [...open]
      .reverse()
      .map((sign) => ({ '[': ']', '{': '}' })[sign] ?? '')
      .join('');
    return open.repeat(depth) + 1 + (isClosed ? close.repeat(depth) : '');
  });

/** The JSON of a value with some fields changed, and now and then some characters. */
function mutated(line: Arbitrary<unknown>): Arbitrary<string> {
  const changes = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    {
      weight: 3,
      arbitrary: fc.array(fc.record({ at: fc.nat(), how: anyChange }), { minLength: 1, maxLength: 3 }),
    },
  );
  const damages = fc.record({ at: fc.nat(), by: anyText(3), drop: fc.nat({ max: 4 }) });
  const damage = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: damages });
  return fc.tuple(line, changes, damage).map(([value, all, damaged]) => {
    const changed = all.reduce((text, { at, how }) => changeOne(text, at, how), JSON.stringify(value));
    return damaged === null
      ? changed
      : splice(changed, { ...damaged, at: damaged.at % (changed.length + 1) });
  });
}

function splice(text: string, { at, drop, by }: { at: number; drop: number; by: string }): string {
  return text.slice(0, at) + by + text.slice(at + drop);
}

interface Change {
  readonly kind: 'replace' | 'remove' | 'double' | 'rename' | 'add';
  readonly text: string;
}

const ODD_JSON = splitList(
  ' ¦ ',
  'null ¦ true ¦ -1 ¦ 0.5 ¦ -0 ¦ 1e999 ¦ -1e999 ¦ 9007199254740993 ¦ "NaN" ¦ "Infinity" ¦ "1" ¦ [] ¦ {}',
  '[[1]] ¦ [null] ¦ [1,"NaN",true] ¦ {"length":3} ¦ {"length":4294967295,"0":1} ¦ {"toJSON":1}',
  '{"weights":[1],"bias":2} ¦ {"params":{"weights":[],"bias":0},"loss":1,"steps":1} ¦ "value" ¦ "done"',
  '"loaded" ¦ "threw" ¦ "odd-value" ¦ "timed-out" ¦ "function" ¦ "\\ud800" ¦ {"__proto__":null}',
  '{"__proto__":{"polluted":1}} ¦ {"constructor":{"prototype":{"polluted":1}}}',
);
const LONG_JSON = [`"${'x'.repeat(5_000)}"`, `[${'0,'.repeat(20_000)}0]`];
const NAMES = splitList(' ', 'id kind value reply printed __proto__ constructor toJSON length f');

const anyChange: Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'double', 'rename', 'add'),
  text: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...ODD_JSON, ...NAMES.map((name) => `"${name}"`)) },
    { weight: 1, arbitrary: fc.constantFrom(...LONG_JSON) },
  ),
});

/** Works on the text, so that a key can occur twice, and can be `__proto__`. */
function changeOne(text: string, at: number, { kind, text: other }: Change): string {
  const fields = [...text.matchAll(/("(?:[^"\\]|\\.)*"):("(?:[^"\\]|\\.)*"|[\w.+-]+|\[\]|\{\})?/g)];
  const field = fields[at % (fields.length || 1)];
  if (field === undefined) {
    return other;
  }
  const [whole, name = '', value = ''] = field;
  const changed = {
    replace: value === '' ? `${name}:${other},"more":` : `${name}:${other}`,
    remove: value === '' ? '"gone":' : '"gone":0',
    double: value === '' ? `${name}:${other},${name}:` : `${whole},${name}:${other}`,
    rename: `${other.startsWith('"') ? other : '"other"'}:${value}`,
    add: value === '' ? `"__proto__":${other},${whole}` : `${whole},"__proto__":${other}`,
  }[kind];
  return text.slice(0, field.index) + changed + text.slice(field.index + whole.length);
}
