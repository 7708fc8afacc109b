/** Small tests for what somebody else has sent: each says whether a value has a shape, and throws nothing. */

export type Shape = (value: unknown) => boolean;

/** An object with exactly these fields; those whose name ends in `?` may be missing. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const shapes = new Map(
    Object.entries(fields).map(([name, shape]) => [
      name.replace(/\?$/, ''),
      { shape, isOptional: name.endsWith('?') },
    ]),
  );
  return (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => shapes.has(name)) &&
    [...shapes].every(([name, { shape, isOptional }]) =>
      Object.hasOwn(value, name) ? shape(value[name]) : isOptional,
    );
}

/** A list of at most so many. */
export function listOf(item: Shape, most: number): Shape {
  return (value) => Array.isArray(value) && value.length <= most && value.every(item);
}

/** An object with any names that `name` allows. */
export function dictionary(name: Shape, item: Shape): Shape {
  return (value) => isObject(value) && Object.entries(value).every(([key, one]) => name(key) && item(one));
}

/** At most so many UTF-16 units. */
export function text(most: number): Shape {
  return (value) => typeof value === 'string' && value.length <= most;
}

export function whole(least: number, most: number): Shape {
  return (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

export function number(least: number, most: number): Shape {
  return (value) => typeof value === 'number' && value >= least && value <= most;
}

export function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

export function orNull(shape: Shape): Shape {
  return (value) => value === null || shape(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
