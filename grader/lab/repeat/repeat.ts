import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { DEFAULT_SEED } from '../../kit/seed.ts';
import { KitError } from '../../model/kit-error.ts';
import { uniformGenerator } from '../../numbers/random.ts';
import { plural } from '../../text/english.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { keepBusy } from '../keep-busy.ts';
import { runMain } from '../run-main.ts';
import { shuffled } from '../shuffled.ts';
import { gradeTwice } from './grade-twice.ts';
import { COLLECTIONS, type Collection, submissionsOf } from './graded.ts';
import { compareSandboxes } from './sandbox-answers.ts';

/**
 * `npm run repeat`: grades the wrong answers and the hostile collection twice, and compares the results byte by byte.
 * The second time the order is another, and other programs keep the machine busy. Before, two sandboxes are asked for
 * everything that a script can ask for. `--collection wrong` (or `held-out`,
 * `hostile`) for one of them, `--only TEXT` for those whose names contain a text, `--most N` for N of each, spread
 * over it, `--load K` for K busy programs (2), `--seed N` for other inputs. Exit code 1 if a byte differs.
 */
async function repeat(): Promise<number> {
  const flags = readFlags({
    collection: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    most: { type: 'string' },
    load: { type: 'string', default: '2' },
    seed: { type: 'string', default: `${DEFAULT_SEED}` },
  });
  const seed = wholeNumber('--seed', flags.seed);
  const load = wholeNumber('--load', flags.load);
  const most = flags.most === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--most', flags.most, 1);
  const exercises = loadCatalogue();
  let differing = flags.collection === '' && flags.only === '' ? await differingAnswers() : 0;
  let graded = 0;
  for (const collection of collectionsNamed(flags.collection)) {
    const found = submissionsOf(collection, exercises).filter(({ name }) => name.includes(flags.only));
    const chosen = spread(found, most);
    const outcomes = await gradeTwice(chosen, {
      seed,
      startAgain: () => keepBusy(load),
      order: (all) => shuffled(all, uniformGenerator(seed)),
      report({ name, differences }) {
        for (const difference of differences) {
          console.log(`${name}: ${difference}`);
        }
      },
    });
    const unequal = outcomes.filter(({ differences }) => differences.length > 0);
    console.log(
      `${collection}: ${plural(chosen.length, 'submission')} graded twice, ${unequal.length} with another result the second time`,
    );
    graded += chosen.length;
    differing += unequal.length;
  }
  if (graded === 0) {
    throw new KitError('no-such-submission', `No submission has “${flags.only}” in its name.`);
  }
  return differing === 0 ? 0 : 1;
}

/** How many answers of two sandboxes differ; names them. */
async function differingAnswers(): Promise<number> {
  const { count, differences } = await compareSandboxes();
  for (const difference of differences) {
    console.log(`sandbox: ${difference}`);
  }
  console.log(`sandbox: ${count} answers of two sandboxes compared, ${differences.length} differ`);
  return differences.length;
}

function collectionsNamed(name: string): readonly Collection[] {
  if (name === '') {
    return COLLECTIONS;
  }
  const found = COLLECTIONS.filter((collection) => collection === name);
  if (found.length === 0) {
    throw new KitError(
      'no-such-collection',
      `There is no collection “${name}”. The collections are ${COLLECTIONS.join(', ')}.`,
    );
  }
  return found;
}

/** At most so many, at equal distances. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

await runMain(repeat);
