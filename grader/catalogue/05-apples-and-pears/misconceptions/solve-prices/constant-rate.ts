import { SingularValueDecomposition, Matrix as Table } from 'ml-matrix';
import { dot, flat, minus, type Walk } from './walk.ts';

/**
 * The learning rate at which plain gradient descent leads from the start to the params in exactly that many steps, or
 * null if there is none.
 *
 * With s_i the singular values of the baskets with a column of ones, and n receipts, a step at rate r multiplies the
 * distance from the best params along direction i by `1 - 2 r s_i^2 / n`. One direction gives r and the others confirm
 * it; with a single direction the rate is unknown.
 */
export function constantRate({ baskets, totals, start, params, steps }: Walk): number | null {
  const now = flat(params);
  if (steps < 1 || !now.every(Number.isFinite)) {
    return null;
  }
  const rows = baskets.map((row) => [...row, 1]);
  const decomposed = new SingularValueDecomposition(new Table(rows), { autoTranspose: true });
  const best = decomposed.solve(Table.columnVector([...totals])).to1DArray();
  const [before, after] = [minus(flat(start), best), minus(now, best)];
  const largest = Math.max(...decomposed.diagonal);
  const all = decomposed.diagonal.map((s, i) => {
    const direction = decomposed.rightSingularVectors.getColumn(i);
    return { bend: s ** 2 / rows.length, s, from: dot(before, direction), to: dot(after, direction) };
  });
  const size = Math.max(...before.map(Math.abs));
  const telling = all.filter(({ s, from }) => s > 1e-6 * largest && Math.abs(from) > 1e-6 * size);
  if (telling.length < 2) {
    return null;
  }
  const left = ({ from, to }: (typeof telling)[number]) => to / from;
  const lead = telling.reduce((one, other) =>
    Math.abs(left(other)) > 1e-6 && (Math.abs(left(one)) <= 1e-6 || other.bend > one.bend) ? other : one,
  );
  const root = Math.abs(left(lead)) ** (1 / steps);
  const rates = [1 - root, 1 + root].map((twice) => twice / (2 * lead.bend));
  const fits = (rate: number) => {
    const expected = telling.map(({ bend, from }) => (1 - 2 * rate * bend) ** steps * from);
    // A direction with the same curvature adds nothing, and one that hardly moved fits any rate.
    const isConfirmed = telling.some(
      ({ bend, from }, i) =>
        Math.abs(bend / lead.bend - 1) > 0.05 && Math.abs((expected[i] as number) / from - 1) > 1e-3,
    );
    return (
      isConfirmed &&
      telling.every(({ to }, i) => {
        const goal = expected[i] as number;
        return Math.abs(to - goal) <= 1e-6 * Math.abs(goal) + 1e-9 * size;
      })
    );
  };
  return rates.find((rate) => rate > 0 && fits(rate)) ?? null;
}
