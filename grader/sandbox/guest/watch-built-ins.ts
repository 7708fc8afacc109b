import { getOwnPropertyDescriptor, getPrototypeOf, isIdentical, ownKeys } from './intrinsics.ts';

/** What a script finds built in, as it was at the start. */
interface Snapshot {
  readonly owner: object;
  readonly keys: readonly PropertyKey[];
  readonly descriptors: readonly (PropertyDescriptor | undefined)[];
}

/**
 * Watches what is built in, for slips like `Math.sqrt = …` or a list left in `globalThis`: the next function should not
 * find them. Code that hides what it changed harms itself alone.
 *
 * @returns whether everything is as it was
 */
export function watchBuiltIns(scope: object): () => boolean {
  const owners = ownersIn(scope);
  const snapshots: Snapshot[] = [];
  for (let i = 0; i < owners.length; i += 1) {
    snapshots[i] = snapshotOf(owners[i] as object);
  }
  return () => {
    for (let i = 0; i < snapshots.length; i += 1) {
      if (!isAsBefore(snapshots[i] as Snapshot, i === 0)) {
        return false;
      }
    }
    return true;
  };
}

/** The scope itself first; then every built-in of the language, its prototype, and the prototypes that have no name. */
function ownersIn(scope: object): readonly object[] {
  const owners: object[] = [scope];
  const add = (value: unknown) => {
    if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
      owners[owners.length] = value;
    }
  };
  for (const name of BUILT_IN) {
    const value: unknown = (scope as Record<string, unknown>)[name];
    add(value);
    add((value as { readonly prototype?: unknown } | undefined)?.prototype);
  }
  const typedArrays = getPrototypeOf(Uint8Array) as { readonly prototype: object };
  add(typedArrays);
  add(typedArrays.prototype);
  for (const iterator of [[].values(), new Map().values(), new Set().values(), ''[Symbol.iterator]()]) {
    add(getPrototypeOf(iterator));
  }
  return owners;
}

function snapshotOf(owner: object): Snapshot {
  const keys = ownKeys(owner);
  const descriptors: (PropertyDescriptor | undefined)[] = [];
  for (let i = 0; i < keys.length; i += 1) {
    descriptors[i] = getOwnPropertyDescriptor(owner, keys[i] as PropertyKey);
  }
  return { owner, keys, descriptors };
}

/** @param isScope true if getters may have been replaced by their values: Deno makes much of its scope when it is first used */
function isAsBefore({ owner, keys, descriptors }: Snapshot, isScope: boolean): boolean {
  if (ownKeys(owner).length !== keys.length) {
    return false;
  }
  for (let i = 0; i < keys.length; i += 1) {
    const before = descriptors[i];
    const now = getOwnPropertyDescriptor(owner, keys[i] as PropertyKey);
    const isLazy = isScope && before?.get !== undefined;
    if (!isLazy && !isSame(before, now)) {
      return false;
    }
  }
  return true;
}

function isSame(before: PropertyDescriptor | undefined, now: PropertyDescriptor | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    isIdentical(before.value, now.value) &&
    before.get === now.get &&
    before.set === now.set &&
    before.writable === now.writable
  );
}

const BUILT_IN = [
  'Object',
  'Function',
  'Array',
  'Number',
  'Boolean',
  'String',
  'Symbol',
  'BigInt',
  'Math',
  'JSON',
  'Reflect',
  'Proxy',
  'Promise',
  'Map',
  'Set',
  'WeakMap',
  'WeakSet',
  'Date',
  'RegExp',
  'Error',
  'TypeError',
  'RangeError',
  'ArrayBuffer',
  'DataView',
  'Float32Array',
  'Float64Array',
  'Uint8Array',
  'Int32Array',
  'Iterator',
  'console',
] as const;
