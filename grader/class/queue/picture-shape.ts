import { listOf, number, oneOf, orNull, record, type Shape, whole } from './shape.ts';

/** A picture that this kit could have made: see `Picture`. `words` is the shape of a text that is safe to show. */
export function pictureShape(words: Shape): Shape {
  const loss = record({
    kind: oneOf('loss'),
    call: words,
    isFailing: oneOf(true, false),
    tolerance: FINITE,
    points: POINTS,
    end: orNull(words),
    'reference?': POINTS,
  });
  return (value) => loss(value) || WEIGHTS(value);
}

const FINITE = number(-Number.MAX_VALUE, Number.MAX_VALUE);
const POINTS = listOf(record({ steps: whole(0, 1_000_000_000), loss: FINITE }), 10_000);

const PIXELS = 28 * 28;

const WEIGHTS = record({
  kind: oneOf('weights'),
  influence: image(FINITE),
  ink: image(FINITE),
  trained: whole(0, 1_000_000),
  tested: whole(0, 1_000_000),
  wrongCount: whole(0, 1_000_000),
  line: oneOf('own', 'best'),
  wrong: listOf(record({ pixels: image(number(0, 1)), is: oneOf(3, 7) }), 1_000),
});

function image(pixel: Shape): Shape {
  const list = listOf(pixel, PIXELS);
  return (value) => list(value) && (value as readonly unknown[]).length === PIXELS;
}
