import { chosenImages, type Images } from '../maths/images.ts';
import { moveOneWeight, slopesWithin } from '../maths/one-weight.ts';
import { randomWeights } from '../maths/race.ts';
import { learnerFrom } from '../maths/two-scores.ts';
import { type Place, placeOf, stepDownLoss, stepUpAccuracy } from '../maths/walks.ts';
import { animation, prefersStillness } from '../view/animation.ts';
import { onLeave } from '../view/chapters.ts';
import { button, byId, choice, input, setTexts } from '../view/elements.ts';
import { drawLines } from '../view/line-chart.ts';
import { drawVotes, markPixel, onColoursChange, pixelAt, pixelBeside, SIDE } from '../view/picture.ts';
import { decimals, percent, signed } from '../view/words.ts';

/** Accuracy: one weight moves a little; the loss moves with it, and accuracy is a staircase. */
export function openAccuracy(all: Images): void {
  const images = chosenImages(
    all,
    Array.from({ length: Math.min(IMAGES, all.rows) }, (_, row) => row),
  );
  const { weights, bias } = learnerFrom('product', randomWeights(images.columns, SPREAD, SEED), images);
  const start = placeOf({ weights, bias }, images);
  const picture = byId<HTMLCanvasElement>('weight-picture');
  let pixel = mostInk(images);
  let [by, range] = [0, 2];
  let down: Place[] = [start];
  let up: Place[] = [start];

  const showWeight = () => {
    const amounts = Array.from({ length: 241 }, (_, i) => (range * (i - 120)) / 120);
    const moved = moveOneWeight(start.model, images, pixel, amounts);
    const [here] = moveOneWeight(start.model, images, pixel, [by]);
    const losses = moved.map(({ loss }) => loss);
    const levels = new Set(moved.map(({ accuracy }) => accuracy));
    const middle = (Math.min(...losses) + Math.max(...losses)) / 2;
    // The same share of the scale for both, however small the range.
    const half = Math.max(Math.max(...losses) - middle, 1e-9) * 1.3;
    const common = {
      x: [-range, range] as const,
      xLabel: 'this weight, moved by',
      xText: (value: number) => signed(value, range < 0.1 ? 3 : 0),
      at: by,
      room: 28,
    };
    drawLines(
      byId('loss-chart'),
      [{ label: '', look: 'three', points: moved.map(({ by: x, loss }) => [x, loss]) }],
      {
        ...common,
        y: [middle - half, middle + half],
        yLabel: 'loss',
        yText: (value) => decimals(value, range < 0.1 ? 5 : 3),
        title: `The loss as one weight moves: from ${decimals(losses[0] as number, 5)} to ${decimals(losses.at(-1) as number, 5)}, without a jump.`,
      },
    );
    drawLines(
      byId('accuracy-chart'),
      [{ label: '', look: 'seven', points: steps(moved.map(({ by: x, accuracy }) => [x, accuracy])) }],
      {
        ...common,
        y: [Math.min(...levels) - 0.03, Math.max(...levels) + 0.03],
        yLabel: 'accuracy',
        yText: (value) => percent(value, 0),
        title: 'Accuracy as one weight moves: level, with a step wherever one image changes sides.',
      },
    );
    drawVotes(picture, start.model.weights);
    markPixel(picture, pixel);
    picture.setAttribute(
      'aria-label',
      `The weights. Row ${Math.floor(pixel / SIDE) + 1}, column ${(pixel % SIDE) + 1} is chosen; arrow keys choose another.`,
    );
    setTexts({
      'moved-by': signed(by, range < 0.1 ? 4 : 2),
      'moved-loss': decimals(here?.loss as number, 6),
      'moved-accuracy': `${Math.round((here?.accuracy as number) * images.rows)} of ${images.rows}`,
      'moved-says':
        levels.size === 1
          ? 'In this range no image changes sides: accuracy has no slope at all, and nothing to say about which way is better. The loss does.'
          : `In this range accuracy has ${levels.size} levels and nothing in between. On a level it does not say which way is better.`,
    });
  };
  const showWalks = () => {
    const most = Math.max(STEPS, down.length - 1);
    const line = (walk: readonly Place[]) => walk.map(({ accuracy }, step) => [step, accuracy] as const);
    const [last, still] = [down.at(-1) as Place, up.at(-1) as Place];
    drawLines(
      byId('walks-chart'),
      [
        { label: `down the loss ${percent(last.accuracy)}`, look: 'three', points: line(down) },
        { label: `up accuracy ${percent(still.accuracy)}`, look: 'seven', points: line(up) },
      ],
      {
        x: [0, most],
        y: [Math.min(0.4, start.accuracy), 1],
        xLabel: 'steps',
        yLabel: 'accuracy',
        yText: (value) => percent(value, 0),
        title: `Accuracy after ${down.length - 1} steps: ${percent(last.accuracy)} walking down the loss, ${percent(still.accuracy)} walking up accuracy.`,
        room: 176,
      },
    );
    setTexts({ 'walks-say': walksText(up.length - 1, slopes, up.at(-1) === start) });
    byId('walks-step').setAttribute('aria-disabled', String(down.length > STEPS));
  };
  const slopes = slopesWithin(start.model, images, NUDGE);
  const stepBoth = (): boolean => {
    if (down.length > STEPS) {
      return false;
    }
    down = [...down, stepDownLoss(down.at(-1) as Place, images, RATE)];
    up = [...up, stepUpAccuracy(up.at(-1) as Place, images, RATE, NUDGE)];
    return true;
  };
  const run = animation(stepBoth, {
    pace: 80,
    onFrame: showWalks,
    onChange: (isRunning) => setTexts({ 'walks-run': isRunning ? 'Stop' : 'Walk' }),
  });

  const slider = input('weight-by', (value) => {
    by = (Number(value) / 100) * range;
    showWeight();
  });
  choice('weight-range', (value) => {
    range = Number(value);
    by = (Number(slider.value) / 100) * range;
    showWeight();
  });
  picture.addEventListener('pointerdown', (event) => {
    pixel = pixelAt(picture, event);
    showWeight();
  });
  picture.addEventListener('keydown', (event) => {
    const next = pixelBeside(pixel, event.key);
    if (next !== null) {
      event.preventDefault();
      pixel = next;
      showWeight();
    }
  });
  button('walks-step', () => {
    run.stop();
    stepBoth();
    showWalks();
  });
  button('walks-run', () => {
    if (run.isRunning()) {
      run.stop();
    } else if (prefersStillness()) {
      while (stepBoth());
      showWalks();
    } else {
      run.start();
    }
  });
  button('walks-again', () => {
    run.stop();
    [down, up] = [[start], [start]];
    showWalks();
  });
  onLeave('accuracy', run.stop);
  onColoursChange(showWeight);
  showWeight();
  showWalks();
}

/** So few that each of them is seen as a step. */
const IMAGES = 60;
const SPREAD = 0.1;
/** From here about half of the images are right. */
const SEED = 11;
const NUDGE = 1e-5;
const RATE = 1;
const STEPS = 40;

/** The pixel with the most ink: moving its weight moves the most votes. */
function mostInk({ rows, columns, ink }: Images): number {
  const sums = new Float64Array(columns);
  for (let i = 0; i < rows * columns; i += 1) {
    sums[i % columns] = (sums[i % columns] as number) + (ink[i] as number);
  }
  return sums.indexOf(Math.max(...sums));
}

/** The same points, joined by level and upright lines only. */
function steps(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1];
    return before === undefined || before[1] === point[1] ? [point] : [[point[0], before[1]] as const, point];
  });
}

function walksText(count: number, slopes: { loss: number; accuracy: number }, stoodStill: boolean): string {
  const measured = `A nudge of 0.00001 on each of the 784 weights and the bias in turn: ${slopes.loss} of 785 change the loss (the rest sit on pixels that are always blank), ${slopes.accuracy} change accuracy.`;
  return count === 0
    ? measured
    : `${measured} ${stoodStill ? 'With every slope 0, the walk up accuracy has not moved from its first guess.' : 'The walk up accuracy has only moved where a nudge was enough to flip an answer.'}`;
}
