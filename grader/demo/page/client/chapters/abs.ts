import type { ModelContent } from '../content.ts';
import { averageImage } from '../maths/average.ts';
import { type ImageTotal, imageTotal, meanTotal } from '../maths/image-total.ts';
import { type Images, imageAt } from '../maths/images.ts';
import { distances, products, sidesOf } from '../maths/pixel-votes.ts';
import { button, byId, choice, setTexts } from '../view/elements.ts';
import {
  drawInk,
  drawVotes,
  markPixel,
  onColoursChange,
  pixelAt,
  pixelBeside,
  SIDE,
} from '../view/picture.ts';
import { decimals, signed } from '../view/words.ts';
import { openRace } from './race.ts';

/** Abs: one image as product and as distance, pixel by pixel; then both learn. */
export function openAbs(model: ModelContent, train: Images, test: Images): void {
  const average = averageImage(train, 1);
  const meanLines = (weights: ArrayLike<number>) => ({
    product: meanTotal('product', train, weights),
    distance: meanTotal('distance', train, weights),
  });
  const linesOf = {
    learned: { ...meanLines(model.weights), product: model.threshold - model.bias },
    average: meanLines(average),
  };
  let row = 0;
  let pixel = strongest(products(imageAt(test, row), model.weights));
  const pictures = ['abs-ink', 'abs-product', 'abs-distance'].map((id) => byId<HTMLCanvasElement>(id));
  const [inkPicture, productPicture, distancePicture] = pictures as [
    HTMLCanvasElement,
    HTMLCanvasElement,
    HTMLCanvasElement,
  ];
  const show = () => {
    const isAverage = weightsChosen() === 'average';
    const weights = isAverage ? average : model.weights;
    const lines = isAverage ? linesOf.average : linesOf.learned;
    const ink = imageAt(test, row);
    drawInk(inkPicture, ink);
    drawVotes(productPicture, products(ink, weights));
    // Every distance speaks the same way: against.
    drawVotes(
      distancePicture,
      distances(ink, weights).map((far) => -far),
      { faintest: FAINT },
    );
    for (const picture of pictures) {
      markPixel(picture, pixel);
    }
    const { product, distance } = sidesOf(ink, weights);
    const is = test.targets[row] === 1 ? 3 : 7;
    setTexts({
      'abs-image-is': is === 3 ? 'a three' : 'a seven',
      'abs-product-sides': `${product.for} pixels vote for a 3, ${product.against} against, ${product.silent} say nothing.`,
      'abs-product-total': totalText(
        imageTotal('product', ink, weights, lines.product),
        is,
        isAverage ? MEAN : 'the learned one',
      ),
      'abs-distance-sides': `${distance.silent === 0 ? 'All ' : ''}${distance.adding} pixels add distance, ${distance.addingWithoutInk} blank ones included.`,
      'abs-distance-total': totalText(imageTotal('distance', ink, weights, lines.distance), is, MEAN),
      ...pixelTexts(ink[pixel] as number, weights[pixel] as number, pixel),
    });
    for (const picture of pictures) {
      picture.setAttribute('aria-label', `${picture.dataset.name}. ${byId('abs-pixel').textContent}`);
    }
  };
  const weightsChosen = choice('abs-weights', show);
  const move = (by: number) => {
    row = (row + by + test.rows) % test.rows;
    show();
  };
  button('abs-before', () => move(-1));
  button('abs-after', () => move(1));
  for (const picture of pictures) {
    const point = (event: PointerEvent) => {
      pixel = pixelAt(picture, event);
      show();
    };
    picture.addEventListener('pointerdown', point);
    picture.addEventListener('pointermove', point);
    picture.addEventListener('keydown', (event) => {
      const next = pixelBeside(pixel, event.key);
      if (next !== null) {
        event.preventDefault();
        pixel = next;
        show();
      }
    });
  }
  onColoursChange(show);
  show();
  openRace(train, test);
}

/** The pixel with the strongest vote. */
function strongest(votes: Float64Array): number {
  return votes.reduce((most, vote, i) => (Math.abs(vote) > Math.abs(votes[most] as number) ? i : most), 0);
}

function pixelTexts(ink: number, weight: number, pixel: number): Record<string, string> {
  const product = ink * weight;
  const side = product > 0 ? 'votes for a 3' : product < 0 ? 'votes against a 3' : 'says nothing';
  return {
    'abs-pixel': `Row ${Math.floor(pixel / SIDE) + 1}, column ${(pixel % SIDE) + 1}: ink ${decimals(ink, 2)}, weight ${decimals(weight, 3)}.`,
    'abs-pixel-product': `${decimals(ink, 2)} × ${decimals(weight, 3)} = ${signed(product, 3)}: ${side}. Slope with respect to the weight = the ink = ${decimals(ink, 2)}.`,
    'abs-pixel-distance': `|${decimals(ink, 2)} − ${decimals(weight, 3)}| = ${decimals(Math.abs(ink - weight), 3)}: adds that much. ${slopeOfDistance(ink, weight)}`,
  };
}

function slopeOfDistance(ink: number, weight: number): string {
  if (ink === weight) {
    return 'No slope: the ink equals the weight.';
  }
  const [slope, side] = ink > weight ? ['−1', 'above'] : ['+1', 'below'];
  return `Slope ${slope}, because the ink is ${side} the weight; how far ${side} makes no difference.`;
}

/** The total of all pixels, where it lies, and the verdict. */
function totalText({ total, line, says }: ImageTotal, is: 3 | 7, whichLine: string): string {
  const side = total > line ? 'above' : total < line ? 'below' : 'at';
  return `Total ${decimals(total, 2)}, ${side} the line at ${decimals(line, 2)} (${whichLine}): it says ${says}, ${says === is ? 'right' : 'wrong'}.`;
}

const MEAN = 'the mean of the train images';
/** A distance is never nothing to be seen, however small. */
const FAINT = 0.18;
