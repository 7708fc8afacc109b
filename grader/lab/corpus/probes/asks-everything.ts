/**
 * Asks for everything that a script can ask for in the sandbox: it walks from the global scope over all fields and
 * prototypes, reads each getter, calls each function and constructor without arguments, and walks over what they give.
 * To this it adds questions that need more than one step.
 */
interface Answer {
  readonly path: string;
  readonly text: string;
}

/**
 * A number for each answer: the same answers give the same numbers.
 *
 * @param from the first answer to give; 0 asks, other pages go on with what was answered then
 */
export function everything(from: number): number[] {
  answers = from === 0 ? walk().concat(ask()) : answers;
  return answers.slice(from, from + PAGE).map(({ path, text }) => hashOf(`${path}: ${text}`));
}

/** Throws the answer at this place, so that it can be read. This may be a new process, which has not been asked yet. */
export function answer(place: number): number {
  answers = answers.length === 0 ? walk().concat(ask()) : answers;
  throw new Error(`${answers[place].path}: ${answers[place].text}`);
}

/** Draws, reads clocks and sets timers: what other calls may leave behind. */
export function draws(count: number): number[] {
  setTimeout(() => {}, 0);
  crypto.randomUUID();
  return Array.from({ length: count }, () => Math.random() + Date.now() + performance.now());
}

let answers: readonly Answer[] = [];

/** Ends the process, or closes the pipes. */
const NOT_CALLED = /\b(?:exit|close|abort|kill)$/;
/** Called on these themselves only, not on all that inherit them. */
const INHERITED_BY_ALL = [Object.prototype, Function.prototype, Array.prototype];
/** So many calls deep: `Intl.DateTimeFormat().resolvedOptions()` has two. */
const MOST_CALLS = 3;
/** A list may have 20,000 entries. */
const PAGE = 20_000;

interface Node {
  readonly path: string;
  readonly value: unknown;
  readonly calls: number;
}

function walk(): Answer[] {
  const found: Answer[] = [];
  const seen = new Set<unknown>();
  const open: Node[] = [
    { path: 'globalThis', value: globalThis, calls: 0 },
    { path: 'function*', value: function* () {}, calls: 0 },
    { path: 'async', value: async () => {}, calls: 0 },
    { path: 'async function*', value: async function* () {}, calls: 0 },
    { path: 'arguments', value: (function () { return arguments; })(), calls: 0 },
    { path: 'list', value: [], calls: 0 },
    { path: 'numbers', value: new Float64Array(2), calls: 0 },
    { path: 'error', value: new Error('e'), calls: 0 },
  ];
  for (let i = 0; i < open.length; i += 1) {
    const { path, value, calls } = open[i];
    if (!isObject(value)) {
      found.push({ path, text: show(value) });
      continue;
    }
    if (seen.has(value)) {
      continue;
    }
    seen.add(value);
    const add = (step: string, get: () => unknown, more = 0) => {
      try {
        open.push({ path: path + step, value: get(), calls: calls + more });
      } catch (fault) {
        open.push({ path: `${path}${step} throws`, value: `${fault}`, calls });
      }
    };
    for (const key of keysOf(value)) {
      add(`.${String(key)}`, () => value[key]);
      const { get } = descriptorOf(value, key);
      if (get !== undefined) {
        add(`.get ${String(key)}`, () => get);
      }
    }
    add('.__proto__', () => Object.getPrototypeOf(value));
    if (calls >= MOST_CALLS) {
      continue;
    }
    for (let type = value; type !== null; type = Object.getPrototypeOf(type)) {
      if (type !== value && INHERITED_BY_ALL.includes(type)) {
        continue;
      }
      for (const key of keysOf(type)) {
        const { get, value: method } = descriptorOf(type, key);
        const name = String(key);
        if (get !== undefined) {
          add(`->${name}`, () => value[key]);
        } else if (typeof method === 'function' && name !== 'constructor' && !NOT_CALLED.test(name)) {
          add(`.${name}()`, () => value[key](), 1);
        }
      }
    }
    if (typeof value === 'function' && !NOT_CALLED.test(path)) {
      add('()', () => value(), 1);
      add(' new', () => Reflect.construct(value, []), 1);
    }
  }
  return found;
}

function keysOf(value: object): (string | symbol)[] {
  try {
    return Reflect.ownKeys(value);
  } catch {
    return [];
  }
}

function descriptorOf(owner: object, key: string | symbol): PropertyDescriptor {
  try {
    return Object.getOwnPropertyDescriptor(owner, key) ?? {};
  } catch {
    return {};
  }
}

/** Questions that take more than one step. */
function ask(): Answer[] {
  const questions: Readonly<Record<string, () => unknown>> = {
    'how deep a recursion gets': () => depths(),
    'whether unused objects are collected': () => collected(),
    'how far the clock moves in a long loop': () => clockAcross(() => work(1e6)),
    'how far the clock moves while it waits': () =>
      clockAcross(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30)),
    'readings of the clock until a second has passed': () => {
      let count = 0;
      for (const start = Date.now(); Date.now() - start < 1000; count += 1);
      return count;
    },
    'numbers that are drawn': () => [Math.random(), ...crypto.getRandomValues(new Uint32Array(3))],
    'the date of a subclass': () => new (class extends Date {})().getTime(),
    'the date behind the prototype': () => new (Object.getPrototypeOf(new Date()).constructor)().getTime(),
    'the date of a date': () => Reflect.construct(Date.prototype.constructor, [], Array).constructor.name,
    'today, formatted': () => new Intl.DateTimeFormat('en', { timeStyle: 'full', dateStyle: 'full' }).format(),
    'the offset of the time zone': () => new Date(0).getTimezoneOffset(),
    'a list that is sorted by chance': () => [...'abcdefgh'].sort(() => Math.random() - 0.5),
    'numbers as text': () => [(1234567.891).toLocaleString(), new Date(0).toLocaleString(), 'ä'.localeCompare('z')],
    'new memory': () => new Uint8Array(100_000).every((byte) => byte === 0),
    'the bits of a number that is none': () => new BigUint64Array(new Float64Array([0 / Math.sin(0), Math.sqrt(-1), Number('x')]).buffer).join(),
    'last digits of functions': () => [Math.sin(1e22), Math.exp(1.1), Math.pow(1.1, 99.9), Math.tanh(0.7), Math.cbrt(5), Math.log1p(1e-5)],
    'the stack of an error': () => new Error('here').stack,
    'the stack of the engine': () => { try { (null as never)[0]; } catch (fault) { return (fault as Error).stack; } },
    'the first list that is too long': () => { try { return new Array(-1); } catch (fault) { return `${fault}`; } },
    'memory that cannot be had': () => { try { return new ArrayBuffer(2 ** 40).byteLength; } catch (fault) { return `${fault}`; } },
    'timers': () => [typeof setTimeout(() => {}, 0), String(setTimeout(() => {}, 0)), String(setInterval(() => {}, 9))],
    'what is timed': () => performance.measure('m', performance.mark('a').name).duration,
    'the order of keys': () => Object.keys({ b: 1, 2: 1, a: 1, 1: 1 }).join(),
  };
  return Object.entries(questions).map(([path, question]) => {
    try {
      return { path, text: show(JSON.stringify(question(), (_, value) => (typeof value === 'bigint' ? `${value}` : value))) };
    } catch (fault) {
      return { path, text: `throws ${fault}` };
    }
  });
}

function depths(): number[] {
  let deepest = 0;
  const dive = (depth: number): void => {
    deepest = depth;
    dive(depth + 1);
  };
  return [1, 2, 3, 50, 51, 52].map((rounds) => {
    for (let i = 0; i < rounds; i += 1) {
      try {
        dive(0);
      } catch {}
    }
    return deepest;
  });
}

function collected(): number {
  const refs = Array.from({ length: 100 }, () => new WeakRef({ list: new Array(1000).fill(0) }));
  let called = 0;
  const registry = new FinalizationRegistry(() => (called += 1));
  for (let i = 0; i < 300; i += 1) {
    registry.register(new Array(50_000).fill(i), 0);
  }
  return called + refs.filter((ref) => ref.deref() === undefined).length;
}

function clockAcross(act: () => void): number[] {
  const before = [Date.now(), performance.now()];
  act();
  return [Date.now() - before[0], performance.now() - before[1]];
}

function work(steps: number): number {
  let sum = 0;
  for (let i = 0; i < steps; i += 1) {
    sum += Math.sqrt(i);
  }
  return sum;
}

function isObject(value: unknown): value is any {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function show(value: unknown): string {
  return `${typeof value} ${Object.is(value, -0) ? '-0' : String(value)}`;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  }
  return hash;
}
