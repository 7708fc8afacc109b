import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareSignatures, signaturesOf } from '../../stubs/signatures.ts';
import { stubOf } from '../../stubs/stub.ts';
import { SOLUTIONS } from '../folders.ts';

/** As the contract has them. */
const CONTRACT: Record<string, string[]> = {
  '01-init-params.ts': ['initParams(size: number, randn: () => number, std?: number): Params'],
  '02-linear-predict.ts': [
    'predictOne(inputs: Vector, params: Params): number',
    'predict(batch: Matrix, params: Params): number[]',
  ],
  '03-loss.ts': [
    'sigmoid(x: number): number',
    'mnistLoss(predictions: Vector, targets: Vector): number',
    'meanSquaredError(predictions: Vector, targets: Vector): number',
  ],
  '04-gradient-step.ts': [
    'gradient(batch: Matrix, targets: Vector, params: Params): Params',
    'gradientStep(params: Params, gradient: Params, learningRate: number): Params',
  ],
  '05-apples-and-pears.ts': [
    'rescaleGuess(guess: Vector, basket: Vector, total: number): number[]',
    'solvePrices(baskets: Matrix, totals: Vector, start: Params, options: { tolerance: number; maxSteps: number }): { params: Params; loss: number; steps: number }',
  ],
  '06-three-or-seven.ts': [
    'train(images: Matrix, targets: Vector, randn: () => number): Params',
    'isThree(images: Matrix, params: Params): boolean[]',
    'accuracy(decisions: readonly boolean[], targets: Vector): number',
  ],
  'types.ts': [],
};

describe.each(Object.entries(CONTRACT))('%s', (fileName, signatures) => {
  const solution = readFileSync(join(SOLUTIONS, fileName), 'utf8');

  test('has the signatures of the contract', () => {
    expect([...signaturesOf(solution, fileName).values()]).toEqual(signatures);
  });

  test('has the same signatures in its stub', () => {
    const stub = stubOf(solution, fileName);
    expect(compareSignatures(signaturesOf(stub, fileName), signaturesOf(solution, fileName))).toEqual([]);
  });
});

describe('signaturesOf', () => {
  test.each([
    ['f(a?: number): void', 'export function f(a = 1): void {}'],
    ['f(a?: number): void', 'export function f(a = -1.5): void {}'],
    ['f(a?: string): void', "export function f(a = 'x'): void {}"],
    ['f(a?: boolean): void', 'export function f(a = false): void {}'],
    ['f(a?: number): void', 'export function f(a: number = size()): void {}'],
    ['f(a?: number): void', 'export function f(a?: number): void {}'],
    ['f(a?: unknown): unknown', 'export function f(a = size()) {}'],
    ['f(a: unknown): unknown', 'export function f(a) {}'],
    ['f(...rest: number[]): void', 'export function f(...rest: number[]): void {}'],
    ['f<T, U extends T>(a: T): U', 'export function f<T, U extends T>(a: T): U {}'],
    ['f(): { a: number; b: string }', 'export function f(): {\n  a: number;\n  b: string;\n} {}'],
    [
      'f(g: (a: number, b: number) => void): void',
      'export function f(\n  g: (\n    a: number,\n    b: number,\n  ) => void,\n): void {}',
    ],
    ['default(): void', 'export default function (): void {}'],
  ])('reads %s', (signature, text) => {
    expect([...signaturesOf(text, 'f.ts').values()]).toEqual([signature]);
  });

  test('leaves out what is not exported', () => {
    expect([...signaturesOf('function hidden() {}\nexport function f(): void {}', 'f.ts').keys()]).toEqual([
      'f',
    ]);
  });
});

describe('compareSignatures', () => {
  const compare = (stub: string, solution: string) =>
    compareSignatures(signaturesOf(stub, 'f.ts'), signaturesOf(solution, 'f.ts'));

  test('reports which function differs and how', () => {
    expect(compare('export function f(a: number): void {}', 'export function f(a: string): void {}')).toEqual(
      ['f differs: the stub has f(a: number): void, the solution has f(a: string): void'],
    );
  });

  test('reports which function only one of them has', () => {
    expect(compare('export function f(): void {}', 'export function g(): void {}')).toEqual([
      'f is in the stub only: f(): void',
      'g is in the solution only: g(): void',
    ]);
  });

  test('ignores differences in spelling', () => {
    expect(
      compare('export function f(a?: number): void {}', 'export function f(\n  a = 1,\n): void {}'),
    ).toEqual([]);
  });
});
