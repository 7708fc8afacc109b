import { parseArgs } from 'node:util';
import { copyKit } from './kit-copy.ts';
import { KINDS, type Kind, type Moment, tryMoments } from './moments.ts';

/**
 * `kill -9` at random moments: of the sandbox, the bundler, the grader, and of `reset` and `hint` (`files`); and
 * at each step of writing. `--moments N` of each kind, `--seed N` for others, `--of KIND` for one kind, `--only N`
 * for one moment again. Ends with exit code 1 where a rule was broken. Linux only, for it looks into `/proc`.
 */
const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    of: { type: 'string' },
    only: { type: 'string' },
  },
});

const seed = Number(values.seed);
const kinds = KINDS.filter((kind) => values.of === undefined || values.of === kind);

if (process.platform !== 'linux') {
  console.log('The processes of a run are found in /proc, on Linux only: nothing was killed.');
} else if (kinds.length === 0) {
  console.error(`--of takes one of ${KINDS.join(', ')}; it was given “${values.of}”.`);
  process.exitCode = 2;
} else {
  for (const kind of kinds) {
    await tryKind(kind);
  }
}

async function tryKind(kind: Kind): Promise<void> {
  const kit = copyKit();
  try {
    const options = {
      kind,
      seed,
      moments: Number(values.moments),
      ...(values.only && { only: Number(values.only) }),
    };
    const told = await tryMoments(kit, options, ({ number, scene, at, faults }) => {
      if (number % 25 === 0) {
        console.error(`${kind}: ${number} done`);
      }
      for (const fault of faults) {
        console.log(
          `${kind} ${number}, seed ${seed}, ${scene}, ${kind === 'writing' ? `step ${at}` : `at ${at.toFixed(0)} ms`}: ${fault}`,
        );
      }
    });
    const broken = told.filter(({ faults }) => faults.length > 0);
    const hits = told.filter(({ isHit }) => isHit);
    console.log(
      `${kind}: ${hits.length} kills, seed ${seed}: ${broken.length} broke a rule. ${counts(hits)}. ${told.length - hits.length} more came when it was over.`,
    );
    if (broken.length > 0) {
      process.exitCode = 1;
    }
  } finally {
    kit.close();
  }
}

function counts(told: readonly Moment[]): string {
  const states = new Map<string, number>();
  for (const { state } of told) {
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return [...states]
    .sort(([, a], [, b]) => b - a)
    .map(([state, count]) => `${count} ${state}`)
    .join('; ');
}
