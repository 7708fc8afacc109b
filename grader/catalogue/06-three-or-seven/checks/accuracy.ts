import fc from 'fast-check';
import type { Check } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';

interface Decided {
  readonly decisions: readonly boolean[];
  readonly targets: Vector;
}

const accuracy = ({ decisions, targets }: Decided) => call('accuracy', 'number', decisions, targets);

const decided = fc
  .array(fc.record({ decision: fc.boolean(), target: fc.constantFrom(1, 0) }), {
    minLength: 3,
    maxLength: 20,
  })
  .map((pairs) => ({ decisions: pairs.map((p) => p.decision), targets: pairs.map((p) => p.target) }));

const SOME: Decided = { decisions: [true, false, true], targets: [1, 0, 0] };

/**
 * Nearly all right, by so much that no share of 20 or fewer has the same two decimals, of all or of the threes alone.
 * So a function that is wrong in another way still gives two answers.
 */
const NEARLY_ALL: Decided = {
  decisions: Array.from({ length: 63 }, (_, i) => i < 33 === (i !== 32 && i !== 62)),
  targets: Array.from({ length: 63 }, (_, i) => (i < 33 ? 1 : 0)),
};

const share = ({ decisions, targets }: Decided) =>
  decisions.filter((decision, i) => Number(decision) === targets[i]).length / decisions.length;

export const accuracyChecks: readonly Check[] = [
  oracle<Decided>({
    id: 'share-of-right',
    function: 'accuracy',
    title: 'is the share of right decisions',
    points: 1,
    edges: [
      SOME,
      { decisions: [true, false, true], targets: [1, 0, 1] },
      { decisions: [true, false], targets: [0, 1] },
      { decisions: [true], targets: [1] },
      { decisions: [false], targets: [1] },
      // In batches of whatever size, the last one is shorter.
      {
        decisions: Array.from({ length: 291 }, (_, i) => i < 40),
        targets: Array.from({ length: 291 }, (_, i) => (i < 75 ? 1 : 0)),
      },
      // More than anybody tries while writing the function, and the first thousand are all right.
      {
        decisions: Array.from({ length: 3000 }, (_, i) => i % 3 === 0),
        targets: Array.from({ length: 3000 }, (_, i) => ((i % 3 === 0) === (i % 7 > 0 || i < 1000) ? 1 : 0)),
      },
    ],
    inputs: decided,
    call: accuracy,
    expected: (input) => ({ value: share(input), magnitude: 1 }),
    rationale:
      'true goes with a target of 1, and false with a target of 0. The share of those that go together is a different number.',
    help: 'Go through this call by hand, one decision after the other: which go with their target? Their number, divided by how many there are in all, is the share. Which of them does your code count?',
  }),
  throws<Decided>({
    id: 'accuracy-lengths',
    function: 'accuracy',
    title: 'throws on different lengths and on nothing at all',
    points: 1,
    edges: [SOME],
    inputs: decided,
    runs: 50,
    good: accuracy,
    other: () => accuracy(NEARLY_ALL),
    bad: ({ decisions, targets }) => [
      [accuracy({ decisions, targets: targets.slice(1) }), 'there are more decisions than targets'],
      [accuracy({ decisions: decisions.slice(1), targets }), 'there are more targets than decisions'],
      [accuracy({ decisions: [], targets: [] }), 'there is nothing to take a share of'],
    ],
    help: 'Before anything else: throw new Error(…) if the lengths differ, and if they are 0.',
  }),
  purity<Decided>({
    function: 'accuracy',
    points: 1,
    edges: [SOME],
    inputs: decided,
    runs: 50,
    call: accuracy,
    between: ({ decisions, targets }) =>
      accuracy({ decisions: decisions.map((decision) => !decision), targets }),
    right: rightBy((input) => ({ value: share(input), magnitude: 1 })),
  }),
];
