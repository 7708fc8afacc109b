import type { LessonContent } from '../content.ts';
import { explainRate } from '../maths/explain-rate.ts';
import { type Guess, type Pile, steepnessOf, stepFrom } from '../maths/receipts.ts';
import { animation, prefersStillness } from '../view/animation.ts';
import { onLeave } from '../view/chapters.ts';
import { button, byId, choice, input, setTexts } from '../view/elements.ts';
import { drawLines } from '../view/line-chart.ts';
import { onColoursChange } from '../view/picture.ts';
import { priceMap } from '../view/price-map.ts';
import { showStep } from '../view/step-figures.ts';
import { lossText, rateText } from '../view/words.ts';

/** Receipts: the loss as a map over two prices, and the walk on it, one press one step. */
export function openReceipts({ receipts }: LessonContent): void {
  const start: Guess = [receipts.guess[0], receipts.guess[1], 0];
  const piles = pilesOf(receipts);
  let walk: Guess[] = [start];
  let pile = piles.one as Pile;
  let rate = 0.01;
  let steps = 0;
  let losses: number[] = [stepFrom(start, pile, rate).loss];
  const map = priceMap(byId('price-map'), (apple, pear) => {
    run.stop();
    begin([apple, pear, here()[2]]);
  });

  const here = () => walk.at(-1) as Guess;
  /** The longer the walk, the more steps at once. */
  const stepFaster = (): boolean => {
    const atOnce = 1 + Math.floor(steps / 12);
    return Array.from({ length: atOnce }).every(stepOnce);
  };
  const stepOnce = (): boolean => {
    const { next, loss } = stepFrom(here(), pile, rate);
    if (loss < ARRIVED || !next.every((price) => Math.abs(price) < LOST)) {
      return false;
    }
    walk = [...walk.slice(-MOST_KEPT), next];
    losses = [...losses, stepFrom(next, pile, rate).loss];
    steps += 1;
    return true;
  };
  const show = () => {
    map.draw(pile, walk, rate);
    drawLosses(byId('receipts-losses'), losses);
    showStep(stepFrom(here(), pile, rate), here(), { pile, rate, steps });
  };
  const run = animation(stepFaster, {
    pace: 120,
    onFrame: show,
    onChange: (isRunning) => setTexts({ 'receipts-run': isRunning ? 'Stop' : 'Walk' }),
  });
  const explain = () => {
    const { steepest } = steepnessOf(pile);
    const { gait, why } = explainRate(rate, pile);
    setTexts({
      'receipts-rate-text': rateText(rate),
      'receipts-why': why,
      'to-lands': `1/${rateText(steepest)}: one step${pile.baskets.length === 1 ? '' : ' across'}`,
      'to-swings': `1/${rateText(steepest / 2)}: bounces for ever`,
    });
    byId('receipts-why').dataset.gait = gait;
    show();
  };
  const setRate = (value: number) => {
    rate = value;
    slider.value = String(Math.log10(rate));
    explain();
  };
  const begin = (guess: Guess) => {
    walk = [guess];
    losses = [stepFrom(guess, pile, rate).loss];
    steps = 0;
    show();
  };
  const again = () => {
    run.stop();
    begin(start);
  };

  button('receipts-step', () => {
    run.stop();
    stepOnce();
    show();
  });
  button('receipts-run', () => {
    if (run.isRunning()) {
      run.stop();
    } else if (prefersStillness()) {
      for (let i = 0; i < AT_ONCE && stepOnce(); i += 1);
      show();
    } else {
      run.start();
    }
  });
  button('receipts-again', again);
  const slider = input('receipts-rate', (value) => {
    // The rate that is shown is the one that is used.
    rate = Number(rateText(10 ** Number(value)));
    explain();
  });
  button('to-lands', () => setRate(1 / steepnessOf(pile).steepest));
  button('to-swings', () => setRate(2 / steepnessOf(pile).steepest));
  choice('pile', (name) => {
    pile = piles[name] as Pile;
    setTexts({ 'pile-says': SAYS[name] as string });
    byId('receipts').dataset.pile = name;
    again();
    explain();
  });
  onLeave('receipts', run.stop);
  onColoursChange(show);
  setTexts({ 'pile-says': SAYS.one as string });
  setRate(rate);
}

/** Every receipt comes out, to less than a thousandth of a cent. */
const ARRIVED = 1e-10;
/** Prices so wild that there is nothing more to see. */
const LOST = 1e6;
const MOST_KEPT = 400;
/** How many steps are made at once for who wants no motion. */
const AT_ONCE = 100;

/** By step, each line of the grid ten or more times the one below. */
function drawLosses(chart: SVGSVGElement, losses: readonly number[]): void {
  const heights = losses.map((loss) => Math.log10(Math.max(loss, ARRIVED)));
  drawLines(chart, [{ label: '', look: 'three', points: heights.map((height, step) => [step, height]) }], {
    x: [0, Math.max(10, losses.length - 1)],
    y: [Math.min(-1, ...heights), Math.max(3, ...heights)],
    xLabel: 'steps',
    yLabel: 'loss',
    yText: (height) => (height % 1 === 0 ? rateText(10 ** height) : ''),
    title: `The loss after ${losses.length - 1} steps: ${lossText(losses.at(-1) ?? 0)}`,
    room: 12,
  });
}

function pilesOf({ baskets, totals }: LessonContent['receipts']): Readonly<Record<string, Pile>> {
  const first = { baskets: baskets.slice(0, 1), totals: totals.slice(0, 1) };
  return {
    one: { ...first, withFee: false },
    two: { baskets, totals, withFee: false },
    // Each with a bag for one cent, and somebody who took nothing but a bag.
    fee: { baskets: [...baskets, [0, 0]], totals: [...totals, 0].map((total) => total + 1), withFee: true },
  };
}

const SAYS: Readonly<Record<string, string>> = {
  one: 'One receipt: every price on the line explains it. The valley has no lowest point, only a lowest line.',
  two: 'The second receipt has a line of its own. Only where the two cross do both come out: an apple at 1, a pear at 2.',
  fee: 'Each receipt has a bag for 1 cent on it: a fee is to be found, too, and the third bought nothing but a bag. The lines show the prices that fit at the fee guessed now.',
};
