// Each file stands on its own: no import at all, not even of types.
interface Params {
  weights: readonly number[];
  bias: number;
}

export function rescaleGuess(guess: readonly number[], basket: readonly number[], total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error('rescaleGuess: guess and basket have different lengths');
  }
  let cost = 0;
  for (let i = 0; i < guess.length; i++) {
    cost += guess[i] * basket[i];
  }
  if (cost === 0 && total !== 0) {
    throw new Error('rescaleGuess: the basket costs 0');
  }
  const prices: number[] = [];
  for (let i = 0; i < guess.length; i++) {
    prices.push(total === 0 ? 0 : (guess[i] * total) / cost);
  }
  return prices;
}

export function solvePrices(
  baskets: readonly (readonly number[])[],
  totals: readonly number[],
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  if (baskets.length === 0) {
    throw new Error('solvePrices: no receipts');
  }
  if (baskets.length !== totals.length) {
    throw new Error('solvePrices: baskets and totals have different lengths');
  }
  let squares = 0;
  for (const basket of baskets) {
    if (basket.length !== start.weights.length) {
      throw new Error('solvePrices: a basket and the prices have different lengths');
    }
    squares += 1;
    for (const count of basket) {
      squares += count * count;
    }
  }
  const learningRate = baskets.length / (2 * squares);
  const weights = [...start.weights];
  let bias = start.bias;
  let steps = 0;
  while (true) {
    let loss = 0;
    const slopes: number[] = [];
    for (let row = 0; row < baskets.length; row++) {
      let prediction = bias;
      for (let i = 0; i < weights.length; i++) {
        prediction += baskets[row][i] * weights[i];
      }
      const error = prediction - totals[row];
      loss += (error * error) / baskets.length;
      slopes.push((2 * error) / baskets.length);
    }
    if (loss <= options.tolerance || steps >= options.maxSteps) {
      return { params: { weights, bias }, loss, steps };
    }
    for (let row = 0; row < baskets.length; row++) {
      for (let i = 0; i < weights.length; i++) {
        weights[i] -= learningRate * slopes[row] * baskets[row][i];
      }
      bias -= learningRate * slopes[row];
    }
    steps++;
  }
}
