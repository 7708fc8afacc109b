import { describe, expect, it } from 'vitest';
import { treeDigest } from '../../../class/trees/tree-digest.ts';

const SUM = `
export function sum(xs: number[]): number {
  let total = 0;
  for (const x of xs) { total += x; }
  return total;
}`;
const sum = (text: string) => treeDigest(text, 'sum');

describe('the same', () => {
  it.each([
    [
      'names',
      SUM.replaceAll('total', 't')
        .replaceAll('xs', 'rows')
        .replaceAll('x ', 'one ')
        .replace('= x;', '= one;'),
    ],
    ['layout and comments', `// mine\n${SUM.replace(/\n\s*/g, ' ')} /* the end */`],
    ['types', SUM.replaceAll(': number[]', '').replace(': number', '')],
    [
      'brackets and braces',
      SUM.replace('{ total += x; }', 'total += x;').replace('return total', 'return (total as number)'),
    ],
    ['const or var', SUM.replace('let total', 'var total')],
    ['another way to write a number', SUM.replace('= 0', '= 0.0')],
    ['the rest of the file', `const unused = 5;\n${SUM}\nexport function other() { return sum([unused]); }`],
    ['not exported at once', `${SUM.replace('export ', '')}\nexport { sum };`],
  ])('but for %s', (_, text) => {
    expect(text).not.toBe(SUM);
    expect(sum(text)).toBe(sum(SUM));
  });

  it('if a name of the file’s own is the name of a field', () => {
    const read = (name: string) =>
      `export function sum(${name}) { const { weights } = ${name}; return { weights: weights[0], bias: ${name}.bias }; }`;
    expect(sum(read('params'))).toBe(sum(read('bias')));
    expect(sum(read('p').replace('weights: weights[0]', 'weights'))).toBe(
      sum(read('p').replace('weights: weights[0]', 'weights: weights')),
    );
  });

  it('if something is imported under another name', () => {
    const imported = (as: string, name: string) =>
      `import { predictOne${as} } from './02-linear-predict.ts';\nexport const sum = (xs) => ${name}(xs);`;
    expect(sum(imported(' as p', 'p'))).toBe(sum(imported('', 'predictOne')));
  });
});

describe('another one', () => {
  it.each([
    ['another operator', SUM.replace('+=', '-=')],
    ['another number', SUM.replace('= 0', '= 1')],
    ['another field', SUM.replace('return total', 'return xs.length')],
    [
      'another order',
      SUM.replace('let total = 0;', '').replace('return total', 'let total = 0; return total'),
    ],
    ['a minus', SUM.replace('return total', 'return -total')],
    ['a global', SUM.replace('return total', 'return Math.abs(total)')],
  ])('for %s', (_, text) => {
    expect(sum(text)).not.toBe(sum(SUM));
  });

  it('for the names mixed up', () => {
    const two = (first: string, second: string) =>
      `export function sum(a, b) { return ${first} - ${second}; }`;
    expect(sum(two('a', 'b'))).not.toBe(sum(two('b', 'a')));
  });

  it('for what it calls in the file', () => {
    const calling = (body: string) =>
      `const half = (x) => ${body};\nexport function sum(xs) { return half(xs[0]); }`;
    expect(sum(calling('x / 2'))).not.toBe(sum(calling('x / 3')));
  });
});

it('there is none for what is not there, what is too large, and what is too deep for anybody to have written', () => {
  expect(sum('export const other = 1;')).toBeNull();
  expect(sum(`${SUM}\n// ${'x'.repeat(60_000)}`)).toBeNull();
  for (const deep of [
    `${'('.repeat(5_000)}1${')'.repeat(5_000)}`,
    `${'!'.repeat(20_000)}1`,
    Array(300).fill('1').join('+'),
  ]) {
    expect(sum(`export function sum() { return ${deep}; }`)).toBeNull();
  }
});

it('a file with mistakes has one all the same', () => {
  expect(sum('export function sum(xs) { return xs[ ; }')).toMatch(/^[0-9a-f]{16}$/);
});
