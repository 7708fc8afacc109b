import type { ModelContent } from '../content.ts';
import { averageImage } from '../maths/average.ts';
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
  let row = 0;
  let pixel = strongest(products(imageAt(test, row), model.weights));
  const pictures = ['abs-ink', 'abs-product', 'abs-distance'].map((id) => byId<HTMLCanvasElement>(id));
  const [inkPicture, productPicture, distancePicture] = pictures as [
    HTMLCanvasElement,
    HTMLCanvasElement,
    HTMLCanvasElement,
  ];
  const show = () => {
    const weights = weightsChosen() === 'average' ? average : model.weights;
    const ink = imageAt(test, row);
    drawInk(inkPicture, ink);
    drawVotes(productPicture, products(ink, weights));
    // Every distance speaks the same way: against.
    drawVotes(
      distancePicture,
      distances(ink, weights).map((far) => -far),
    );
    for (const picture of pictures) {
      markPixel(picture, pixel);
    }
    const { product, distance } = sidesOf(ink, weights);
    setTexts({
      'abs-image-is': test.targets[row] === 1 ? 'a three' : 'a seven',
      'abs-product-sides': `${product.for} speak for a 3, ${product.against} against, ${product.silent} say nothing`,
      'abs-distance-sides': `${distance.adding} add distance, ${distance.addingWithoutInk} of them without ink; 0 take any away; ${distance.silent} say nothing`,
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
  const side = product > 0 ? 'for a 3' : product < 0 ? 'against a 3' : 'nothing';
  const slope = ink < weight ? '+1' : ink > weight ? '−1' : 'none';
  return {
    'abs-pixel': `Row ${Math.floor(pixel / SIDE) + 1}, column ${(pixel % SIDE) + 1}: ink ${decimals(ink, 2)}, weight ${decimals(weight, 3)}.`,
    'abs-pixel-product': `${decimals(ink, 2)} × ${decimals(weight, 3)} = ${signed(product, 3)}: says ${side}. Its slope by the weight is the ink, ${decimals(ink, 2)}.`,
    'abs-pixel-distance': `|${decimals(ink, 2)} − ${decimals(weight, 3)}| = ${decimals(Math.abs(ink - weight), 3)}: adds that much. Its slope by the weight is ${slope}${slope === 'none' ? '' : ', however much ink there is'}.`,
  };
}
