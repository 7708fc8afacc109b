import { referenceAnswerer } from '../catalogue/reference.ts';
import type { Call } from '../model/call.ts';

/**
 * How many times slower this machine is than the one that the limits were made for: the quickest of several gradients
 * of the reference over images of 784 pixels, in computing time, so that other programs do not count. It takes some
 * 50 ms.
 */
export function slowdown(): number {
  const answer = referenceAnswerer({});
  const call = gradientOfImages();
  let quickest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    answer(call);
    const { user, system } = process.cpuUsage(before);
    quickest = Math.min(quickest, (user + system) / 1000);
  }
  return quickest / USUAL_MS;
}

/** The first rounds are slower, because the code is not compiled yet. */
const ROUNDS = 8;

/** On the machine that the limits were made for (AMD EPYC, Node 20). */
const USUAL_MS = 1.2;

const IMAGES = 1_000;
const PIXELS = 784;

/** Made only when needed: an honest grading never needs it. */
function gradientOfImages(): Call {
  const images = Array.from({ length: IMAGES }, (_, i) =>
    Array.from({ length: PIXELS }, (_, j) => ((i + j) % 256) / 255),
  );
  const targets = images.map((_, i) => i % 2);
  const weights = Array.from({ length: PIXELS }, (_, j) => (j % 7) / 100);
  return { function: 'gradient', args: [images, targets, { weights, bias: 0 }], answer: 'params' };
}
