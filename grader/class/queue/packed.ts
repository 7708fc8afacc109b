import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

/**
 * A value as a store keeps it: JSON, deflated, in base64. A fifth of the size; and a text may hold what PostgreSQL takes in
 * no JSON, such as the character 0.
 */
export async function pack(value: unknown): Promise<string> {
  return (await deflate(JSON.stringify(value))).toString('base64');
}

/**
 * @param mostBytes of the JSON: a small text can unpack to a very large one
 * @throws if it is nothing that `pack` made, or larger
 */
export async function unpack(packed: unknown, mostBytes: number): Promise<unknown> {
  if (typeof packed !== 'string' || packed.length > mostBytes) {
    throw new Error('It is no packed text, or too long a one.');
  }
  const bytes = await inflate(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes });
  return JSON.parse(bytes.toString('utf8'));
}

const deflate = promisify<string, Buffer>(deflateRaw);
const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw);
