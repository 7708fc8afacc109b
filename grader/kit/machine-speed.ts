import { referenceAnswerer } from '../catalogue/reference.ts';
import type { Call } from '../model/call.ts';

/**
 * How many times slower this machine is than the one that the limits were made for: the quickest of several gradients
 * of the reference over images of 784 pixels, in computing time, so that other programs do not count. It takes some
 * 50 ms; on a machine that seems slow, half a second of computing or more.
 */
export function slowdown(): number {
  const answer = referenceAnswerer({});
  const call = gradientOfImages();
  let quickest = Number.POSITIVE_INFINITY;
  let computed = 0;
  let withoutProgress = 0;
  for (let round = 1; ; round += 1) {
    const before = process.cpuUsage();
    answer(call);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    computed += ms;
    withoutProgress = ms < PROGRESS * quickest ? 0 : withoutProgress + 1;
    quickest = Math.min(quickest, ms);
    const isUsual = quickest <= SEEMS_SLOW * USUAL_MS;
    const isSettled = computed >= ENOUGH_MS && withoutProgress >= ROUNDS;
    if (round >= ROUNDS && (isUsual || isSettled)) {
      return quickest / USUAL_MS;
    }
  }
}

const ROUNDS = 8;
/**
 * The first rounds take ten times as long, until the code is compiled. Another thread does that, and on a busy machine
 * it may wait long for its turn: then the machine only seems slow.
 */
const SEEMS_SLOW = 2;
const ENOUGH_MS = 500;
/** A round that takes less than this share of the quickest before it is quicker. */
const PROGRESS = 0.9;

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
