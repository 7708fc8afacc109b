import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Node } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import { KitError } from '../../model/kit-error.ts';
import { parse } from '../../stubs/parse.ts';
import { stubOf } from '../../stubs/stub.ts';
import { SOLUTIONS } from '../folders.ts';

const SOLUTION = `// A story
//
// in two parts
import { predict } from './02-linear-predict.ts';
import type { Matrix } from './types.ts';

const SECRET = 3;

/** What comes out. */
export interface Outcome {
  /** In cents. */
  readonly total: number;
}

/**
 * Adds up.
 *
 * @param rows the rows
 */
export function total(
  rows: Matrix,
  scale = 1,
  options: { exact: boolean; places: number } = { exact: true, places: 2 },
): Outcome {
  // a comment within
  return { total: helper(rows) * scale };
}

/** Not for others. */
function helper(rows: Matrix): number {
  return rows.length + SECRET;
}

// a note between
export type Kind = 'a' | 'b';
`;

const STUB = `// A story
//
// in two parts
import { predict } from './02-linear-predict.ts';
import type { Matrix } from './types.ts';

/** What comes out. */
export interface Outcome {
  /** In cents. */
  readonly total: number;
}

/**
 * Adds up.
 *
 * @param rows the rows
 */
export function total(
  rows: Matrix,
  scale = 1,
  options: { exact: boolean; places: number } = { exact: true, places: 2 },
): Outcome {
  // Your code here. Then delete the next line.
  throw new Error('total: not written yet');
}

export type Kind = 'a' | 'b';
`;

const solutions = readdirSync(SOLUTIONS).map(
  (fileName) => [fileName, readFileSync(join(SOLUTIONS, fileName), 'utf8')] as const,
);

describe('stubOf', () => {
  test('keeps story, imports, docstrings, signatures and types, but no bodies', () => {
    expect(stubOf(SOLUTION, '09-total.ts')).toBe(STUB);
  });

  test('keeps a story in a block comment, and a story without imports below it', () => {
    const one = "/** A story. */\nimport type { Vector } from './types.ts';\n\nexport type A = Vector;\n";
    const two = '// A story.\n\n/** A type. */\nexport type A = 1;\n';
    expect([stubOf(one, '09-a.ts'), stubOf(two, '09-a.ts')]).toEqual([one, two]);
  });

  test('does not change types.ts', () => {
    expect(stubOf('type Hidden = 1;\n', 'types.ts')).toBe('type Hidden = 1;\n');
  });

  test('does not depend on bodies or on line ends', () => {
    const body = fc.constantFrom('return 1;', 'for (;;) {}', "// a note\n  throw new Error('x');", '');
    const lineEnd = fc.constantFrom('\n', '\r\n');
    fc.assert(
      fc.property(fc.array(body, { minLength: 1, maxLength: 4 }), lineEnd, (bodies, end) => {
        const solutionWith = (texts: string[]) =>
          texts
            .map((text, i) => `/** Doc ${i}. */\nexport function f${i}(): number {\n  ${text}\n}\n`)
            .join('\n');
        const solution = `\uFEFF${solutionWith(bodies)}`.replaceAll('\n', end);
        expect(stubOf(solution, '09-f.ts')).toBe(
          stubOf(solutionWith(bodies.map(() => 'return 0;')), '09-f.ts'),
        );
      }),
    );
  });

  test.each([
    ['does not parse', 'export function f( {', /does not parse: line 1/],
    ['exports a constant', 'export const f = () => 1;', /line 1 exports something that is neither/],
    ['exports a class', '\nexport class A {}', /line 2 exports something that is neither/],
    ['exports by a list', 'function f() {}\nexport { f };', /line 2 exports something that is neither/],
    ['exports a value by default', 'export default 3;', /line 1 exports something that is neither/],
    ['exports a function without a name', 'export default function () {}', /without a name/],
    ['exports an overload', 'export declare function f(): number;', /without a body/],
    [
      'has a docstring on a helper',
      '/** See `aid`. */\nexport function f() {}\nfunction aid() {}',
      /mention 'aid'/,
    ],
    ['has a hidden type in a signature', 'type T = 1;\nexport function f(x: T) {}', /mention 'T'/],
    ['has a hidden default', 'const STD = 1;\nexport function f(std = STD) {}', /mention 'STD'/],
  ])('refuses a solution that %s, and names the place', (_, solution, words) => {
    let fault: unknown;
    try {
      stubOf(solution, '09-f.ts');
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(KitError);
    expect(fault).toMatchObject({ code: 'solution-not-stubbable', message: expect.stringMatching(words) });
    expect((fault as Error).message).toContain('solutions/09-f.ts');
  });

  test('accepts a helper whose name is a word of the invitation', () => {
    expect(() => stubOf('export function f() {}\nconst line = 1;', '09-f.ts')).not.toThrow();
  });
});

describe.each(solutions)('the stub of %s', (fileName, solution) => {
  const stub = stubOf(solution, fileName);

  test('is its own stub', () => {
    expect(stubOf(stub, fileName)).toBe(stub);
  });

  test('is formatted: lines are not too long, and the file ends with a newline', () => {
    expect(stub.split('\n').filter((line) => line.length > 110 || /\s$/.test(line))).toEqual([]);
    expect(stub).toMatch(/[^\n]\n$/);
    expect(stub).not.toContain('\n\n\n');
  });

  test('starts with a story, and every function has a docstring about its own parameters', () => {
    const file = parse(stub, fileName);
    expect(fileName === 'types.ts' || stub.startsWith(`// ${Number.parseInt(fileName, 10)} · `)).toBe(true);
    for (const declaration of file.getFunctions()) {
      const parameters = declaration.getParameters().map((parameter) => parameter.getName());
      const tags = declaration.getJsDocs().flatMap((doc) => doc.getTags());
      const documented = tags
        .filter(Node.isJSDocParameterTag)
        .map((tag) => tag.getName().split('.')[0] as string);
      expect(declaration.getJsDocs(), declaration.getName()).toHaveLength(1);
      expect(parameters, declaration.getName()).toEqual(expect.arrayContaining(documented));
    }
  });
});
