// Destructuring wherever there is something to take apart; rest and spread.
import type { Vector } from './types.ts';

const { exp } = Math;

export function sigmoid(...[x]: [number]): number {
  return 1 / (1 + exp(-x));
}

function mean([...costs]: Vector): number {
  const { length } = costs;
  if (length === 0) throw new Error('nothing');
  let total = 0;
  for (const cost of costs) total += cost;
  return total / length;
}

function pairs([...predictions]: Vector, [...targets]: Vector): [number, number][] {
  if (predictions.length !== targets.length) throw new Error(`${predictions.length} and ${targets.length}`);
  return predictions.map((prediction, i) => [prediction, targets[i]]);
}

export function mnistLoss(...both: [Vector, Vector]): number {
  return mean(pairs(...both).map(([x, target]) => [sigmoid(x), 1 - sigmoid(x)][target]));
}

export function meanSquaredError(...both: [Vector, Vector]): number {
  return mean(pairs(...both).map(([prediction, target]) => (prediction - target) ** 2));
}
