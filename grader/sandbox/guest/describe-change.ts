import type { ImageBatch } from '../../model/values.ts';
import { MAX_BECAME_LENGTH, MAX_QUOTED_LENGTH } from '../limits.ts';
import type { GuestReply } from '../protocol.ts';
import { describe } from './describe.ts';
import { isArray, keys, slice, stringify } from './intrinsics.ts';

type Became = NonNullable<Extract<GuestReply, { kind: 'value' }>['became']>;

/**
 * What a changed argument became: the whole of it if it is short, as it was and as it is; otherwise the first place
 * that is no longer as it was. Null if there is no such place. Throws if student code put a throwing getter into it.
 */
export function describeChange(value: unknown, original: unknown): Became | null {
  const change = firstChange(value, original, []);
  if (change === null) {
    return null;
  }
  const whole = write(original, MAX_BECAME_LENGTH) === null ? null : write(value, MAX_BECAME_LENGTH);
  return whole === null ? { at: change.at, text: textOf(change.value) } : { at: [], text: whole };
}

/** The same for rows of numbers from 0 to 1 that were made from a batch of images. */
export function describeBatchChange(value: unknown, { rows, columns, bytes }: ImageBatch): Became | null {
  const batch = value as unknown[][];
  if (batch.length !== rows) {
    return { at: [], text: textOf(batch) };
  }
  for (let row = 0; row < rows; row += 1) {
    const pixels = batch[row] as unknown[];
    if (!isArray(pixels) || pixels.length !== columns) {
      return { at: [row], text: textOf(pixels) };
    }
    for (let column = 0; column < columns; column += 1) {
      if (pixels[column] !== (bytes[row * columns + column] as number) / 255) {
        return { at: [row, column], text: textOf(pixels[column]) };
      }
    }
  }
  return null;
}

interface Change {
  readonly at: readonly (number | string)[];
  readonly value: unknown;
}

function firstChange(value: unknown, original: unknown, at: Change['at']): Change | null {
  if (typeof original !== 'object' || original === null) {
    return value === original ? null : { at, value };
  }
  if (typeof value !== 'object' || value === null || isArray(value) !== isArray(original)) {
    return { at, value };
  }
  const names = keys(original);
  const length = isArray(value) ? value.length : keys(value).length;
  if (length !== names.length) {
    return { at, value };
  }
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    const change = firstChange(
      (value as Record<string, unknown>)[name],
      (original as Record<string, unknown>)[name],
      append(at, isArray(original) ? i : name),
    );
    if (change !== null) {
      return change;
    }
  }
  return null;
}

function append(at: Change['at'], step: number | string): Change['at'] {
  const longer: (number | string)[] = [];
  for (let i = 0; i < at.length; i += 1) {
    longer[i] = at[i] as number | string;
  }
  longer[at.length] = step;
  return longer;
}

function textOf(value: unknown): string {
  return write(value, MAX_BECAME_LENGTH) ?? slice(describe(value), 0, MAX_BECAME_LENGTH);
}

/** A value in the notation of the exercises; null if it takes more than `room` characters, or has a long list. */
function write(value: unknown, room: number): string | null {
  if (room <= 0) {
    return null;
  }
  const text = typeof value === 'object' && value !== null ? writeParts(value, room) : writePlain(value);
  return text === null || text.length > room ? null : text;
}

function writePlain(value: unknown): string {
  if (typeof value === 'string') {
    return stringify(slice(value, 0, MAX_QUOTED_LENGTH));
  }
  return typeof value === 'number' || typeof value === 'boolean' || value === undefined || value === null
    ? `${value}`
    : describe(value);
}

function writeParts(value: object, room: number): string | null {
  const isList = isArray(value);
  const names = keys(value);
  const { length } = isList ? (value as unknown[]) : names;
  if (length > MAX_ENTRIES) {
    return null;
  }
  let text = isList ? '[' : '{ ';
  for (let i = 0; i < length; i += 1) {
    const name = isList ? i : (names[i] as string);
    const part = write((value as Record<string | number, unknown>)[name], room - text.length);
    if (part === null) {
      return null;
    }
    text += `${i === 0 ? '' : ', '}${isList ? '' : `${name}: `}${part}`;
  }
  return isList ? `${text}]` : `${text} }`;
}

/** Reports cut longer lists. */
const MAX_ENTRIES = 16;
