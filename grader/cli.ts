import { Command, CommanderError } from 'commander';
import { declareCommands } from './commands/declare-commands.ts';
import type { Outcome } from './commands/options/outcome.ts';
import { terminal } from './commands/options/terminal.ts';
import { ROOT } from './kit/paths.ts';
import { KitError } from './model/kit-error.ts';
import explain from './start/explain.cjs';
import { COMMANDS, typedCommand } from './system/typed-command.ts';
import { listing } from './text/english.ts';
import { sanitize } from './text/sanitize.ts';

/**
 * The command line: prints what a command returns, and sets the exit code. Commands that run for long print their
 * progress themselves. What can be typed is in `commands/declare-commands.ts`.
 *
 * Exit codes: 0 it did what it was asked, 1 below `--min-score`, 2 the command or the kit is at fault.
 */
const NOT_PRINTED = 'The report could not be written completely (is the disk full?):';
/** The exit code of what Ctrl-C has stopped. */
const STOPPED = 130;
/** Why standard output has not taken all that was printed. */
let lost: Error | null = null;
const isUnderNpm = process.env.npm_lifecycle_event !== undefined;

const program = new Command(COMMANDS)
  .description('Exercises on how machine learning works, and a grader for them.')
  .option('--debug', 'show where in the kit an error arose')
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

declareCommands(program, { finish, terminal });

// Left alone, Node would exit with 1, which means a low score.
process.on('uncaughtException', (fault) => process.exit(report(fault)));

// Commands print while they work, and a fault of printing is no reason to leave the work undone.
process.stdout.on('error', noteLoss);
process.stderr.on('error', () => {}); // There is nobody left to tell.

program.hook('postAction', async (_, command) => {
  if (isUnderNpm && process.stdout.isTTY !== true) {
    const { npmHeaderNote } = await import('./commands/options/npm-header.ts');
    const note = npmHeaderNote(command.name(), command.opts(), process.env);
    process.stderr.write(note === null ? '' : `${note}\n`);
  }
});

/** Settles when the command has done its work. Whoever loads this file waits for it. */
export const finished = run();

async function run(): Promise<void> {
  try {
    await refuseSwallowedFlags();
    await program.parseAsync();
  } catch (fault) {
    process.exitCode = report(fault);
  }
}

/** What is typed without the `--` that npm asks for never reaches the command. */
async function refuseSwallowedFlags(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const command = program.commands.find((known) => known.name() === name);
  if (command !== undefined && isUnderNpm) {
    const { refuseFlagsOfNpm } = await import('./kit/npm-flags.ts');
    const flags = [...command.options, ...program.options].map((option) => ({
      name: option.name(),
      takesValue: !option.isBoolean(),
    }));
    refuseFlagsOfNpm({ command: command.name(), flags, args, env: process.env, platform: process.platform });
  }
}

async function finish(outcome: Outcome | Promise<Outcome>): Promise<void> {
  const { text, exitCode } = await outcome;
  process.exitCode = exitCode;
  process.stdout.write(text, (fault) => {
    noteLoss(fault);
    if (lost !== null) {
      process.exitCode = report(new KitError('output-not-written', `${NOT_PRINTED} ${lost.message}`));
    }
    if (exitCode === STOPPED) {
      // Whatever is still at work: who typed Ctrl-C does not wait for it.
      process.exit();
    }
  });
}

/** A reader, such as `head`, may stop reading: that is no error. */
function noteLoss(fault: NodeJS.ErrnoException | null | undefined): void {
  if (fault && fault.code !== 'EPIPE') {
    lost ??= fault;
  }
}

/** Prints what went wrong, and returns the exit code. A stack trace appears only with --debug. */
function report(fault: unknown): number {
  if (fault instanceof CommanderError && fault.exitCode === 0) {
    return 0;
  }
  const debug = program.opts().debug === true;
  const text =
    fault instanceof KitError
      ? fault.message
      : fault instanceof CommanderError
        ? `${fault.message.replace(/^error: /, '')}\n${whatCanBeTyped()}`
        : explain(fault, ROOT);
  // It may quote what was typed, and names of files that somebody else has chosen.
  process.stderr.write(`${sanitize(text, 10_000)}\n`);
  if (debug && fault instanceof Error) {
    process.stderr.write(`${fault.stack}\n`);
  }
  return 2;
}

function whatCanBeTyped(): string {
  const name = process.argv[2] ?? '';
  const offered = program.createHelp().visibleCommands(program);
  const names = offered.map((command) => command.name()).filter((one) => one !== 'help');
  return program.commands.some((command) => command.name() === name)
    ? `All that can be typed: ${typedCommand(name, '--help')}`
    : `The commands are ${listing(names)}.`;
}
