// 2 · The vote
//
// How can numbers tell a 3 from a 7? Let every pixel vote. Its weight is its opinion: positive where
// ink speaks for a 3, negative where it speaks for a 7, near zero where ink says nothing. Ink times
// opinion is the vote, and all votes are added up: the higher the sum, the more it looks like a 3.
//
// Why multiply, and not abs(pixel - weight)? Then the weights would be a picture to compare with. That can
// be learned, too. But a distance only adds up: no pixel can speak against a 3, and one without ink still
// says abs(0 - weight). And turn the weight a little: the distance follows by just as much, however much ink
// there was. A product follows by as much as there was ink, so learning is told how much each pixel matters.
// Tried on 3s and 7s at six learning rates, from a random guess: at the best of them the distances were right
// 92 times in 100, at four no better than a coin. Multiply and add was right 97 times or more at each.
//
// And the bias? An empty basket, a blank image: every product is 0. The bias is what is still there:
// the fee for the bag on every receipt, a head start for one side of the vote.
//
// 3 apples and 2 pears at prices 5 and 9, and 1 for the bag:
//   predictOne([3, 2], { weights: [5, 9], bias: 1 })  is  3 * 5 + 2 * 9 + 1 = 34
import type { Matrix, Params, Vector } from './types.ts';

/**
 * One prediction: `inputs[0] * weights[0] + inputs[1] * weights[1] + … + bias`. The bias is added once.
 *
 * @param inputs the pixels of one image, or the counts of one basket
 * @param params as many weights as there are inputs, and the bias
 * @throws Error if `inputs` and `params.weights` differ in length
 */
export function predictOne(inputs: Vector, params: Params): number {
  // Your code here. Then delete the next line.
  throw new Error('predictOne: not written yet');
}

/**
 * One prediction for each row of a batch, in the order of the rows. No rows, no predictions: `[]`.
 *
 * @param batch one row of inputs for each image (or basket)
 * @param params as many weights as there are inputs in a row, and the bias
 * @throws Error if any row is not as long as `params.weights`
 */
export function predict(batch: Matrix, params: Params): number[] {
  // Your code here. Then delete the next line.
  throw new Error('predict: not written yet');
}
