/** A text on which a type checker has no end: each line takes a tenth of a second, and keeps its memory. */
export const ENDLESS = [
  'type C<N extends 0[], A> = N extends [0, ...infer R extends 0[]] ? C<R, [A, 1]> | C<R, [A, 2]> : A;',
  ...Array.from({ length: 40 }, (_, i) => `const z${i}: C<[${'0,'.repeat(15)}], ['${i}']> = 3;`),
  'export {};',
].join('\n');
