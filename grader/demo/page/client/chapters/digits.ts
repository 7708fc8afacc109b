import type { LessonContent } from '../content.ts';
import { averageImage } from '../maths/average.ts';
import { type Images, imageAt } from '../maths/images.ts';
import { inkSpread } from '../maths/ink-spread.ts';
import { type Linear, meanSquaredError, shareRight, votesOf } from '../maths/linear.ts';
import { products } from '../maths/pixel-votes.ts';
import { smooth } from '../maths/smooth.ts';
import { unpackRows } from '../unpack.ts';
import { animation, prefersStillness } from '../view/animation.ts';
import { onLeave } from '../view/chapters.ts';
import { button, byId, html, input, setTexts } from '../view/elements.ts';
import { drawLines } from '../view/line-chart.ts';
import { drawInk, drawOutline, drawVotes, onColoursChange } from '../view/picture.ts';
import { verdictText } from '../view/verdict-text.ts';
import { decimals, lossText, percent } from '../view/words.ts';
import { openDrawing } from './drawing.ts';

/** Digits: training epoch by epoch; then the reader draws, and a model reads. */
export function openDigits(content: LessonContent, test: Images): void {
  openTraining(content, test);
  openDrawing(content);
}

interface Epoch {
  readonly model: Linear;
  readonly votes: Float64Array;
  readonly loss: number;
  readonly accuracy: number;
}

/** Where squared error draws the line between 0 and 1. */
const MIDDLE = 0.5;

function openTraining({ epochs: packed }: LessonContent, test: Images): void {
  const epochs = unpackRows(packed.packed, test.columns + 1).map((row) => epochOf(row, test));
  const spread = inkSpread(test);
  const [three, seven] = [averageImage(test, 1), averageImage(test, 0)];
  let [epoch, chosen] = [0, 0];

  const show = () => {
    const { model, votes, loss, accuracy } = epochs[epoch] as Epoch;
    setTexts({
      'epoch-text': epoch === 0 ? 'Before the first epoch' : `Epoch ${epoch} of ${epochs.length - 1}`,
      'epoch-loss': lossText(loss),
      'epoch-accuracy': percent(accuracy),
      'epoch-parts': epoch === 0 ? 'Random weights: no parts yet.' : PARTS,
    });
    if (!run.isRunning()) {
      setTexts({ 'epoch-run': trainText() });
    }
    byId('epoch-step').setAttribute('aria-disabled', String(epoch === epochs.length - 1));
    slider.value = String(epoch);
    drawEpochs(epochs, epoch);
    const influence = smooth(spread.map((width, i) => width * (model.weights[i] as number)));
    const picture = byId<HTMLCanvasElement>('epoch-weights');
    drawVotes(picture, influence);
    drawOutline(picture, three, HAS_INK, []);
    drawOutline(picture, seven, HAS_INK, [4, 5]);
    picture.setAttribute(
      'aria-label',
      `The weights as a picture, ${byId('epoch-text').textContent}: squares where ink votes for a 3, discs where it votes for a 7.`,
    );
    showWrong(model, votes);
  };
  const trainText = () => (epoch === epochs.length - 1 ? 'Train again' : 'Train');
  const showWrong = (model: Linear, votes: Float64Array) => {
    const wrong = Array.from(votes.keys()).filter(
      (row) => (votes[row] as number) > MIDDLE !== (test.targets[row] === 1),
    );
    setTexts({
      'wrong-count': wrongCount(wrong.length, test.rows),
    });
    chosen = wrong.includes(chosen) ? chosen : (wrong[0] ?? -1);
    byId('wrong-images').replaceChildren(
      ...wrong.slice(0, MOST_SHOWN).map((row) =>
        thumbnail(row, test, row === chosen, () => {
          chosen = row;
          show();
          byId('wrong-images').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
        }),
      ),
    );
    byId('wrong-votes-figure').hidden = chosen === -1;
    if (chosen !== -1) {
      const votesOfPixels = products(imageAt(test, chosen), model.weights);
      const picture = byId<HTMLCanvasElement>('wrong-votes');
      drawVotes(picture, votesOfPixels);
      setTexts({ 'wrong-says': wrongText(votesOfPixels, model.bias, test.targets[chosen] === 1) });
    }
  };

  const slider = input('epoch', (value) => {
    run.stop();
    epoch = Number(value);
    show();
  });
  slider.max = String(epochs.length - 1);
  const onward = () => {
    epoch = Math.min(epochs.length - 1, epoch + 1);
    return epoch < epochs.length - 1;
  };
  const run = animation(onward, {
    pace: 350,
    onFrame: show,
    onChange: (isRunning) => setTexts({ 'epoch-run': isRunning ? 'Stop' : trainText() }),
  });
  button('epoch-step', () => {
    run.stop();
    onward();
    show();
  });
  button('epoch-run', () => {
    if (run.isRunning()) {
      run.stop();
      return;
    }
    epoch = epoch === epochs.length - 1 ? 0 : epoch;
    if (prefersStillness()) {
      epoch = epochs.length - 1;
      show();
    } else {
      run.start();
    }
  });
  onLeave('digits', run.stop);
  onColoursChange(show);
  show();
}

const MOST_SHOWN = 8;
/** From this much ink on, on average, a pixel is inside an outline. */
const HAS_INK = 0.25;
const PARTS = 'Mostly blue where only a 3 has ink, orange where only a 7 has: not whole digits.';

function epochOf(row: Float32Array, test: Images): Epoch {
  const model = { weights: row.subarray(0, test.columns), bias: row[test.columns] as number };
  const votes = votesOf(model, test);
  return {
    model,
    votes,
    loss: meanSquaredError(votes, test.targets),
    accuracy: shareRight(votes, test.targets, MIDDLE),
  };
}

function drawEpochs(epochs: readonly Epoch[], epoch: number): void {
  const seen = epochs.slice(0, epoch + 1);
  const common = { x: [0, epochs.length - 1] as const, xLabel: 'epochs', room: 14 };
  const last = seen.at(-1) as Epoch;
  drawLines(
    byId('epoch-loss-chart'),
    [{ label: '', look: 'three', points: seen.map(({ loss }, i) => [i, loss]) }],
    {
      ...common,
      y: [0, Math.max(...epochs.map(({ loss }) => loss))],
      yLabel: 'loss',
      yText: (value) => decimals(value, 1),
      title: `The loss after ${epoch} epochs: ${lossText(last.loss)}`,
    },
  );
  drawLines(
    byId('epoch-accuracy-chart'),
    [{ label: '', look: 'seven', points: seen.map(({ accuracy }, i) => [i, accuracy]) }],
    {
      ...common,
      y: [Math.min(0.4, ...epochs.map(({ accuracy }) => accuracy)), 1],
      yLabel: 'accuracy',
      yText: (value) => percent(value, 0),
      title: `Accuracy after ${epoch} epochs: ${percent(last.accuracy)}`,
    },
  );
}

function thumbnail(row: number, test: Images, isChosen: boolean, onChoose: () => void): HTMLButtonElement {
  const canvas = html('canvas', { width: '56', height: '56' });
  drawInk(canvas, imageAt(test, row));
  const is = test.targets[row] === 1 ? 'three' : 'seven';
  const pressed = html(
    'button',
    {
      type: 'button',
      class: 'thumb',
      'aria-pressed': String(isChosen),
      'aria-label': `a ${is} that it takes for a ${is === 'three' ? 'seven' : 'three'}`,
    },
    canvas,
  );
  pressed.addEventListener('click', onChoose);
  return pressed;
}

function wrongCount(wrong: number, all: number): string {
  if (wrong === 0) {
    return 'None of them is wrong.';
  }
  return `${wrong} of ${all} ${wrong === 1 ? 'is' : 'are'} wrong${wrong > MOST_SHOWN ? `, such as these ${MOST_SHOWN}` : ''}.`;
}

function wrongText(votes: Float64Array, bias: number, isThree: boolean): string {
  const [is, taken] = isThree ? ['three', 'seven'] : ['seven', 'three'];
  return `This is a ${is}, taken for a ${taken}: ${verdictText(votes, bias, MIDDLE)}`;
}
