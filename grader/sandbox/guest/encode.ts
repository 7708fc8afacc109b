import { isArray, isFiniteNumber, keys, stringify } from './intrinsics.ts';

/** Like `JSON.stringify`, but writes NaN and the infinities as strings, and calls no `toJSON`. */
export function encode(value: unknown): string {
  if (typeof value === 'number') {
    return isFiniteNumber(value) ? `${value}` : `"${value}"`;
  }
  if (typeof value === 'string') {
    return stringify(value);
  }
  if (typeof value !== 'object' || value === null) {
    return `${value as boolean | null}`;
  }
  return isArray(value) ? encodeList(value) : encodeFields(value as Record<string, unknown>);
}

function encodeList(list: readonly unknown[]): string {
  let text = '[';
  for (let i = 0; i < list.length; i += 1) {
    text += i === 0 ? encode(list[i]) : `,${encode(list[i])}`;
  }
  return `${text}]`;
}

function encodeFields(value: Record<string, unknown>): string {
  const names = keys(value);
  let text = '{';
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    text += `${i === 0 ? '' : ','}${stringify(name)}:${encode(value[name])}`;
  }
  return `${text}}`;
}
