import { MNIST_DIGITS } from '../../data/digits.ts';
import { installMnist } from '../../data/install-mnist.ts';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { typedPath, userPath } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { type Outcome, success } from './options/outcome.ts';

/** `data <folder or files>`: checks the four files of MNIST that the user has downloaded, and installs them. */
export function dataCommand(paths: readonly string[]): Outcome {
  if (paths.length === 0) {
    throw new KitError(
      'no-data-named',
      `Name the folder with the four files of MNIST that you have downloaded, or the files: ${typedCommand('data', '~/Downloads')}`,
    );
  }
  const { train, test } = installMnist(paths.map(userPath));
  const folder = spellOutPath(typedPath(MNIST_DIGITS));
  return success(
    [
      `The 3s and 7s of MNIST are in ${folder}:`,
      `  train images  ${train.threes} threes, ${train.sevens} sevens`,
      `  test images   ${test.threes} threes, ${test.sevens} sevens`,
      `Next: ${typedCommand('grade', '06', '--data', folder)}`,
      '',
    ].join('\n'),
  );
}
