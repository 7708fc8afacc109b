import { Command, CommanderError } from 'commander';
import { withLimitOptions } from './commands/options/limit-options.ts';
import type { Outcome } from './commands/options/outcome.ts';
import { ROOT } from './kit/paths.ts';
import { KitError } from './model/kit-error.ts';
import type { Terminal } from './report/terminal/terminal.ts';
import explain from './start/explain.cjs';
import { COMMANDS, typedCommand } from './system/typed-command.ts';
import { listing } from './text/english.ts';
import { sanitize } from './text/sanitize.ts';

/**
 * The command line: what can be typed, and the only file of the product that prints and exits. A command is loaded
 * when it is called.
 *
 * Exit codes: 0 it did what it was asked, 1 below `--min-score`, 2 the command or the kit is at fault.
 */
const NOT_PRINTED = 'The report could not be written completely (is the disk full?):';
/** The exit code of what Ctrl-C has stopped. */
const STOPPED = 130;
const isUnderNpm = process.env.npm_lifecycle_event !== undefined;

const program = new Command(COMMANDS)
  .description('Exercises on how machine learning works, and a grader for them.')
  .option('--debug', 'show where in the kit an error arose')
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

withLimitOptions(
  program
    .command('grade')
    .description('grade exercises/, or the named exercises, and print a report')
    .argument('[exercise...]', '03, 3, loss or 03-loss')
    .option('--submission <dir>', 'grade the files of another folder, wherever in it they lie')
    .option('--accept-any', 'a folder without any of the files gets 0 points, and no error')
    .option('--seed <n>', 'a whole number, or random; the same seed gives the same inputs')
    .option(
      '--format <name>',
      'the format of the report, text by default; may be given several times',
      collect,
    )
    .option(
      '--output <file>',
      'where the report goes; may be given several times, in pairs with --format',
      collect,
    )
    .option('--feedback <level>', 'full; calls: without what was expected; none: points only')
    .option('--min-score <percent>', 'exit 1 below it')
    .option('--replay <token>', 'only the failing case that a report named, with what your code prints')
    .option('--data <dir>', 'take the digits from another folder, such as data/mnist'),
).action(async (names, flags) =>
  finish((await import('./commands/grade.ts')).gradeCommand(names, flags, terminal())),
);

withLimitOptions(
  program
    .command('class')
    .description('grade many submissions: a gradebook, results and reports')
    .argument('[folder]', 'the folder or zip with the submissions')
    .option('--out <dir>', 'where everything is written: a new folder, or the one of the last time')
    .option('--dry-run', 'only show who was found with which files')
    .option('--layout <name>', 'how the submissions arrived, if it is not found out')
    .option('--names <pattern>', 'a regular expression on paths, with (?<id>…)')
    .option('--assignment <name>', 'the assignment, if there are several; or the column of --canvas')
    .option('--canvas <csv>', 'an exported gradebook of Canvas, to be filled in')
    .option('--moodle <csv>', 'a grading worksheet of Moodle, to be filled in')
    .option('--feedback <level>', 'of the reports: full; calls: without what was expected; none: points only')
    .option('--seed <n>', 'a whole number, or random; the same seed gives the same inputs')
    .option('--workers <n>', 'how many processes grade; one for each processor by default')
    .option('--fresh', 'grade everybody again, also who has not changed')
    .option(
      '--shard <i/n>',
      'grade only one part of the people, such as 1/4; --merge puts the parts together',
    )
    .option('--merge <dirs...>', 'make one class of the --out folders of all parts; grades nothing'),
).action(async (folder, flags) =>
  finish((await import('./commands/class.ts')).classCommand(folder, flags, terminal(), process.stdout)),
);

withLimitOptions(
  program
    .command('package')
    .description('make an autograder to upload, for Gradescope')
    .argument('[system]', 'gradescope')
    .argument('[exercise...]', 'only these; all by default')
    .option('--out <file>', 'the zip to write')
    .option('--feedback <level>', 'full; calls: without what was expected; none: points only')
    .option('--seed <n>', 'a whole number, or random; the same seed gives the same inputs'),
).action(async (system, names, flags) =>
  finish((await import('./commands/package.ts')).packageCommand(system, names, flags)),
);

program
  .command('hint')
  .description('the next hint for an exercise, mildest first')
  .argument('[exercise]', '03, 3, loss or 03-loss; the first that is not right if you name none')
  .option('--number <n>', 'this hint, in place of the next one')
  .action(async (name, { number }) =>
    finish((await import('./commands/hint.ts')).hintCommand(name, { number }, terminal())),
  );

program
  .command('list')
  .description('every exercise with its state and points, and what to do next')
  .action(async () => finish((await import('./commands/list.ts')).listCommand(terminal())));

program
  .command('reset')
  .description('put the stub back, after keeping a copy of what was there')
  .argument('[exercise]', '03, 3, loss or 03-loss; the first that is not right if you name none')
  .action(async (name) => finish((await import('./commands/reset.ts')).resetCommand(name)));

program
  .command('practice')
  .description('watch the files, and grade again at each save')
  .argument('[exercise]', '03, 3, loss or 03-loss')
  .action(async (name) => finish((await import('./commands/practice.ts')).practiceCommand(name)));

program
  .command('demo')
  .description('what learning looks like, with your own functions')
  .argument('[chapter]', 'receipts, bias, abs, accuracy or digits; all in turn if you name none')
  .option('--data <dir>', 'take the digits from another folder, such as data/mnist')
  .option('--page', 'the chapters as a page to play with, in your browser')
  .option('--html <file>', 'the same page as one file, which needs no server')
  .action(async (chapter, flags) =>
    finish((await import('./commands/demo.ts')).demoCommand(chapter, flags, terminal(), process)),
  );

program
  .command('init')
  .description('make a folder to work in, or bring one up to date')
  .argument('[folder]', 'where; it is made if it is not there')
  .action(async (folder) => finish((await import('./commands/init.ts')).initCommand(folder)));

program
  .command('stubs')
  .description('for authors: make exercises/ from solutions/')
  .option('--check', 'write nothing, and fail if they differ')
  .action(async (flags) => finish((await import('./commands/stubs.ts')).stubsCommand(flags)));

program
  .command('data')
  .description('fetch the real MNIST, or install its four files that you have downloaded')
  .argument('[paths...]', 'a folder, or files; none to fetch them')
  .option('--yes', 'fetch without asking')
  .action(async (paths, flags) =>
    finish((await import('./commands/data.ts')).dataCommand(paths, flags, process)),
  );

// Left alone, Node would exit with 1, which means a low score.
process.on('uncaughtException', (fault) => process.exit(report(fault)));

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

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
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
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    // A reader, such as `head`, may stop reading: that is no error.
    if (fault.code !== 'EPIPE') {
      process.exitCode = report(new KitError('output-not-written', `${NOT_PRINTED} ${fault.message}`));
    }
  });
  process.stdout.write(text, () => {
    if (exitCode === STOPPED) {
      // Whatever is still at work: who typed Ctrl-C does not wait for it.
      process.exit();
    }
  });
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
  const names = program.commands.map((command) => command.name());
  const name = process.argv[2] ?? '';
  return names.includes(name)
    ? `All that can be typed: ${typedCommand(name, '--help')}`
    : `The commands are ${listing(names)}.`;
}

/** What the terminal can show. */
function terminal(): Terminal {
  const isTerminal = process.stdout.isTTY === true;
  const { NO_COLOR, TERM, WT_SESSION, TERM_PROGRAM } = process.env;
  return {
    width: (isTerminal && process.stdout.columns) || 80,
    colour: isTerminal && !NO_COLOR && TERM !== 'dumb',
    unicode: !isTerminal || process.platform !== 'win32' || Boolean(WT_SESSION) || TERM_PROGRAM === 'vscode',
  };
}
