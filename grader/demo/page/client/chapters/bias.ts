import type { ModelContent } from '../content.ts';
import { type Images, imageAt } from '../maths/images.ts';
import { votesOf } from '../maths/linear.ts';
import { button, byId, input, setTexts } from '../view/elements.ts';
import { onColoursChange } from '../view/picture.ts';
import { voteStrip } from '../view/vote-strip.ts';
import { decimals, percent, signed } from '../view/words.ts';

/** Bias: the line of the decision slides over the votes of real images. */
export function openBias(model: ModelContent, test: Images): void {
  const sums = votesOf({ weights: model.weights, bias: 0 }, test);
  const wrongAt = (bias: number) =>
    Array.from(sums.keys()).filter(
      (row) => (sums[row] as number) + bias > model.threshold !== (test.targets[row] === 1),
    );
  const [wrong, wrongWithout] = [wrongAt(model.bias), wrongAt(0)];
  const claimed = [...new Set([...wrong, ...wrongWithout])].slice(0, MOST_WRONG);
  const shown = [...new Set([...spreadOut(sums, test), ...claimed])];
  const strip = voteStrip(byId('vote-strip'), {
    images: shown.map((row) => ({
      ink: imageAt(test, row),
      sum: sums[row] as number,
      isThree: test.targets[row] === 1,
    })),
    onLine: (place) => setBias(model.threshold - place),
  });
  const { least, most } = strip;
  let bias = model.bias;

  const slider = input('bias-value', (value) => {
    bias = Number(value);
    show();
  });
  slider.min = String(model.threshold - most);
  slider.max = String(model.threshold - least);
  slider.step = String((most - least) / 400);
  const setBias = (value: number) => {
    bias = value;
    slider.value = String(bias);
    show();
  };
  const show = () => {
    const line = model.threshold - bias;
    strip.draw(line, model.threshold);
    const wrongNow = wrongAt(bias);
    const right = sums.length - wrongNow.length;
    const emptyIsThree = bias > model.threshold;
    setTexts({
      'bias-text': signed(bias, 3),
      'bias-right': `${right} of ${sums.length} right: ${percent(right / sums.length)}`,
      'bias-wrong': wrongText(wrongNow.length, wrongNow.filter((row) => shown.includes(row)).length),
      'bias-line-text': `An image is a 3 if sum + bias is above ${decimals(model.threshold, 2)}: if its sum is above ${decimals(line, 2)}.`,
      'empty-vote': `784 × (0 × weight) + bias = ${decimals(bias, 3)}`,
      'empty-says': `${decimals(bias, 2)} is ${emptyIsThree ? '' : 'not '}above ${decimals(model.threshold, 2)}: it says ${emptyIsThree ? 'three' : 'seven'}.`,
      'empty-why':
        bias === 0
          ? 'Without a bias it is 0, whatever the weights are: no learning can change what an empty image says.'
          : 'No weight has a part in this: with no ink, the bias alone decides.',
    });
  };
  button('bias-none', () => setBias(0));
  button('bias-learned', () => setBias(model.bias));
  onColoursChange(show);
  setTexts({
    'bias-images': `${shown.length} of the ${test.rows} images are shown, ${claimed.length < MOST_WRONG ? 'among them all' : 'among them many'} that are wrong with the learned bias or with none.`,
    'bias-concludes': ` (here ${test.rows - wrong.length} of ${test.rows} are right with the learned bias, ${test.rows - wrongWithout.length} with none)`,
  });
  setBias(model.bias);
}

/** Images of both kinds, from the lowest vote to the highest, evenly. */
function spreadOut(sums: ArrayLike<number>, test: Images): readonly number[] {
  return [0, 1].flatMap((target) => {
    const rows = Array.from({ length: test.rows }, (_, row) => row)
      .filter((row) => test.targets[row] === target)
      .sort((a, b) => (sums[a] as number) - (sums[b] as number));
    return Array.from(
      { length: EACH },
      (_, i) => rows[Math.round((i / (EACH - 1)) * (rows.length - 1))] as number,
    );
  });
}

function wrongText(count: number, framed: number): string {
  if (count === 0) {
    return 'None is wrong.';
  }
  const frames =
    framed === count
      ? count === 1
        ? 'in a dashed frame'
        : 'all in dashed frames'
      : `${framed} of them shown, in dashed frames`;
  return `${count} ${count === 1 ? 'is' : 'are'} on the wrong side, ${frames}.`;
}

/** How many images of each kind are drawn, evenly spread. */
const EACH = 36;
/** How many more, because they are wrong. */
const MOST_WRONG = 40;
