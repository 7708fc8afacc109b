import { AssertionError } from 'node:assert';

/** Throws where a condition does not hold; the message says what should have been true. */
export function ensure(holds: boolean, what: string): asserts holds {
  if (!holds) {
    throw new AssertionError({ message: what });
  }
}

/** Throws where somebody has put something on what all objects inherit from, or taken it away. */
export function ensureUntouched(): void {
  ensure(fingerprint() === BEFORE, 'what all objects inherit from stays as it is');
}

const PROTOTYPES = [Object, Array, String, Number, Boolean, Function, Map, Promise].map(
  ({ prototype }) => prototype as object,
);

function fingerprint(): string {
  return PROTOTYPES.map((prototype) => Reflect.ownKeys(prototype).map(String).join()).join(';');
}

const BEFORE = fingerprint();
