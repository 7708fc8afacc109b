import type { TestModule, Vitest } from 'vitest/node';
import { ROOT } from '../kit/paths.ts';
import { studentFolders } from '../kit/student-folders.ts';
import { PracticeReporter } from './practice-reporter.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Shows the suite of `suite.practice.ts`, each check a test; with `watch` again after each save, until the student
 * quits.
 *
 * It reads no configuration and keeps no cache, because both would be written into the kit, which may be somebody
 * else's, or on a drive that can only be read.
 *
 * @param exercise the id of the one to try; all if it is null
 * @param ids all exercises in order
 * @returns whether the exercises could be tried, right or not
 */
export async function runSuite(
  exercise: string | null,
  { watch, ids }: { readonly watch: boolean; readonly ids: readonly string[] },
): Promise<boolean> {
  const { exercises } = studentFolders();
  if (exercise !== null) {
    process.env.PRACTICE_EXERCISE = exercise;
  }
  let wasTried = false;
  let onClose = () => {};
  const closed = new Promise<void>((resolve) => {
    onClose = resolve;
  });
  const observer = {
    onInit(vitest: Vitest) {
      vitest.onClose(() => {
        // To quit is no fault, but vitest exits with 1 if a test failed, and right after this.
        process.exitCode = 0;
        onClose();
      });
    },
    onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
      const faults = modules.flatMap((suite) => suite.errors());
      wasTried = modules.length > 0 && errors.length + faults.length === 0;
    },
  };
  const { startVitest } = await import('vitest/node');
  const starting = startVitest(
    'test',
    [],
    {
      config: false,
      root: ROOT,
      watch,
      cache: false,
      include: ['grader/practice/*.practice.ts'],
      // As a package, the kit itself lies below a folder of this name, and vitest would leave it out, and to Node.
      exclude: [],
      server: { deps: { inline: [/[\\/](?:grader|data|solutions)[\\/].*\.ts$/] } },
      testTimeout: 120_000,
      reporters: [new PracticeReporter(ids), observer],
    },
    { envDir: false, server: { watch: null } },
  );
  // From the beginning: the student may save while the first run is still on.
  const stop = watch ? watchFolder(exercises, async () => tryAgain(await starting)) : () => {};
  try {
    await starting;
    if (watch) {
      await closed;
    }
  } finally {
    stop();
  }
  return wasTried;
}

async function tryAgain(vitest: Vitest): Promise<void> {
  await vitest.waitForTestRunEnd(); // The student may have asked for another one.
  await vitest.rerunTestSpecifications(await vitest.globTestSpecifications(), true);
}
