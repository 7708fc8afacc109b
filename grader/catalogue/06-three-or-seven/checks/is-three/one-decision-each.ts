import fc from 'fast-check';
import { type Digits, toMatrix } from '../../../../../data/digits.ts';
import type { Answer } from '../../../../model/call.ts';
import type { Check, Fault } from '../../../../model/exercise.ts';
import type { Matrix, Params } from '../../../../model/values.ts';
import { formatValue } from '../../../../text/format-value.ts';
import type { CallEffects } from '../../../kinds/check.ts';
import { law } from '../../../kinds/law.ts';
import { FAR, flat, isThree, wrongLength } from './asked.ts';

/** A number of test images; or three images of which only the second is a three, whatever the line is. */
type Asked = number | 'blank, full, blank';

export function oneDecisionEach(digits: Digits): Check<Asked> {
  const { columns } = digits.test.images;
  return law<Asked>({
    id: 'one-decision-each',
    function: 'isThree',
    title: 'gives one decision for each image, [] for none, and changes nothing',
    points: 1,
    edges: [0, 1, 3, 'blank, full, blank'],
    inputs: fc.integer({ min: 0, max: 8 }),
    runs: 5,
    calls: (rows) => {
      if (typeof rows === 'string') {
        return [isThree(blankFullBlank(columns), inkForThrees(columns))];
      }
      const images = toMatrix({ ...digits.test.images, rows });
      return [
        isThree(images, flat(digits, FAR)),
        isThree(images, flat(digits, -FAR)),
        isThree(images, flat(digits, FAR)),
      ];
    },
    expects: 'a list of true and false',
    holds: (rows, answers, effects) => {
      const all = answers as readonly (readonly boolean[])[];
      return typeof rows === 'string'
        ? (faultOfCalls(3, answers, effects) ?? faultOfMixed(all[0] as readonly boolean[]))
        : (faultOfCalls(rows, answers, effects) ?? faultOfDecisions(all));
    },
    help: 'Decide for every image by itself, with what predict gives for it.',
  });
}

/** Two of them are equal, and still two images. */
function blankFullBlank(columns: number): Matrix {
  return [0, 1, 0].map((ink) => new Array<number>(columns).fill(ink));
}

/** Far above any line if all pixels are ink, and far below if all are blank. The order of the two fields is free. */
function inkForThrees(columns: number): Params {
  return { bias: -FAR / 2, weights: new Array<number>(columns).fill(FAR) };
}

function faultOfCalls(
  expected: number,
  answers: readonly Answer[],
  effects: readonly CallEffects[],
): Fault | null {
  for (const [i, answer] of answers.entries()) {
    const { length } = answer as readonly boolean[];
    if (length !== expected) {
      return wrongLength(i, expected, length);
    }
    const changed = effects[i]?.changed ?? null;
    if (changed !== null) {
      const name = changed === 0 ? 'images' : 'params';
      return {
        call: i,
        expected: `the ${name} as they were`,
        received: `the ${name} have been changed`,
        rationale: `It changes the ${name} that it was given. The code that called it still needs them as they were.`,
      };
    }
  }
  return null;
}

function faultOfDecisions([above, below, again]: readonly (readonly boolean[])[]): Fault | null {
  if (above?.includes(false) || below?.includes(true)) {
    const call = above?.includes(false) ? 0 : 1;
    const bias = call === 0 ? FAR : -FAR;
    return {
      call,
      expected: String(bias > 0),
      received: String(bias < 0),
      rationale: `All weights are 0 and the bias is ${bias}, so every prediction is that number: wherever the line is, far ${bias > 0 ? 'above' : 'below'} it.`,
    };
  }
  if (formatValue(above) !== formatValue(again)) {
    return {
      call: 2,
      expected: formatValue(above),
      received: formatValue(again),
      rationale: 'Asked the same thing again, it decided differently from the first time.',
    };
  }
  return null;
}

/** One of the three, in whatever order: that is for other checks. */
function faultOfMixed(decisions: readonly boolean[]): Fault | null {
  return decisions.filter((decision) => decision).length === 1
    ? null
    : {
        call: 0,
        expected: 'false, true, false: only the second image is far above any line',
        received: formatValue(decisions),
        rationale:
          'The first and the last image are blank, so their predictions are the bias, far below any line. The second is all ink, and each pixel of it adds its weight: far above.',
      };
}
