// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are parts of programs, not templates
import fc, { type Arbitrary } from 'fast-check';
import { splitList } from './messages.ts';

/**
 * Code that parsers, bundlers and readers of their messages may stumble over.
 *
 * @param paths secret files of this machine
 */
export function anySnippet(paths: readonly string[]): Arbitrary<string> {
  const specifier = fc.constantFrom(...SPECIFIERS, ...paths, ...paths.map((path) => `file://${path}`));
  const imports = fc
    .tuple(fc.constantFrom(...IMPORTS), specifier)
    .map(([form, path]) => form.replaceAll('SPECIFIER', path.replaceAll('\\', '\\\\')));
  const depth = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 1_200 }));
  const nested = fc.tuple(fc.constantFrom(...NESTS), depth, fc.boolean()).map(nest);
  const tokens = fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }).map((all) => all.join(' '));
  return fc.oneof(
    { weight: 4, arbitrary: imports },
    { weight: 3, arbitrary: tokens },
    { weight: 2, arbitrary: fc.constantFrom(...ODD) },
    { weight: 2, arbitrary: nested },
    { weight: 1, arbitrary: fc.nat({ max: 20_000 }).map((length) => `// ${'x'.repeat(length)}`) },
  );
}

/** Syntax nested as deep as the length allows: many parsers hang or crash on it. */
export function anyDeepNest(maxLength: number): Arbitrary<string> {
  return fc.constantFrom(...NESTS).map((shape) => nest([shape, Math.floor(maxLength / shape.length), true]));
}

function nest([shape, times, isClosed]: readonly [string, number, boolean]): string {
  const [open = '', close = ''] = shape.split('…');
  return `${open.repeat(times)}1${isClosed ? close.repeat(times) : ''}`;
}

const SPECIFIERS = splitList(
  ' ¦ ',
  './types.ts ¦ ./types ¦ ./01-init-params.ts ¦ ./02-linear-predict.ts ¦ ./03-loss.ts',
  './06-three-or-seven.ts ¦ ../solutions/03-loss.ts ¦ ./secret.ts ¦ ./secret.json',
  '../secret.ts ¦ ./../../secret.ts ¦ secret ¦  ¦ node:fs ¦ fs ¦ https://example.org/x.ts',
  'npm:left-pad ¦ jsr:@std/path ¦ data:text/javascript,export default 1 ¦ kit:stub-answers',
  'own:03-loss.ts ¦ answers:03-loss.ts ¦ reference:03-loss.ts ¦ types:types.ts ¦ <runtime>',
  './02-linear-predict.ts?x ¦ ./02-linear-predict.ts#x ¦ ./02-linear-predict.ts\\0',
  '.\\\\types.ts ¦ ./a\\u202eb.ts ¦ /etc/passwd ¦ C:\\\\x.ts ¦ ./__proto__.ts',
  './constructor.ts ¦ ./03-loss.ts/ ¦ ././types.ts ¦ . ¦ .. ¦ /',
);

const IMPORTS = splitList(
  ' ¦ ',
  "import 'SPECIFIER'; ¦ import x from 'SPECIFIER';",
  "import * as all from 'SPECIFIER'; ¦ import type { T } from 'SPECIFIER';",
  "import { predict } from 'SPECIFIER'; ¦ import { nothing as much } from 'SPECIFIER';",
  "export * from 'SPECIFIER'; ¦ export * as ns from 'SPECIFIER';",
  "export { predict } from 'SPECIFIER'; ¦ export { default } from 'SPECIFIER';",
  "import text from 'SPECIFIER' with { type: 'text' };",
  "import json from 'SPECIFIER' with { type: 'json' }; ¦ await import('SPECIFIER');",
  "import('SPECIFIER' + x); ¦ import(`./${'SPECIFIER'}`); ¦ require('SPECIFIER');",
  "import fs = require('SPECIFIER'); ¦ require.resolve('SPECIFIER');",
  "new URL('SPECIFIER', import.meta.url); ¦ import.meta.glob('SPECIFIER');",
  "import defer * as d from 'SPECIFIER'; ¦ import source s from 'SPECIFIER';",
  "/// <reference path='SPECIFIER' /> ¦ //# sourceMappingURL=SPECIFIER",
  "//# sourceURL=SPECIFIER ¦ new Worker('SPECIFIER');",
  "import { 'a b' as c } from 'SPECIFIER';",
  "export { predict as 'a \\u202e b' } from 'SPECIFIER';",
  "declare module 'SPECIFIER' {}",
);

/** Syntax that can be nested; `…` is where the inner part goes. */
const NESTS = splitList(
  ' ¦ ',
  '(…) ¦ […] ¦ {…} ¦ `${…}` ¦ a=>… ¦ !… ¦ - … ¦ if(1)… ¦ x?…:0 ¦ 1+… ¦ f(…) ¦ class A{m(){…}}',
  'function f(){…} ¦ type T=Array<…> ¦ <T>(…) ¦ a?.[…] ¦ new … ¦ await … ¦ x**… ¦ ({a:…})',
);

const ODD = splitList(
  ' ¦ ',
  '/* ¦ */ ¦ // ¦ " ¦ \' ¦ ` ¦ `${ ¦ / ¦ /[ ¦ /(?< ¦ /a/gg ¦ <!-- ¦ --> ¦ #!',
  '#!/usr/bin/env node ¦ \\ ¦ \0 ¦ \uFEFF ¦ \u2028 ¦ \u202e ¦ \ud800 ¦ \udc00 ¦ \\u{110000}',
  '\\u202e ¦ ℼ ¦ 𝒳 ¦ ａ ¦ \u200c ¦ \u00a0 ¦ \u0085 ¦ export default',
  'export default class {} ¦ export = 1; ¦ export as namespace x; ¦ export const 𝒳 = 1;',
  'export {}; ¦ export let sigmoid; ¦ export const sigmoid = 1;',
  'export function sigmoid() {} ¦ export async function* train() {}',
  '@dec class A { @dec accessor x = 1; } ¦ @(await 1) class {}',
  'class A { constructor(private x = 1) {} } ¦ enum E { A = 1 << 3 }',
  'namespace N.M { export const x = 1 } ¦ declare global { var x: 1 }',
  'abstract class A<in out T> {} ¦ using x = f(); ¦ await using y = 1;',
  'let x: typeof import("./types.ts"); ¦ type T = `${infer U extends string}`;',
  'function f(this: Window): asserts this is X; ¦ <div>{x}</div> ¦ <T,>() => 1',
  'x satisfies Y as const! ¦ let y!: number; ¦ with (x) {} ¦ delete x; ¦ 08 ¦ 0b2 ¦ 1_ ¦ 1n',
  'yield ¦ return; ¦ break; ¦ continue a; ¦ a: a: 1 ¦ super(); ¦ new.target ¦ import.meta',
  'arguments ¦ eval ¦ await 1; ¦ for await (x of y);',
  '//# sourceMappingURL=data:application/json;base64,e30= ¦ /* @__PURE__ */ f();',
  '"use strict"; 010 ¦ "use server" ¦ debugger; ¦ exercise; ¦ var exercise = 1;',
  'const reference$gradient = 1; ¦ module.exports = 1; ¦ exports.x = 1; ¦ })(); ¦ })(); ((',
  'var __defProp; ¦ const __proto__ = 1; export { __proto__ }; ¦ export { x as __proto__ };',
  "export { x as 'a b' }; ¦ export { x as default, x as then };",
);

const TOKENS = splitList(
  ' ¦ ',
  'abstract ¦ any ¦ as ¦ asserts ¦ async ¦ await ¦ break ¦ case ¦ catch ¦ class ¦ const',
  'declare ¦ default ¦ do ¦ else ¦ enum ¦ export ¦ extends ¦ for ¦ from ¦ function ¦ get',
  'if ¦ implements ¦ import ¦ in ¦ infer ¦ is ¦ keyof ¦ let ¦ namespace ¦ new ¦ null ¦ of',
  'out ¦ readonly ¦ return ¦ satisfies ¦ set ¦ static ¦ super ¦ switch ¦ this ¦ throw ¦ try',
  'type ¦ typeof ¦ undefined ¦ unique ¦ using ¦ var ¦ void ¦ while ¦ with ¦ yield ¦ x ¦ y',
  'f ¦ T ¦ { ¦ } ¦ ( ¦ ) ¦ [ ¦ ] ¦ < ¦ > ¦ ; ¦ , ¦ . ¦ ... ¦ ?. ¦ ? ¦ : ¦ => ¦ = ¦ == ¦ !',
  '~ ¦ + ¦ - ¦ * ¦ ** ¦ / ¦ % ¦ & ¦ | ¦ ^ ¦ << ¦ >>> ¦ ?? ¦ && ¦ ??= ¦ @ ¦ # ¦ #p ¦ 0',
  "1.5e3 ¦ 0x ¦ 1n ¦ 's' ¦ \" ¦ ` ¦ /r/u ¦ \n",
);
