import type { AnswerKind } from '../../model/call.ts';
import { MAX_LIST_ENTRIES } from '../limits.ts';
import { describe } from './describe.ts';
import { DataViewClass, hasOwn, isArray, isSafeInteger, isView, slice, typedLength } from './intrinsics.ts';

/** A copy of the value if it has the right kind; otherwise what was received, in words. */
type Read<Value = unknown> = { readonly value: Value } | { readonly received: string };

/** Copies a returned value, reading each entry once. Promises are not awaited. */
export function readAnswer(value: unknown, kind: AnswerKind): Read {
  try {
    return READERS[kind](value);
  } catch {
    return { received: 'an object that throws when it is read' };
  }
}

const READERS: Readonly<Record<AnswerKind, (value: unknown) => Read>> = {
  number: (value) => (typeof value === 'number' ? { value } : { received: describe(value) }),
  numbers: (value) => readList(value, 'number'),
  booleans: (value) => readList(value, 'boolean'),
  params: readParams,
  fit: readFit,
};

function readList(value: unknown, type: 'number' | 'boolean'): Read {
  const length = lengthOf(value);
  if (length === null) {
    return { received: describe(value) };
  }
  if (!isSafeInteger(length) || length > MAX_LIST_ENTRIES) {
    return { received: `a list of ${length} entries` };
  }
  const list = value as ArrayLike<unknown>;
  const copy: unknown[] = [];
  for (let i = 0; i < length; i += 1) {
    const entry = list[i];
    if (typeof entry !== type) {
      return {
        received:
          entry === undefined && !hasOwn(list, i)
            ? `a list with a hole at position ${i}`
            : `a list whose entry ${i} is ${describe(entry)}`,
      };
    }
    copy[i] = entry;
  }
  return { value: copy };
}

/** The length of an array or a typed array; null for anything else. */
function lengthOf(value: unknown): number | null {
  if (isArray(value)) {
    return value.length;
  }
  return isView(value) && !(value instanceof DataViewClass) ? typedLength(value) : null;
}

/** Accepts anything with readable `weights` and `bias`: a plain object, a frozen one, one with getters. */
function readParams(value: unknown): Read {
  if (!isObject(value)) {
    return { received: describe(value) };
  }
  const { weights, bias } = value;
  if (weights === undefined) {
    return lacks(value, 'weights');
  }
  const list = readList(weights, 'number');
  if ('received' in list) {
    return { received: `an object whose weights are ${list.received}` };
  }
  return typeof bias === 'number'
    ? { value: { weights: list.value, bias } }
    : lacksNumber(value, 'a bias', 'bias', bias);
}

function readFit(value: unknown): Read {
  if (!isObject(value)) {
    return { received: describe(value) };
  }
  const { params, loss, steps } = value;
  if (params === undefined) {
    return lacks(value, 'params');
  }
  const read = readParams(params);
  if ('received' in read) {
    return { received: `an object whose params are ${read.received}` };
  }
  if (typeof loss !== 'number') {
    return lacksNumber(value, 'a loss', 'loss', loss);
  }
  return typeof steps === 'number'
    ? { value: { params: read.value, loss, steps } }
    : lacksNumber(value, 'steps', 'steps', steps);
}

function lacksNumber(object: object, what: string, name: string, received: unknown): Read {
  return received === undefined
    ? lacks(object, what)
    : { received: `an object whose ${name} is ${describe(received)}` };
}

function lacks(object: object, what: string): Read {
  const received = describe(object);
  return { received: isPlain(received) ? `an object without ${what}` : received };
}

/** False for a list, a promise or a function: their descriptions say enough. */
function isPlain(received: string): boolean {
  return slice(received, 0, 9) === 'an object';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
