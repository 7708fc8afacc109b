import { afterAll, describe, expect, it } from 'vitest';
import type { Staged } from '../../model/submission.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';
import { stage } from '../../submission/stage.ts';
import { callOf, IDS, REFERENCE, scriptOf, stageFiles, submissionOf } from '../sandbox/student-code.ts';

/** Stages a text as the second exercise, with a right first one before it. */
function second(text: string, options: Parameters<typeof stageFiles>[2] = {}): Promise<Staged> {
  return stageFiles('02-second', { '01-first.ts': FIRST, '02-second.ts': text }, options);
}
const FIRST = 'export function double(x: number) { return x + x; }\nexport const helper = () => 5;\n';

/** Without the column, which is in the table of faulty files. */
async function messageOf(text: string, options: Parameters<typeof stageFiles>[2] = {}): Promise<string> {
  const staged = await second(text, options);
  return staged.kind === 'unusable' ? staged.message.replace(/, column \d+(?=: )/, '') : 'staged';
}

const session = openTrustedSession();
afterAll(() => session.close());

async function resultOf(staged: Staged, name: string, ...args: number[]): Promise<unknown> {
  if (staged.kind !== 'staged') {
    return staged;
  }
  const loaded = await session.load(staged.script);
  if (loaded.kind !== 'loaded') {
    return loaded;
  }
  const [reply] = await session.call(staged.script.exercise, [callOf(name, 'number', ...args)]);
  return reply?.kind === 'value' ? reply.value : reply;
}

describe('imports', () => {
  const ALLOWED = 'This file may import “./types.ts” and earlier exercises: “./01-first.ts”.';

  it.each([
    [
      'a package',
      "import fc from 'fast-check'; export const a = fc;",
      `“fast-check” cannot be imported here. ${ALLOWED}`,
    ],
    [
      'node',
      "import { readFileSync } from 'node:fs'; export const a = readFileSync;",
      `“node:fs” cannot be imported here. ${ALLOWED}`,
    ],
    ['for its effects', "import 'node:fs';", `“node:fs” cannot be imported here. ${ALLOWED}`],
    [
      'the web',
      "export * from 'https://example.org/a.ts';",
      `“https://example.org/a.ts” cannot be imported here. ${ALLOWED}`,
    ],
    [
      'data',
      "import a from 'data:text/javascript,export default 1'; export { a };",
      `“data:text/javascript,export default 1” cannot be imported here. ${ALLOWED}`,
    ],
    [
      'a solution',
      "import { double } from '../solutions/01-first.ts'; export { double };",
      '“../solutions/01-first.ts” is not found. Write “./01-first.ts”.',
    ],
    [
      'the grader',
      "import { stage } from '../grader/sandbox/stage.ts'; export { stage };",
      `“../grader/sandbox/stage.ts” cannot be imported here. ${ALLOWED}`,
    ],
    [
      'the module of stub answers',
      "import { double } from 'kit:answers'; export { double };",
      `“kit:answers” cannot be imported here. ${ALLOWED}`,
    ],
    [
      'a namespace of the bundler',
      "import { double } from 'reference:01-first.ts'; export { double };",
      `“reference:01-first.ts” cannot be imported here. ${ALLOWED}`,
    ],
    [
      'without an ending',
      "import { double } from './01-first'; export { double };",
      '“./01-first” is not found. Write “./01-first.ts”.',
    ],
    [
      'with the ending of JavaScript',
      "import { double } from './01-first.js'; export { double };",
      '“./01-first.js” is not found. Write “./01-first.ts”.',
    ],
    ['types without an ending', "import './types';", '“./types” is not found. Write “./types.ts”.'],
    [
      'a later exercise',
      "import { three } from './03-third.ts'; export { three };",
      `“./03-third.ts” comes later. ${ALLOWED}`,
    ],
    [
      'itself',
      "import { a } from './02-second.ts'; export const b = a;",
      'the file imports itself. Its functions can call each other without an import.',
    ],
    [
      'with an attribute',
      "import a from './types.ts' with { type: 'text' }; export { a };",
      '“./types.ts” is imported with an attribute. Remove the with { … } after it.',
    ],
  ])('%s', async (_, text, words) => {
    expect(await messageOf(text)).toBe(`02-second.ts, line 1: ${words}`);
  });

  it('by the name under which a file was handed in', async () => {
    const text =
      "import { double } from './01_First.js';\nexport const half = (x: number) => double(x) / 4;\n";
    const submission = submissionOf({ '01-first.ts': FIRST, '02-second.ts': text });
    const options = { ids: IDS, uses: {}, reference: REFERENCE };
    expect(await stage('02-second', submission, options)).toMatchObject({ kind: 'unusable' });
    const renamed = new Map([['01_First.js', '01-first']]);
    const staged = await stage('02-second', { ...submission, renamed }, options);
    expect(staged).toMatchObject({ kind: 'staged', imports: ['01-first'] });
    expect(await resultOf(staged, 'half', 6)).toBe(3);
  });

  it.each([
    ['require', "const fs = require('fs'); export { fs };"],
    ['a computed require', "const x = 'a'; export const fs = require('./' + x);"],
    ['require as a value', 'export const a = [require];'],
    ['import =', "import x = require('./01-first.ts'); export { x };"],
    ['import()', "export const a = import('./01-first.ts');"],
    ['a computed import()', "const x = 'a'; export const a = import(x);"],
    ['an import() that a bundler would look up', "const x = 'a'; export const a = import('./' + x);"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the student's template
    ['an import() of a template', 'const x = "a"; export const a = import(`../../${x}.ts`);'],
  ])('%s is refused', async (_, text) => {
    expect(await messageOf(text)).toBe(
      '02-second.ts, line 1: require() and import() do not work here. Put an import at the top of the file: import { … } from "./types.ts".',
    );
  });

  it('import.meta is refused', async () => {
    expect(await messageOf("export const a = import.meta.glob('./*');")).toMatch(
      /^02-second.ts, line 1: import.meta does not work/,
    );
  });

  it('a refused import has a location', async () => {
    const staged = await second('// ä\n\n/* ü */ import fs from "node:fs"; export { fs };');
    expect(staged).toMatchObject({
      kind: 'unusable',
      exercise: '02-second',
      location: { file: '02-second.ts', line: 3, column: 24 },
    });
  });

  it('types may be imported from anywhere', async () => {
    expect(
      await messageOf(
        "import type { Vector } from './types.ts'; import { Matrix } from './types'; import type { X } from 'y'; export const a: Vector | Matrix | X = [];",
      ),
    ).toBe('staged');
  });

  it('what nothing uses may be imported from anywhere: TypeScript leaves such an import out', async () => {
    const text = "import fs from 'node:fs'; import { vi } from 'vitest'; export const a = 1;";
    const staged = await second(text);
    expect(staged.kind === 'staged' && staged.script.code).not.toMatch(/node:fs|vitest/);
  });

  it('a value from types.ts is refused', async () => {
    expect(await messageOf("import { ZERO } from './types.ts'; export const a = ZERO;")).toBe(
      '02-second.ts, line 1: “ZERO” is imported from “./types.ts”, which has types only: Vector, Matrix and Params.',
    );
  });

  it('source maps that a file names are ignored', async () => {
    const map = JSON.stringify({ version: 3, sources: ['/etc/passwd'], names: [], mappings: 'AAAA' });
    const url = `data:application/json;base64,${Buffer.from(map).toString('base64')}`;
    const staged = await second(`export const a = 1;\n//# sourceMappingURL=${url}\n`);
    expect(staged.kind === 'staged' && JSON.parse(staged.script.map).sources).toEqual(['own:02-second.ts']);
  });
});

describe('code that cannot be read', () => {
  it.each([
    [
      'export function f() {\n  return 1;',
      'line 1: this { (f) is never closed: the file ends, and a } is missing.',
    ],
    ['const a = "x;\n', 'line 1: a text is not closed in this line. Is a quote missing?'],
    ['const a = 1;\nconst a = 2;', 'line 2: “a” is declared twice. Rename or remove one of them.'],
    ['const a = 1;\na = 2;', 'line 2: “a” is a const, so it cannot get a new value. Declare it with let.'],
    [
      'export const a = await 1;',
      'line 1: await does not work here. The functions of the exercises return their answer directly.',
    ],
    ['export const a = (1;', 'line 1: before “;” a ) is missing.'],
  ])('%j', async (text, words) => {
    expect(await messageOf(text)).toBe(`02-second.ts, ${words}`);
  });

  it('is reported without terminal sequences', async () => {
    expect(await messageOf('const \u001b[31m = 1')).not.toContain('\u001b');
  });

  it('in an earlier exercise is blamed on that one', async () => {
    const files = {
      '01-first.ts': 'export const double = (',
      '02-second.ts': "import { double } from './01-first.ts';\nexport { double };",
    };
    expect(await stageFiles('02-second', files)).toMatchObject({
      kind: 'unusable',
      exercise: '01-first',
      location: { file: '01-first.ts' },
    });
    expect(await stageFiles('02-second', files, { uses: { '01-first': 'reference' } })).toMatchObject({
      kind: 'staged',
    });
  });

  it('an unusable file keeps its own message', async () => {
    const files = new Map([
      ['01-first.ts', { kind: 'unusable', message: '01-first.ts is a folder.' } as const],
      ['02-second.ts', { kind: 'text', text: "export * from './01-first.ts';" } as const],
    ]);
    for (const exercise of ['01-first', '02-second']) {
      expect(await stage(exercise, { files }, { ids: IDS, uses: {}, reference: REFERENCE })).toEqual({
        kind: 'unusable',
        exercise: '01-first',
        message: '01-first.ts is a folder.',
        location: null,
      });
    }
  });
});

describe('earlier exercises', () => {
  const missing = (...ids: readonly string[]) => ({ kind: 'missing', missing: ids });
  const QUADRUPLE =
    "import { double } from './01-first.ts';\nexport const quadruple = (x: number) => double(double(x));\n";
  const WRONG = { '01-first.ts': 'export const double = (x: number) => x * 3;', '02-second.ts': QUADRUPLE };

  it('are the student’s own or the reference', async () => {
    const own = await stageFiles('02-second', WRONG);
    const reference = await stageFiles('02-second', WRONG, { uses: { '01-first': 'reference' } });
    expect(await resultOf(own, 'quadruple', 1)).toBe(9);
    expect(await resultOf(reference, 'quadruple', 1)).toBe(4);
    expect(reference).toMatchObject({ kind: 'staged', imports: ['01-first'] });
  });

  it('`imports` includes indirect imports, but not those of a reference', async () => {
    const files = { ...WRONG, '03-third.ts': "export { quadruple } from './02-second.ts';" };
    expect(await stageFiles('03-third', files)).toMatchObject({ imports: ['01-first', '02-second'] });
    const replaced = await stageFiles('03-third', files, { uses: { '02-second': 'reference' } });
    expect(replaced).toMatchObject({ imports: ['02-second'] });
    expect(await resultOf(replaced, 'quadruple', 1)).toBe(4);
  });

  it.each([
    ['by name', "import { helper } from './01-first.ts'; export const f = () => helper();"],
    ['by namespace', "import * as first from './01-first.ts'; export const f = () => first.helper();"],
  ])(
    'an export that only the student’s own file has, imported %s, is missing from the reference',
    async (_, text) => {
      expect(await second(text, { uses: { '01-first': 'reference' } })).toEqual(missing('01-first'));
      const own = await second(text);
      expect(own).toMatchObject({ kind: 'staged', imports: ['01-first'] });
      expect(await resultOf(own, 'f')).toBe(5);
    },
  );

  it('an export that the reference lacks may be re-exported by a file between', async () => {
    const files = {
      '01-first.ts': FIRST,
      '02-second.ts': "export * from './01-first.ts';",
      '03-third.ts': "import { helper } from './02-second.ts'; export const f = () => helper();",
    };
    const replaced = await stageFiles('03-third', files, { uses: { '01-first': 'reference' } });
    expect(replaced).toEqual(missing('01-first'));
    expect(await resultOf(await stageFiles('03-third', files), 'f')).toBe(5);
  });

  it('an export that both references lack may be re-exported by a file between', async () => {
    const files = {
      '01-first.ts': FIRST,
      '02-second.ts': "export * from './01-first.ts'; export const more = 1;",
      '03-third.ts': "import { helper, more } from './02-second.ts'; export const f = () => helper() + more;",
    };
    const uses = { '01-first': 'reference', '02-second': 'reference' } as const;
    expect(await stageFiles('03-third', files, { uses })).toEqual(missing('02-second'));
    const onlyFirst = { '01-first': 'reference' } as const;
    expect(await stageFiles('03-third', files, { uses: onlyFirst })).toEqual(missing('01-first'));
    expect(await resultOf(await stageFiles('03-third', files), 'f')).toBe(6);
  });

  it('an export that no file has is the fault of the importing file', async () => {
    const files = {
      '01-first.ts': FIRST,
      '02-second.ts': 'export const more = 1;',
      '03-third.ts':
        "import { double } from './01-first.ts';\nimport { nothing } from './02-second.ts';\nexport const f = () => double(nothing);",
    };
    const uses = { '01-first': 'reference', '02-second': 'reference' } as const;
    expect(await stageFiles('03-third', files, { uses })).toEqual(missing('02-second'));
    expect(await stageFiles('03-third', files)).toMatchObject({
      kind: 'unusable',
      exercise: '03-third',
      message: expect.stringContaining('line 2, column 10: “nothing” is imported'),
    });
  });

  it('a missing export that the reference has is the fault of the earlier file', async () => {
    const files = { ...WRONG, '01-first.ts': 'export const duble = 1;' };
    expect(await stageFiles('02-second', files)).toEqual({
      kind: 'unusable',
      exercise: '01-first',
      message: '01-first.ts does not export “double”, which 02-second.ts imports.',
      location: null,
    });
  });

  it('a missing export that the reference lacks is the fault of the importing file', async () => {
    const text = "import { treble } from './01-first.ts'; export const f = treble;";
    expect(await second(text, { uses: { '01-first': 'reference' } })).toEqual(missing('01-first'));
    expect(await second(text)).toMatchObject({
      kind: 'unusable',
      exercise: '02-second',
      message:
        '02-second.ts, line 1, column 10: “treble” is imported from “./01-first.ts”, which exports nothing with that name.',
    });
  });

  it('the reference does not show its code', async () => {
    const staged = await second(
      "import { double } from './01-first.ts';\nexport const f = () => { console.log(String(double), double.name); return 1; };",
      { uses: { '01-first': 'reference' } },
    );
    await resultOf(staged, 'f');
    const output = session.takeOutput();
    expect(output).toContain('double');
    expect(output).not.toMatch(/\* ?2/);
  });

  it('need a reference each', async () => {
    await expect(
      stage('01-first', submissionOf({}), { ids: IDS, uses: {}, reference: new Map() }),
    ).rejects.toMatchObject({
      code: 'no-reference',
    });
    await expect(
      stage('07-none', submissionOf({}), { ids: IDS, uses: {}, reference: REFERENCE }),
    ).rejects.toMatchObject({ code: 'no-reference' });
  });
});

describe('functions that the reference answers for', () => {
  const CONSTS =
    'const list = [1] as const\nconst enum Size { one }\nfunction same<const T>(x: T) { return x; }\nsame({ const: Size.one }.const ?? list);';
  const FILES = {
    '02-second.ts':
      "export function quadruple(x: number): number {\n  throw new Error('quadruple: not written yet');\n}\nexport function half(x: number): number {\n  return quadruple(x) / 8;\n}",
  };

  it('are answered by the reference; the others are the student’s own', async () => {
    const staged = await stageFiles('02-second', FILES, { answered: ['quadruple'] });
    expect(await resultOf(staged, 'half', 3)).toBe(1.5);
    expect(await resultOf(staged, 'quadruple', 3)).toBe(12);
  });

  it('do not change line numbers', async () => {
    const throws = {
      '02-second.ts': `${FILES['02-second.ts'].replace('return', 'null.x; return')} // no line end`,
    };
    const staged = await stageFiles('02-second', throws, { answered: ['quadruple'] });
    expect(await resultOf(staged, 'half', 3)).toMatchObject({ location: { file: '02-second.ts', line: 5 } });
  });

  it('give the file itself no import of the reference', async () => {
    const text = "import { more } from 'kit:answers';\nexport function quadruple() {}\nexport { more };\n";
    const staged = await stageFiles('02-second', { '02-second.ts': text }, { answered: ['quadruple'] });
    expect(staged).toMatchObject({
      kind: 'unusable',
      message: expect.stringContaining('“kit:answers” cannot be imported here.'),
    });
  });

  it.each([
    ['a constant', 'export const quadruple = (x: number): number => 0;'],
    ['a constant with a type', 'export const quadruple: (x: number) => number = () => 0;'],
    ['exported under another name', 'const mine = () => 0;\nexport { mine as quadruple };'],
    ['exported at the end', 'const quadruple = () => 0;\nexport { quadruple };'],
    ['let', 'export let quadruple = () => 0;'],
    ['exported under a name with signs', 'const $mine = () => 0;\nexport { $mine as quadruple };'],
    ['a part of an object', 'const all = { a: () => 0 };\nexport const { a: quadruple } = all;'],
    ['a part of a list', 'export const [quadruple] = [() => 0];'],
    ['the second of two constants', 'export const one = 1, quadruple = () => one;'],
    ['a class', 'export class quadruple {}'],
    ['an import', "import { double as quadruple } from './01-first.ts';\nexport { quadruple };"],
    ['an import by its name', "import { double } from './01-first.ts';\nexport { double as quadruple };"],
    ['a function beside other uses of const', `${CONSTS}\nexport function quadruple() {}`],
  ])('may be written as %s', async (_style, declaration) => {
    const name = /(\$?\w+) as quadruple };/.exec(declaration)?.[1] ?? 'quadruple';
    const text = `${declaration}\nexport const half = (x: number): number => ${name}(x) / 8;`;
    const staged = await second(text, { answered: ['quadruple'] });
    expect(await resultOf(staged, 'half', 3)).toBe(1.5);
  });

  it('keep the columns of a line with a constant', async () => {
    const text =
      'export function quadruple() {}\nconst a = 1, half = () => { const b = null; return b.x; }; export { half };';
    const [asked, plain] = [await second(text, { answered: ['quadruple'] }), await second(text)];
    const thrown = await resultOf(asked, 'half', 3);
    expect(thrown).toMatchObject({ kind: 'threw', location: { line: 2 } });
    expect(thrown).toEqual(await resultOf(plain, 'half', 3));
  });

  it('leave out what is only passed on from another file', async () => {
    const text =
      "export { double as quadruple } from './01-first.ts';\nexport const half = (x: number) => x / 2;";
    expect(await resultOf(await second(text, { answered: ['quadruple'] }), 'half', 3)).toBe(1.5);
  });

  it('stay stubs if the reference does not have them', async () => {
    const staged = await stageFiles('02-second', FILES, { answered: ['other'] });
    expect(await resultOf(staged, 'half', 3)).toMatchObject({ kind: 'threw' });
  });
});

describe('the kit’s own wrong answers', () => {
  const WRAPS = {
    '02-second.ts':
      "import * as right from '../../../solutions/02-second.ts';\nexport const quadruple = (x: number) => right.quadruple(x) + 1;\n",
  };

  it('may wrap a solution', async () => {
    expect(
      await resultOf(await stageFiles('02-second', WRAPS, { allowSolutionImports: true }), 'quadruple', 1),
    ).toBe(5);
  });

  it('student files may not', async () => {
    expect(await stageFiles('02-second', WRAPS)).toMatchObject({ kind: 'unusable' });
  });
});

describe('a script', () => {
  it('keeps the side effects of a module, even if marked as pure', async () => {
    const script = await scriptOf('01-first', {
      '01-first.ts': '/* @__PURE__ */ console.log("side effect");\nexport const a = 1;',
    });
    await session.load(script);
    expect(session.takeOutput()).toBe('side effect\n');
  });

  it('is strict, as modules are', async () => {
    expect(
      await resultOf(
        await stageFiles('01-first', {
          '01-first.ts': 'export function f(this: unknown) { return this === undefined ? 1 : 0; }',
        }),
        'f',
      ),
    ).toBe(1);
  });

  it('has a source map without the text of the files', async () => {
    const { map } = await scriptOf('01-first', { '01-first.ts': FIRST });
    expect(JSON.parse(map)).toMatchObject({ sources: ['own:01-first.ts'] });
    expect(map).not.toContain('return');
  });
});
