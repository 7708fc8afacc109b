/**
 * What the guest needs of JavaScript, taken before any student code runs: that may replace
 * `JSON.stringify` or `Array.isArray`, by accident or on purpose, and answers are read all the same.
 * The modules beside this one use no methods of objects, and no `for … of` or spread, which look some up.
 */
export const { apply, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
export const { keys, hasOwn } = Object;
export const { isArray } = Array;
export const { isFinite: isFiniteNumber, isSafeInteger } = Number;
export const { min } = Math;
export const { parse, stringify } = JSON;
export const { isView } = ArrayBuffer;
// biome-ignore lint/security/noGlobalEval: this is the place where student code is let in
export const evaluate = eval;
export const ErrorPrototype = Error.prototype;
export const Bytes = Uint8Array;
export const PromiseClass = Promise;
export const DataViewClass = DataView;

/** `uncurry(method)(value, ...args)` is `value.method(...args)`, whatever becomes of the prototype. */
export function uncurry<Self, Args extends unknown[], Result>(
  method: (this: Self, ...args: Args) => Result,
): (self: Self, ...args: Args) => Result {
  return (self, ...args) => apply(method, self, args);
}

export const cut = uncurry(String.prototype.slice);
/** `isBehind(Error.prototype, value)`: what `instanceof` asks, unless somebody taught `Error` another answer. */
export const isBehind = uncurry(Object.prototype.isPrototypeOf) as (
  prototype: object,
  value: unknown,
) => boolean;
/** The length of a typed array, from the array itself and not from a property put over it. */
export const typedLength = uncurry(
  // biome-ignore lint/style/noNonNullAssertion: every engine has this getter
  Object.getOwnPropertyDescriptor(getPrototypeOf(Uint8Array.prototype), 'length')!.get!,
) as (array: ArrayBufferView) => number;
