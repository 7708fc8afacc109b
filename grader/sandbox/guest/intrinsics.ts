/**
 * The built-ins that the guest needs, saved before any student code runs. Student code may replace
 * `JSON.stringify` or `Array.isArray`, by accident or on purpose, without affecting how answers are read.
 * For the same reason the other modules here call no methods of objects, and avoid `for … of` and spread, which
 * call such methods.
 */
export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } =
  Reflect;
export const { hasOwn, is: isIdentical, keys, setPrototypeOf } = Object;
export const { isArray } = Array;
export const { isFinite: isFiniteNumber, isSafeInteger } = Number;
export const { floor, imul, min } = Math;
export const { parse, stringify } = JSON;
export const { isView } = ArrayBuffer;
// biome-ignore lint/security/noGlobalEval: this is where student code enters
export const evaluate = eval;
export const ErrorPrototype = Error.prototype;
export const Bytes = Uint8Array;
export const TypeErrorClass = TypeError;
export const PromiseClass = Promise;
export const DataViewClass = DataView;

/** `uncurry(method)(value, ...args)` is `value.method(...args)`, even if the prototype changes later. */
export function uncurry<Self, Args extends unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
): (self: Self, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args);
}

export const slice = uncurry(String.prototype.slice);
export const charCodeAt = uncurry(String.prototype.charCodeAt);
/** `inPrototypeChain(Error.prototype, value)` is `value instanceof Error`, but ignores `Symbol.hasInstance`. */
export const inPrototypeChain = uncurry(Object.prototype.isPrototypeOf) as (
  prototype: object,
  value: unknown,
) => boolean;
/** The text of a function, even if it has a `toString` of its own. */
export const sourceOf = uncurry(Function.prototype.toString);
/** The real length of a typed array, even if a property `length` was defined on it. */
export const typedLength = uncurry(
  // biome-ignore lint/style/noNonNullAssertion: every engine has this getter
  Object.getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), 'length')!.get!,
) as (array: ArrayBufferView) => number;
