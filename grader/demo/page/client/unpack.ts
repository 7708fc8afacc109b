import type { PackedImages } from './content.ts';
import { type Images, imagesOf } from './maths/images.ts';

/** Unpacks gzipped images. */
export async function unpackImages({ packed, targets }: PackedImages): Promise<Images> {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return imagesOf(bytes, bytes.length / targets.length, Uint8Array.from(targets, Number));
}

/** Rows of 32-bit numbers. */
export function unpackRows(packed: string, columns: number): readonly Float32Array[] {
  const numbers = new Float32Array(bytesOf(packed).buffer);
  return Array.from({ length: numbers.length / columns }, (_, row) =>
    numbers.subarray(row * columns, (row + 1) * columns),
  );
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
