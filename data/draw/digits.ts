import type { LabelledImages } from '../digit-files.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { drawDigit } from './hand.ts';

/** The digits that come with the kit: 3s and 7s in random order, about as many of each. */
export function drawDigits(): { train: LabelledImages; test: LabelledImages } {
  const chance = chanceFrom(SEED);
  return { train: drawMany(TRAIN_IMAGES, chance), test: drawMany(TEST_IMAGES, chance) };
}

const SEED = 37;
const TRAIN_IMAGES = 2000;
const TEST_IMAGES = 500;

function drawMany(count: number, chance: Chance): LabelledImages {
  const labels = new Uint8Array(count);
  const bytes = new Uint8Array(count * 784);
  for (let i = 0; i < count; i += 1) {
    const digit = chance.unit() < 0.5 ? 3 : 7;
    labels[i] = digit;
    bytes.set(drawDigit(digit, chance), i * 784);
  }
  return { images: { count, height: 28, width: 28, bytes }, labels };
}
