import { KitError } from '../../model/kit-error.ts';
import { readFlags, wholeNumber } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { copyKit } from './kit-copy.ts';
import { KINDS, type Kind, type Moment, type MomentsOptions, tryMoments } from './moments.ts';

/**
 * `npm run crash`: `kill -9` at random moments of the sandbox, the bundler, the type checker, the grader, and of
 * `reset` and `hint` (`files`), and at each step of writing (`writing`). `--moments N` of each kind, `--seed N` for
 * others, `--of KIND` for one kind, `--only N` to repeat one moment. Exit code 1 if a rule was broken. Linux only,
 * because it finds the processes in `/proc`.
 */
async function crash(): Promise<number> {
  const flags = readFlags({
    moments: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    of: { type: 'string' },
    only: { type: 'string' },
  });
  const moments = wholeNumber('--moments', flags.moments, 1);
  const seed = wholeNumber('--seed', flags.seed);
  const only = flags.only === undefined ? undefined : wholeNumber('--only', flags.only, 1);
  const kinds = KINDS.filter((kind) => flags.of === undefined || flags.of === kind);
  if (kinds.length === 0) {
    throw new KitError('bad-kind', `--of takes one of ${KINDS.join(', ')}; it was given “${flags.of}”.`);
  }
  if (process.platform !== 'linux') {
    console.log('Nothing was killed: the processes of a run are found in /proc, which only Linux has.');
    return 0;
  }
  let broken = 0;
  for (const kind of kinds) {
    broken += await tryKind({ kind, seed, moments, ...(only !== undefined && { only }) });
  }
  return broken === 0 ? 0 : 1;
}

/** @returns how many moments broke a rule */
async function tryKind(options: MomentsOptions): Promise<number> {
  const { kind, seed } = options;
  const kit = copyKit();
  try {
    const all = await tryMoments(kit, options, (moment) => {
      if (moment.number % 25 === 0) {
        console.error(`${kind}: ${moment.number} done`);
      }
      for (const fault of moment.faults) {
        console.log(
          `${kind} ${moment.number}, seed ${seed}, ${moment.scenario}, ${whenOf(kind, moment)}: ${fault}`,
        );
      }
    });
    const broken = all.filter(({ faults }) => faults.length > 0);
    const kills = all.filter(({ hasKilled }) => hasKilled);
    console.log(
      `${kind}, seed ${seed}: ${kills.length} killed, ${broken.length} broke a rule. ${countStates(kills)}. Too late to kill anything: ${all.length - kills.length}.`,
    );
    return broken.length;
  } finally {
    kit.close();
  }
}

function whenOf(kind: Kind, { at }: Moment): string {
  return kind === 'writing' ? `step ${at}` : `at ${at.toFixed(0)} ms`;
}

function countStates(moments: readonly Moment[]): string {
  const counts = new Map<string, number>();
  for (const { state } of moments) {
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([state, count]) => `${count} ${state}`)
    .join('; ');
}

await runMain(crash);
