import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Batch, batches } from '../../../catalogue/kinds/input-generators.ts';

/** What fails a property, shrunk. */
function shrunk(isRight: (input: Batch) => boolean, shape = {}): Batch {
  const { counterexample } = fc.check(fc.property(batches(shape), isRight), { seed: 7, numRuns: 500 });
  return (counterexample as [Batch])[0];
}

const numbersOf = ({ batch, targets, params }: Batch) => [
  ...batch.flat(),
  ...targets,
  ...params.weights,
  params.bias,
];

it.each([
  ['one row and one column', {}, 4],
  ['three rows and two columns', { minRows: 3, minColumns: 2 }, 12],
])('a batch shrinks to numbers that all differ, none of them 0 or 1: %s', (_, shape, count) => {
  const numbers = numbersOf(shrunk(() => false, shape));
  expect(numbers).toHaveLength(count);
  expect(new Set(numbers).size).toBe(count);
  expect(numbers).not.toContain(0);
  expect(numbers).not.toContain(1);
});

it('keeps what it takes to fail', () => {
  const smallest = shrunk(({ params }) => params.bias >= 0, { minColumns: 2 });
  expect(smallest.params.bias).toBeLessThan(0);
  expect(smallest).toMatchObject({ batch: [[3, 2]], targets: [7], params: { weights: [5, 9] } });
});

it('fits: as many targets as rows, and as many weights as columns', () => {
  fc.assert(
    fc.property(
      batches({ minRows: 2, maxRows: 5, minColumns: 0, maxColumns: 4 }),
      ({ batch, targets, params }) => {
        expect(targets).toHaveLength(batch.length);
        expect(batch.length).toBeGreaterThanOrEqual(2);
        expect(batch.length).toBeLessThanOrEqual(5);
        for (const row of batch) {
          expect(row).toHaveLength(params.weights.length);
        }
      },
    ),
  );
});
