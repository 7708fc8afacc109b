import { expect, test } from 'vitest';
import { HAS_TERMINALS } from '../../lab/in-terminal.ts';
import { runSaves } from '../../lab/saves/run-saves.ts';

test.runIf(HAS_TERMINALS)(
  'practice goes on under random saves and keys, shows the right verdicts, and leaves nothing behind',
  async () => {
    const options = {
      saves: 20,
      seed: 7,
      exercises: ['01-init-params', '02-linear-predict'],
      compareEvery: 10,
    };
    const { saves, comparisons, faults } = await runSaves({ ...options, report: () => {} });
    expect({ saves, comparisons, faults }).toEqual({ saves: 20, comparisons: 2, faults: [] });
  },
  400_000,
);
