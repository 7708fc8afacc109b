import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { KitError } from '../../model/kit-error.ts';
import { mapConcurrently } from '../../system/map-concurrently.ts';
import { readFlags } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { SLIPS } from './slips.ts';
import { tableOf } from './table.ts';
import { tryGreedy } from './try-greedy.ts';

/**
 * `npm run greedy`: one function of the solutions uses up a limit, and no other function may lose a point. For each
 * limit and each function, a table of the points lost. `--limit TEXT` for the slip of this name, or those whose names
 * contain it, `--function NAME` for one function, `--words` for what the student reads. Exit code 1 if another function
 * lost a point, or the words do not name the limit.
 */
async function greedy(): Promise<number> {
  const flags = readFlags({
    limit: { type: 'string', default: '' },
    function: { type: 'string', default: '' },
    words: { type: 'boolean', default: false },
  });
  const exercises = loadCatalogue();
  const exact = SLIPS.filter(({ name }) => name === flags.limit);
  const slips = exact.length > 0 ? exact : SLIPS.filter(({ name }) => name.includes(flags.limit));
  const functions = exercises
    .flatMap((exercise) => exercise.functions)
    .filter((name) => flags.function === '' || name === flags.function);
  if (slips.length === 0 || functions.length === 0) {
    const names = SLIPS.map(({ name }) => name).join(', ');
    throw new KitError('nothing-to-try', `Nothing goes by this name. --limit takes a part of ${names}.`);
  }
  const tries = slips.flatMap((slip) => functions.map((name) => ({ slip, name })));
  const start = performance.now();
  const costs = await mapConcurrently(tries, async ({ slip, name }) => {
    const cost = await tryGreedy(exercises, name, slip);
    for (const fault of cost.faults) {
      console.log(`${slip.name} in ${name}: ${fault}`);
    }
    if (flags.words) {
      console.log(`${slip.name} in ${name}, ${(cost.milliseconds / 1000).toFixed(1)} s: ${cost.words}`);
    }
    return cost;
  });
  const broken = costs.filter(({ faults }) => faults.length > 0).length;
  const slowest = Math.max(...costs.map(({ milliseconds }) => milliseconds));
  console.log(
    [
      'points lost by the greedy function, + those of functions of its file that call it, ! those of others:',
      tableOf(costs),
      `gradings: ${costs.length}, of which ${broken} broke a rule; the slowest took ${(slowest / 1000).toFixed(1)} s; ${((performance.now() - start) / 1000).toFixed(0)} s in all`,
    ].join('\n'),
  );
  return broken === 0 ? 0 : 1;
}

await runMain(greedy);
