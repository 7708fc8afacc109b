import { nearerAverageAccuracy } from '../maths/average.ts';
import { chosenImages, type Images } from '../maths/images.ts';
import { type Race, RUNNERS, type Runner, randomWeights, startRace } from '../maths/race.ts';
import { type Animation, animation, prefersStillness } from '../view/animation.ts';
import { onLeave } from '../view/chapters.ts';
import { button, byId, html, input, setTexts } from '../view/elements.ts';
import { drawLines } from '../view/line-chart.ts';
import { percent } from '../view/words.ts';

/** Multiply and abs learn, live, at a rate that the reader chooses. */
export function openRace(allTrain: Images, test: Images): void {
  const most = Math.min(TRAIN_IMAGES, allTrain.rows);
  const train = chosenImages(
    allTrain,
    Array.from({ length: most }, (_, row) => row),
  );
  const start = randomWeights(train.columns, SPREAD);
  const nothingLearned = nearerAverageAccuracy(train, test);
  const finished = new Map<number, Race>();
  let rate: number = RATES[2] as number;
  let waiting: number[] = [];
  const begin = () => startRace({ train, test, rate, epochs: EPOCHS, start });
  let race = begin();

  const step = (): boolean => {
    if (race.step()) {
      return true;
    }
    finished.set(race.rate, race);
    const next = waiting.shift();
    if (next === undefined) {
      return false;
    }
    setRate(next);
    return true;
  };
  const show = () => {
    drawLines(byId<SVGSVGElement>('race-chart'), seriesOf(race, nothingLearned), {
      x: [0, EPOCHS],
      y: [0.3, 1],
      xLabel: 'times through the images',
      yLabel: 'right on the test images',
      yText: (value) => percent(value, 0),
      title: `Test accuracy at learning rate ${rate}: ${inWords(race)}`,
      room: 182,
    });
    byId('race-table').replaceChildren(...RUNNERS.map((runner) => tableRow(runner, finished)));
    setTexts({
      'race-rate-text': String(rate),
      'race-says': summary(finished, nothingLearned),
    });
  };
  const run: Animation = animation(step, {
    // For who wants no motion, only how it ends.
    onFrame: () => (prefersStillness() && run.isRunning() ? undefined : show()),
    onChange: (isRunning) => setTexts({ 'race-run': isRunning ? 'Stop' : 'Learn' }),
  });
  const setRate = (value: number) => {
    rate = value;
    slider.value = String(RATES.indexOf(value));
    race = begin();
  };
  const slider = input('race-rate', (value) => {
    waiting = [];
    run.stop();
    setRate(RATES[Number(value)] as number);
    show();
  });
  button('race-run', () => {
    if (run.isRunning()) {
      waiting = [];
      run.stop();
      return;
    }
    race = begin();
    run.start();
  });
  button('race-all', () => {
    run.stop();
    waiting = RATES.slice(1);
    setRate(RATES[0] as number);
    run.start();
  });
  onLeave('abs', run.stop);
  setTexts({
    'race-same': `The same ${train.rows} images, in the same batches of 50, ${EPOCHS} times through; judged on ${test.rows} others. Multiply and abs start from the same random weights; abs once more from the average three.`,
  });
  setRate(rate);
  show();
}

/** Learning rates that differ 3,000-fold. */
const RATES: readonly number[] = [0.001, 0.01, 0.1, 0.3, 1, 3];
const TRAIN_IMAGES = 800;
const EPOCHS = 20;
/** Of the first weights: of 0.01, 0.1 and 1 the one with which distances do best. */
const SPREAD = 0.1;

const NAMES: Readonly<Record<Runner, string>> = {
  multiply: 'multiply',
  abs: 'abs',
  'abs from average': 'abs, from a three',
};

function seriesOf({ accuracies }: Race, nothingLearned: number) {
  const looks = { multiply: 'three', abs: 'seven', 'abs from average': 'seven dashed' } as const;
  return [
    ...RUNNERS.map((runner) => ({
      label: `${NAMES[runner]} ${percent(accuracies[runner].at(-1) as number)}`,
      look: looks[runner],
      points: accuracies[runner].map((value, epoch) => [epoch, value] as const),
    })),
    {
      label: `averages ${percent(nothingLearned)}`,
      look: 'plain' as const,
      points: [
        [0, nothingLearned],
        [EPOCHS, nothingLearned],
      ] as const,
    },
  ];
}

function inWords({ accuracies }: Race): string {
  return RUNNERS.map((runner) => `${NAMES[runner]} ${percent(accuracies[runner].at(-1) as number)}`).join(
    ', ',
  );
}

function tableRow(runner: Runner, finished: ReadonlyMap<number, Race>): HTMLTableRowElement {
  const cells = RATES.map((rate) => {
    const accuracy = finished.get(rate)?.accuracies[runner].at(-1);
    return html('td', {}, accuracy === undefined ? '·' : percent(accuracy));
  });
  return html('tr', {}, html('th', { scope: 'row' }, NAMES[runner]), ...cells);
}

/** Only what has been seen to happen here. */
function summary(finished: ReadonlyMap<number, Race>, nothingLearned: number): string {
  if (finished.size === 0) {
    return 'Press “Learn”, or let it try all six rates.';
  }
  const good = (runner: Runner) =>
    [...finished.values()].filter(({ accuracies }) => (accuracies[runner].at(-1) as number) > nothingLearned)
      .length;
  const tried = finished.size === 1 ? 'one rate' : `${finished.size} rates`;
  return `Of ${tried} tried, better than the two averages, which learn nothing (${percent(nothingLearned)}): multiply at ${good('multiply')}, abs at ${good('abs')}, abs from the average three at ${good('abs from average')}.`;
}
