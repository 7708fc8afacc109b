import { MAX_NAME_LENGTH, MAX_QUOTED_LENGTH } from '../limits.ts';
import {
  DataViewClass,
  ErrorPrototype,
  inPrototypeChain,
  isArray,
  isView,
  keys,
  PromiseClass,
  slice,
  stringify,
  typedLength,
} from './intrinsics.ts';

/**
 * Describes a value in a few words: `undefined`, `a promise`, `the text "34"`, `a list of 784 numbers`, `the class Error
 * itself`. Never throws.
 */
export function describe(value: unknown): string {
  try {
    return describeOrThrow(value);
  } catch {
    return 'an object that cannot be read';
  }
}

function describeOrThrow(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > MAX_QUOTED_LENGTH
        ? `a text of ${value.length} characters`
        : `the text ${stringify(value)}`;
    case 'number':
      return `the number ${value}`;
    case 'bigint':
      return 'a bigint';
    case 'symbol':
      return 'a symbol';
    case 'function':
      return isErrorClass(value) ? `the class ${classNameOf(value)} itself` : 'a function';
    case 'object':
      return value === null ? 'null' : describeObject(value);
    default:
      return `${value as boolean | undefined}`;
  }
}

/** True for `Error` and every class whose instances are errors. */
function isErrorClass({ prototype }: { readonly prototype: unknown }): boolean {
  return prototype === ErrorPrototype || inPrototypeChain(ErrorPrototype, prototype);
}

/** A class may have any `name`, or none. */
function classNameOf({ name }: { readonly name: unknown }): string {
  return typeof name === 'string' && name !== '' ? shownName(name) : 'of an Error';
}

function describeObject(value: object): string {
  if (inPrototypeChain(ErrorPrototype, value)) {
    return 'an Error';
  }
  if (isArray(value)) {
    return describeList(value, value.length);
  }
  if (isView(value) && !(value instanceof DataViewClass)) {
    return describeList(value as unknown as ArrayLike<unknown>, typedLength(value));
  }
  if (value instanceof PromiseClass) {
    return 'a promise';
  }
  const names = keys(value);
  if (names.length === 0) {
    return 'an object without fields';
  }
  let shown = shownName(names[0] as string);
  for (let i = 1; i < names.length && i < MAX_FIELDS; i += 1) {
    shown += `, ${shownName(names[i] as string)}`;
  }
  return `an object with ${names.length === 1 ? 'the field' : 'the fields'} ${shown}${names.length > MAX_FIELDS ? ', …' : ''}`;
}

const MAX_FIELDS = 4;

function shownName(name: string): string {
  return slice(name, 0, MAX_NAME_LENGTH);
}

function describeList(list: ArrayLike<unknown>, length: number): string {
  if (length === 0) {
    return 'an empty list';
  }
  const entry = typeof list[0];
  const kind = entry === 'number' ? 'number' : entry === 'boolean' ? 'boolean' : 'value';
  return length === 1 ? `a list of one ${kind}` : `a list of ${length} ${kind}s`;
}
