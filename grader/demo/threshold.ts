import type { Functions } from './functions.ts';

/**
 * The vote above which `isThree` says three. Asks it about a blank image, with a bias that is moved until the decision
 * turns: five times, each time between two neighbours of the time before. Of the thresholds that fit, the simplest.
 *
 * @param columns how many pixels an image has
 */
export async function thresholdOf(functions: Pick<Functions, 'ask'>, columns: number): Promise<number> {
  const weights = new Array<number>(columns).fill(0);
  let [low, high] = [-LARGEST, LARGEST];
  for (let round = 0; round < ROUNDS; round += 1) {
    const biases = Array.from({ length: PARTS - 1 }, (_, i) => low + ((i + 1) * (high - low)) / PARTS);
    const decisions = (await functions.ask(
      '06-three-or-seven',
      biases.map((bias) => ({
        function: 'isThree',
        args: [[new Array<number>(columns).fill(0)], { weights, bias }],
        answer: 'booleans',
      })),
    )) as readonly (readonly boolean[])[];
    const first = decisions.findIndex(([isThree]) => isThree === true);
    const [before, after] = first === -1 ? [biases.length - 1, biases.length] : [first - 1, first];
    [low, high] = [biases[before] ?? low, biases[after] ?? high];
  }
  return [0, 0.5].find((simple) => simple >= low && simple <= high) ?? (low + high) / 2;
}

/** No threshold is further from 0. */
const LARGEST = 64;
const PARTS = 16;
const ROUNDS = 5;
