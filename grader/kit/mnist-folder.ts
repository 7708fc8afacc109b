import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIGIT_FILES } from '../../data/digit-files.ts';
import { MNIST_DIGITS } from '../../data/digits.ts';
import { KitError } from '../model/kit-error.ts';
import { IS_PACKAGE } from '../system/typed-command.ts';
import { studentFolders } from './student-folders.ts';

/**
 * Where the real MNIST goes: `data/mnist` of the kit, if it is a clone; if it is a package, of the folder where the
 * student works, because the next `npm install` would remove it from the package.
 *
 * @throws KitError if it is a package, and there is no such folder
 */
export function mnistFolder(): string {
  return IS_PACKAGE ? join(dirname(studentFolders().exercises), 'data', 'mnist') : MNIST_DIGITS;
}

/** That folder if the four files are there; else null, also if there is no place where a student works. */
export function installedMnist(folder: string | null = folderIfAny()): string | null {
  const isThere = (name: string) => existsSync(join(folder ?? '', name));
  return folder !== null && Object.values(DIGIT_FILES).every(isThere) ? folder : null;
}

function folderIfAny(): string | null {
  try {
    return mnistFolder();
  } catch (fault) {
    if (fault instanceof KitError) {
      return null;
    }
    throw fault;
  }
}
