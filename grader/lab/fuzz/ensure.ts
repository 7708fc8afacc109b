import { AssertionError } from 'node:assert';

/** @throws AssertionError if a condition does not hold; its message says what should have been true */
export function ensure(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new AssertionError({ message: what });
  }
}

/** @throws AssertionError if a property was added to a prototype of JavaScript's own, or removed from it */
export function ensurePrototypesUnchanged(): void {
  ensure(prototypeKeys() === BEFORE, 'the prototypes that all objects inherit from should not change');
}

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Promise].map(
  ({ prototype }) => prototype as object,
);

function prototypeKeys(): string {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(';');
}

const BEFORE = prototypeKeys();
