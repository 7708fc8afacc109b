import { Bytes, floor, isView, TypeErrorClass } from './intrinsics.ts';

/**
 * Stands in for `crypto`: what it draws comes from a generator, like the numbers of `Math.random`.
 *
 * @param draw the next uniform number in [0, 1)
 */
export function fixedCrypto(draw: () => number) {
  const drawByte = () => floor(draw() * 256);
  return {
    getRandomValues(array: ArrayBufferView) {
      if (!isView(array)) {
        throw new TypeErrorClass('getRandomValues takes a typed array');
      }
      const bytes = new Bytes(array.buffer, array.byteOffset, array.byteLength);
      for (let i = 0; i < bytes.length; i += 1) {
        bytes[i] = drawByte();
      }
      return array;
    },
    /** Version 4: the digits 13 and 17 say so. */
    randomUUID() {
      let text = '';
      for (let i = 0; i < 32; i += 1) {
        const digit = floor(draw() * 16);
        text += i === 8 || i === 12 || i === 16 || i === 20 ? '-' : '';
        text += HEX[i === 12 ? 4 : i === 16 ? 8 + (digit % 4) : digit] as string;
      }
      return text;
    },
  };
}

const HEX = '0123456789abcdef';
