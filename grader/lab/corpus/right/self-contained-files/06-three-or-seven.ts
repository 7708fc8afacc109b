// Each file stands on its own: no import at all, not even of types.
interface Params {
  weights: readonly number[];
  bias: number;
}

export function train(
  images: readonly (readonly number[])[],
  targets: readonly number[],
  randn: () => number,
): Params {
  const weights: number[] = [];
  for (let i = 0; i < 784; i++) {
    weights.push(0.1 * randn());
  }
  let bias = 0.1 * randn();
  for (let epoch = 0; epoch < 15; epoch++) {
    for (let n = 0; n < images.length; n++) {
      const image = images[n];
      let logit = bias;
      for (let i = 0; i < 784; i++) {
        logit += weights[i] * image[i];
      }
      const error = 1 / (1 + Math.exp(-logit)) - targets[n];
      for (let i = 0; i < 784; i++) {
        weights[i] -= 0.01 * error * image[i];
      }
      bias -= 0.01 * error;
    }
  }
  return { weights, bias };
}

export function isThree(images: readonly (readonly number[])[], params: Params): boolean[] {
  const decisions: boolean[] = [];
  for (const image of images) {
    let logit = params.bias;
    for (let i = 0; i < image.length; i++) {
      logit += params.weights[i] * image[i];
    }
    decisions.push(1 / (1 + Math.exp(-logit)) > 0.5);
  }
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: readonly number[]): number {
  if (decisions.length !== targets.length) {
    throw new Error('accuracy: decisions and targets have different lengths');
  }
  if (decisions.length === 0) {
    throw new Error('accuracy: no decisions');
  }
  let right = 0;
  for (let i = 0; i < decisions.length; i++) {
    if (decisions[i] === (targets[i] === 1)) right++;
  }
  return right / decisions.length;
}
