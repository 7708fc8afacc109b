/** A way to use up a limit. The code of a slip stands around a right function, `right`, with its arguments in `inputs`. */
export interface Slip {
  /** `growing-list` */
  readonly name: string;
  readonly limit: string;
  /** Code outside of the function; `WORK` is a number of sines that take most of the time limit of a call. */
  readonly outside?: string;
  /** What the function does; it ends with `return …` or `throw …`, if it ends. */
  readonly inside: string;
  /** What the rationale and help of a failed check should say, where any of its own fails; `null` if the right words are those of another fault. */
  readonly words: RegExp | null;
}

/** Makes an answer longer, if it has a list: `with_(answer, list)`. */
const LONGER = `
function withList(answer, list) {
  if (Array.isArray(answer)) return list(answer);
  if (typeof answer !== 'object') return answer;
  return answer.params ? { ...answer, params: withList(answer.params, list) } : { ...answer, weights: list(answer.weights) };
}`;

const WORKING = `
let sink = 0;
function compute(count) {
  for (let i = 0; i < count; i += 1) sink = Math.sin(sink + i);
}`;

export const SLIPS: readonly Slip[] = [
  {
    name: 'growing-list',
    limit: 'size of answers',
    outside: `const kept = [];${LONGER}`,
    inside: `return withList(right(...inputs), (list) => {
      for (const one of list) kept.push(one);
      return kept;
    });`,
    words: null,
  },
  {
    name: 'steeply-growing-list',
    limit: 'size of answers',
    outside: `const kept = [];${LONGER}`,
    inside: `return withList(right(...inputs), (list) => {
      for (let i = 0; i < 90; i += 1) kept.push(typeof list[0] === 'boolean' ? true : Math.sqrt(kept.length + 0.5) * 1e-7);
      return kept;
    });`,
    words: null,
  },
  {
    name: 'one-large-answer',
    limit: 'entries of a list',
    outside: LONGER,
    inside: `return withList(right(...inputs), () => new Array(1_000_000).fill(1 / 3));`,
    words: /a list of 1000000 entries/,
  },
  {
    name: 'large-answers',
    limit: 'size of answers',
    outside: LONGER,
    inside: `return withList(right(...inputs), (list) => new Array(20_000).fill(typeof list[0] === 'boolean' ? true : 1 / 3e-100));`,
    words: null,
  },
  { name: 'endless-loop', limit: 'time of a call', inside: 'for (;;);', words: /still running after/ },
  {
    name: 'sleep',
    limit: 'time of a call on the wall',
    inside: 'for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1e6);',
    words: /still running after/,
  },
  {
    name: 'slow',
    limit: 'time of a check',
    outside: WORKING,
    inside: 'compute(WORK); return right(...inputs);',
    words: /all the calls of this check together/,
  },
  {
    name: 'leak',
    limit: 'memory',
    outside: 'const kept = [];',
    inside: 'kept.push(new Array(250_000).fill(kept.length + 0.5)); return right(...inputs);',
    words: /something of every call is kept/,
  },
  {
    name: 'memory-bomb',
    limit: 'memory',
    inside: 'for (const all = []; ; ) all.push(new Array(100_000).fill(all.length + 0.5));',
    words: /used up all its memory/,
  },
  {
    name: 'typed-array-bomb',
    limit: 'memory besides the heap',
    outside: 'const kept = []; let calls = 0;',
    // Three times only: each further try would make the engine look for memory for a tenth of a second.
    inside: `if ((calls += 1) <= 3) for (;;) kept.push(new Float64Array(4_000_000).fill(1));
    return right(...inputs);`,
    words: null,
  },
  {
    name: 'flood',
    limit: 'printed output',
    inside: `for (let i = 0; i < 20; i += 1) console.log('flood '.repeat(1000));
    process.stdout.write('flood '.repeat(50));
    return right(...inputs);`,
    words: null,
  },
  { name: 'recursion', limit: 'stack', inside: 'return NAME(...inputs);', words: /call stack size exceeded/ },
  { name: 'exit', limit: 'restarts', inside: 'Deno.exit(0);', words: /ended the program that runs it/ },
  {
    name: 'huge-error',
    limit: 'length of a message',
    inside: `throw new Error('a very long message '.repeat(100_000));`,
    words: /a very long message/,
  },
  {
    name: 'broken-built-ins',
    limit: 'the process that functions share',
    inside: `const answer = right(...inputs);
    Array.prototype.map = Array.prototype.reduce = Array.prototype.forEach = () => [];
    Math.exp = Math.sqrt = () => 7;
    JSON.stringify = Array.from = () => '';
    return answer;`,
    words: null,
  },
  {
    name: 'slow-loading',
    limit: 'time of loading',
    outside: `${WORKING} compute(LOADING);`,
    inside: 'return right(...inputs);',
    words: null,
  },
];
