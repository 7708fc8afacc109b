import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { typeAdvice } from '../../type-check/type-advice.ts';
import { EXERCISES, SOLUTIONS } from '../folders.ts';
import { ENDLESS } from './endless.ts';

/** The remarks, as a report would show them; or why there are none. */
async function remarksOn(
  files: Readonly<Record<string, string>>,
  seconds?: number,
): Promise<readonly string[]> {
  const advice = await typeAdvice(new Map(Object.entries(files)), seconds === undefined ? {} : { seconds });
  return advice.kind === 'none'
    ? [advice.why]
    : [...advice.files].flatMap(([file, remarks]) =>
        remarks.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
      );
}

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('typeAdvice', () => {
  it.each([
    ['the solutions', SOLUTIONS],
    ['the stubs', EXERCISES],
    [
      'plain JavaScript, but for a function that counts its arguments itself',
      kit('lab/corpus/right/prototypes'),
    ],
    ['types of a student', kit('lab/corpus/right/own-types')],
  ])('has no remarks about %s', async (_, folder) => {
    expect(await remarksOn(filesIn(folder))).toEqual([]);
  });

  it('reports wrong types, misspelt names and a forgotten return', async () => {
    expect(await remarksOn({ '02-linear-predict.ts': MISTAKES, '03-loss.ts': USES_IT })).toEqual([
      "02-linear-predict.ts:3:20 Property 'bais' does not exist on type 'Params'.",
      "02-linear-predict.ts:4:11 Cannot find name 'weihgts'. Did you mean 'weights'?",
      "02-linear-predict.ts:5:3 Type 'number[]' is not assignable to type 'number'.",
      '02-linear-predict.ts:7:54 Not all code paths return a value.',
      "02-linear-predict.ts:9:5 Index signature in type 'Vector' only permits reading.",
      "03-loss.ts:2:26 Argument of type 'string' is not assignable to parameter of type 'Vector'.",
    ]);
  });

  it('does not report what does no harm', async () => {
    expect(await remarksOn({ '02-linear-predict.ts': NO_MISTAKES })).toEqual([]);
  });

  it('reads only the files of the list', async () => {
    const folder = temporaryFolder();
    const names = ['secret', 'also'];
    names.forEach(
      (name) =>
        void writeFileSync(join(folder, `${name}.ts`), `export const ${name}: '${name}' = '${name}';\n`),
    );
    writeFileSync(join(folder, 'global.d.ts'), 'declare const everywhere: string;\n');
    const far = folder.replaceAll('\\', '/');
    const near = `../${basename(folder)}`;
    expect(
      await remarksOn({
        '03-loss.ts': [
          `/// <reference path="${far}/global.d.ts" />`,
          '/// <reference types="node" />',
          `import { secret } from '${far}/secret.ts';`,
          `import { also } from '${near}/also.ts';`,
          `import pack from '${far}/package.json' with { type: 'json' };`,
          "import { cpus } from 'node:os';",
          "import { Project } from 'ts-morph';",
          `export const a: number = secret;`,
          `export const b: number = also;`,
          `export const c: typeof import('${far}/secret.ts') = 3;`,
          'export const d: number[] = [pack, cpus, Project].length;',
          'export const e: number = everywhere;',
        ].join('\n'),
      }),
    ).toEqual([
      "03-loss.ts:11:14 Type 'number' is not assignable to type 'number[]'.",
      "03-loss.ts:12:26 Cannot find name 'everywhere'.",
    ]);
  });

  it('shows no path of the machine', async () => {
    const remarks = await remarksOn({
      '01-init-params.ts': 'export const one = 1;\n',
      '02-linear-predict.ts':
        "import * as first from './01-init-params.ts';\nexport const x: typeof first = 3;\nexport const y: number = first;\n",
    });
    expect(remarks).toEqual([
      `02-linear-predict.ts:2:14 Type 'number' is not assignable to type 'typeof import("./01-init-params.ts")'.`,
      `02-linear-predict.ts:3:14 Type 'typeof import("./01-init-params.ts")' is not assignable to type 'number'.`,
    ]);
  });

  it('checks the other files if one does not parse', async () => {
    expect(await remarksOn({ '02-linear-predict.ts': 'let x = (;\n', '03-loss.ts': WRONG })).toEqual([
      '02-linear-predict.ts:1:10 Expression expected.',
      REMARK_ON_WRONG,
    ]);
  });

  it('checks the other files if one exceeds the limits', async () => {
    const flood = `let x: number;\n${"x='a';\n".repeat(9_000)}export {};\n`;
    expect(await remarksOn({ '02-linear-predict.ts': flood, '03-loss.ts': WRONG })).toEqual([
      REMARK_ON_WRONG,
    ]);
  });

  it('makes only a few remarks', async () => {
    const many = `let x: number;\n${"x='a';\n".repeat(500)}export {};\n`;
    expect(await remarksOn({ '03-loss.ts': many })).toHaveLength(5);
  });

  it('stops at its time limit, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    vi.stubEnv('TMPDIR', folder);
    vi.stubEnv('TEMP', folder);
    const start = performance.now();
    expect(await remarksOn({ '03-loss.ts': ENDLESS }, 0.4)).toEqual(['The type checker did not finish.']);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(readdirSync(folder)).toEqual([]);
    vi.unstubAllEnvs();
  });

  it('survives hostile types, and gives the same remarks again', async () => {
    const folder = kit('lab/corpus/hostile/type');
    const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const files = Object.fromEntries(texts.map((text, i) => [`0${i}-type.ts`, text]));
    const first = await remarksOn({ ...files, '09-last.ts': "export const n: number = 'a';\n" });
    expect(first).toContain("09-last.ts:1:14 Type 'string' is not assignable to type 'number'.");
    expect(await remarksOn({ '09-last.ts': "export const n: number = 'a';\n", ...files })).toEqual(first);
  });

  it('checks only files of exercises, and none that is too long', async () => {
    const folder = temporaryFolder();
    vi.stubEnv('TMPDIR', folder);
    vi.stubEnv('TEMP', folder);
    const others = ['types.ts', '../03-loss.ts', '--init', '03-loss.d.ts', '/03-loss.ts', 'globals.d.ts'];
    const files = Object.fromEntries(others.map((name) => [name, WRONG]));
    const long = `${WRONG}${' '.repeat(65_536)}`;
    expect(await remarksOn({ ...files, '02-linear-predict.ts': long, '03-loss.ts': WRONG })).toEqual([
      REMARK_ON_WRONG,
    ]);
    expect(await remarksOn({})).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    vi.unstubAllEnvs();
  });
});

function kit(path: string): string {
  return fileURLToPath(new URL(`../../${path}/`, import.meta.url));
}

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'elsewhere-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const WRONG = "export const n: number = 'a';\n";
const REMARK_ON_WRONG = "03-loss.ts:1:14 Type 'string' is not assignable to type 'number'.";

const MISTAKES = `import type { Matrix, Params, Vector } from './types.ts';
export function predictOne(x: Vector, params: Params): number {
  let sum = params.bais, weights = 0;
  sum += -weihgts;
  return [3];
}
export function predict(xs: Matrix, params: Params): Vector {
  if (xs.length > 0) {
    params.weights[0] = 3;
    return [1];
  }
}
export const first = (x: Vector) => x[0];
`;
const USES_IT = `import { first } from './02-linear-predict.ts';
export const two = first('2');
`;

const NO_MISTAKES = `import type { Anything, Params, Vector } from './types.ts';
import { loss } from './03-loss';
function dot(a: number[], b) {
  const products = [];
  for (const i in a) products.push(a[i] * b[i]);
  return products.reduce((x, y) => x + y, 0);
}
class Line {
  constructor(weights) {
    this.weights = weights;
  }
  at(x) {
    return dot(x, this.weights);
  }
}
export function predictOne(x: Vector, params: Params) {
  const unused: Anything = structuredClone(params);
  let best = null;
  for (const one of [1, 2]) if (best === null || one > best.loss) best = { loss: one };
  console.log(performance.now(), loss, unused.whatever);
  if (typeof module !== 'undefined') module.exports = { predictOne };
  try {
    return new Line(params.weights).at(x) + params.bias + new Map<string, number>().get('a');
  } catch (thrown) {
    console.error(thrown.message);
    throw thrown;
    return 0;
  }
}
export function notYet(x: number): number {
  throw new Error('notYet: not written yet');
}
`;
