import { nearerAverageAccuracy } from '../maths/average.ts';
import { compareRace } from '../maths/compare-race.ts';
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
  let isAll = false;
  const begin = () => startRace({ train, test, rate, epochs: EPOCHS, start });
  let race = begin();

  const step = (): boolean => {
    if (race.step()) {
      return true;
    }
    finished.set(race.rate, race);
    const next = waiting.shift();
    if (next === undefined) {
      // After all six, not the last of them but the one that is best for abs.
      if (isAll) {
        setRate(compareRace([...finished.values()], nothingLearned).bestRateOfAbs);
      }
      return false;
    }
    setRate(next);
    return true;
  };
  const show = () => {
    drawLines(byId<SVGSVGElement>('race-chart'), seriesOf(race, nothingLearned), {
      x: [0, EPOCHS],
      // Down to whatever is shown.
      y: [Math.min(0.2, ...RUNNERS.flatMap((runner) => race.accuracies[runner])), 1],
      xLabel: 'times through the images',
      yLabel: `test accuracy at rate ${rate}`,
      yText: (value) => percent(value, 0),
      title: `Test accuracy at learning rate ${rate}: ${inWords(race)}`,
      room: 184,
    });
    byId('race-table').replaceChildren(...RUNNERS.map((runner) => tableRow(runner, finished)));
    setTexts({
      'race-rate-text': String(rate),
      'race-says': summary([...finished.values()], nothingLearned, rate),
      'race-concludes': conclusion([...finished.values()], nothingLearned),
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
    race = finished.get(value) ?? begin();
  };
  const slider = input('race-rate', (value) => {
    [waiting, isAll] = [[], false];
    run.stop();
    setRate(RATES[Number(value)] as number);
    show();
  });
  button('race-run', () => {
    if (run.isRunning()) {
      [waiting, isAll] = [[], false];
      run.stop();
      return;
    }
    isAll = false;
    race = begin();
    run.start();
  });
  button('race-all', () => {
    run.stop();
    finished.clear();
    [waiting, isAll] = [RATES.slice(1), true];
    setRate(RATES[0] as number);
    run.start();
  });
  onLeave('abs', run.stop);
  setTexts({
    'race-same': `New models, each from the same ${train.rows} images, in batches of 50, ${EPOCHS} times through; judged on ${test.rows} others. Multiply and abs start from the same random weights; abs once more from the average three. Dotted: the nearest average image, no learning.`,
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
  'abs from average': 'abs from a three',
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
      label: `nearest average ${percent(nothingLearned)}`,
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
function summary(finished: readonly Race[], nothingLearned: number, rate: number): string {
  if (finished.length === 0) {
    return 'Press “Learn”, or let it try all six rates.';
  }
  const { rates, beats } = compareRace(finished, nothingLearned);
  const [product, random, average] = RUNNERS.map((runner) =>
    rates === 1 ? (beats[runner] === 1 ? 'does' : 'does not') : `at ${beats[runner]}`,
  ) as [string, string, string];
  const yardstick = `Comparing with the two average images needs no learning and gets ${percent(nothingLearned)}.`;
  return rates === 1
    ? `${yardstick} Beating that at rate ${finished[0]?.rate}: multiply ${product}, abs ${random}, abs from a three ${average}.`
    : `${yardstick} Multiply beats that ${product} of ${rates} rates, abs ${random}, abs from a three ${average}. The chart shows rate ${rate}${rates === RATES.length && rate === compareRace(finished, nothingLearned).bestRateOfAbs ? ', the best one for abs' : ''}.`;
}

/** What is said of abs in the end: only as far as all rates have been tried. */
function conclusion(finished: readonly Race[], nothingLearned: number): string {
  if (finished.length < RATES.length) {
    return 'Can abs learn too? Press “All six rates” to see.';
  }
  const { beats, best } = compareRace(finished, nothingLearned);
  const [rates, most] = [
    Math.max(beats.abs, beats['abs from average']),
    Math.max(best.abs, best['abs from average']),
  ];
  const fewer = rates < beats.multiply ? 'at fewer rates' : 'at as many rates';
  const far = most < best.multiply ? 'not as far' : 'as far';
  return rates === 0
    ? 'Here, abs beat the two averages at no rate.'
    : `Abs can learn too, ${rates < beats.multiply || most < best.multiply ? 'but' : 'and'} ${fewer} (${rates} of 6; multiply: ${beats.multiply}), and ${far} (${percent(most)} at best; multiply: ${percent(best.multiply)}).`;
}
