import { firstImages, type ThreesAndSevens } from '../../../data/digits.ts';
import { type Images, imagesOf } from '../page/client/maths/images.ts';

/** The first images of a set, `most` at most, as rows of 0 to 1. */
export function pixelsOf(set: ThreesAndSevens, most: number): Images {
  const { images, targets } = firstImages(set, most);
  return imagesOf(images.bytes, images.columns, targets);
}
