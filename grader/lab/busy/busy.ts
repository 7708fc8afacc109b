import { readFlags, wholeNumber } from '../flags.ts';
import { keepBusy } from '../keep-busy.ts';
import { runMain } from '../run-main.ts';
import { gradeBlocked } from './gradings.ts';

/**
 * `npm run busy`: grades right submissions while other programs keep the processors busy, and while the grader is
 * blocked at one `await` after the other, as if it had something else to do. No right answer may lose a point, however
 * slow the machine is. `--gradings N`, `--programs N` that compute for ever, `--block SECONDS` at each `await`,
 * `--workers N` gradings at once, `--seed N`. Exit code 1 if points were lost or a grading had no result.
 */
async function busy(): Promise<number> {
  const flags = readFlags({
    gradings: { type: 'string', default: '200' },
    programs: { type: 'string', default: '8' },
    block: { type: 'string', default: '10' },
    workers: { type: 'string', default: '4' },
    seed: { type: 'string', default: '20260501' },
  });
  const gradings = wholeNumber('--gradings', flags.gradings, 1);
  const workers = wholeNumber('--workers', flags.workers, 1);
  const programs = wholeNumber('--programs', flags.programs);
  const seconds = wholeNumber('--block', flags.block);
  const seed = wholeNumber('--seed', flags.seed);
  const stopPrograms = keepBusy(programs);
  try {
    const all = await gradeBlocked({ gradings, workers, seed, blockMs: 1000 * seconds }, (graded) => {
      for (const line of [...graded.lost, ...(graded.fault === null ? [] : [`no result: ${graded.fault}`])]) {
        console.log(`${graded.submission}, blocked at ${graded.site}: ${line}`);
      }
    });
    const lost = all.filter((graded) => graded.lost.length > 0).length;
    const without = all.filter(({ fault }) => fault !== null).length;
    const places = new Set(all.map(({ site }) => site)).size;
    console.log(
      `${all.length} gradings, blocked for ${seconds} s at ${places} of ${all[0]?.sites ?? 0} places, beside ${programs} busy programs: ${lost} lost points, ${without} without a result.`,
    );
    return lost + without === 0 && all.length === gradings ? 0 : 1;
  } finally {
    stopPrograms();
  }
}

await runMain(busy);
