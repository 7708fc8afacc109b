import type { Command } from 'commander';
import type { Terminal } from '../report/terminal/terminal.ts';
import { IS_PACKAGE } from '../system/typed-command.ts';
import { withLimitOptions } from './options/limit-options.ts';
import type { Outcome } from './options/outcome.ts';

/** The end of the command line that prints. */
export interface Printer {
  /** Prints what a command has made, and keeps its exit code. */
  finish(outcome: Outcome | Promise<Outcome>): Promise<void>;
  /** What the terminal can show. */
  terminal(): Terminal;
}

/** Everything that can be typed. A command is loaded when it is called. */
export function declareCommands(program: Command, { finish, terminal }: Printer): void {
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
        'text (the default), json, html, junit, github, markdown, gradescope or classroom50; may be given several times',
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
    finish((await import('./grade.ts')).gradeCommand(names, flags, terminal())),
  );

  withLimitOptions(
    program
      .command('class')
      .description('grade many submissions: a gradebook, results and reports')
      .argument('[submissions]', 'a folder or a zip')
      .option('--out <dir>', 'where everything is written: a new folder, or that of an earlier run')
      .option('--dry-run', 'only show who was found with which files')
      .option(
        '--layout <name>',
        'how the submissions arrived, if it is not recognized: canvas, moodle, gradescope, classroom, classroom50, nbgrader or folders',
      )
      .option('--names <pattern>', 'a regular expression on paths, with (?<id>…)')
      .option('--assignment <name>', 'the assignment, if there are several; or the column of --canvas')
      .option('--canvas <csv>', 'an exported gradebook of Canvas, to be filled in')
      .option('--moodle <csv>', 'a grading worksheet of Moodle, to be filled in')
      .option(
        '--feedback <level>',
        'of the reports: full; calls: without what was expected; none: points only',
      )
      .option('--seed <n>', 'a whole number, or random; the same seed gives the same inputs')
      .option('--workers <n>', 'how many processes grade; one for each processor by default')
      .option(
        '--queue <url>',
        'hand the work to the workers of a queue; KIT_QUEUE in the environment does the same',
      )
      .option('--course <name>', 'the course, for a queue that several share')
      .option(
        '--compare <dir>',
        'the --out of an earlier run: who moved, and which misconceptions went or came',
      )
      .option('--anonymous', 'an index.html that names nobody, for a projector')
      .option('--similar', 'also compare the code of everybody with that of everybody else')
      .option('--fresh', 'grade everybody again, even those whose files have not changed')
      .option(
        '--shard <i/n>',
        'grade only one part of the people, such as 1/4; --merge puts the parts together',
      )
      .option('--merge <dirs...>', 'make one class of the --out folders of all parts; grades nothing'),
  ).action(async (folder, flags) =>
    finish((await import('./class.ts')).classCommand(folder, flags, terminal(), process.stdout)),
  );

  program
    .command('worker')
    .description('grade what class --queue asks for, on this machine, until it is told to end')
    .option('--queue <url>', 'the store of the queue: redis://, rediss:// or postgres://; or KIT_QUEUE')
    .option('--workers <n>', 'how many processes grade; one for each processor by default')
    .option('--course <name>', 'work for this course only; may be given several times', collect)
    .option('--status', 'only show what waits, what is done, and who works')
    .action(async (flags) => finish((await import('./worker.ts')).workerCommand(flags, process.stdout)));

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
    finish((await import('./package.ts')).packageCommand(system, names, flags)),
  );

  program
    .command('hint')
    .description('the next hint for an exercise, mildest first')
    .argument('[exercise]', '03, 3, loss or 03-loss; the first that is not right if you name none')
    .option('--number <n>', 'this hint, in place of the next one')
    .action(async (name, { number }) =>
      finish((await import('./hint.ts')).hintCommand(name, { number }, terminal())),
    );

  program
    .command('list')
    .description('every exercise with its state and points, and what to do next')
    .action(async () => finish((await import('./list.ts')).listCommand(terminal())));

  program
    .command('reset')
    .description('put the stub back, after keeping a copy of what was there')
    .argument('[exercise]', '03, 3, loss or 03-loss; the first that is not right if you name none')
    .action(async (name) => finish((await import('./reset.ts')).resetCommand(name)));

  program
    .command('practice')
    .description('a screen that grades again at each save')
    .argument('[exercise]', '03, 3, loss or 03-loss; the first that is not right if you name none')
    .option('--page', 'also as a page in the browser')
    .option('--poll', 'look for saves again and again, if they are not noticed')
    .action(async (name, flags) =>
      finish((await import('./practice.ts')).practiceCommand(name, flags, terminal())),
    );

  program
    .command('demo')
    .description('what learning looks like, with your own functions')
    .argument('[chapter]', 'receipts, bias, abs, accuracy or digits; all in turn if you name none')
    .option('--data <dir>', 'take the digits from another folder, such as data/mnist')
    .option('--page', 'the chapters as a page to play with, in your browser')
    .option('--html <file>', 'the same page as one file, which needs no server')
    .action(async (chapter, flags) =>
      finish((await import('./demo.ts')).demoCommand(chapter, flags, terminal(), process)),
    );

  program
    .command('init', { hidden: !IS_PACKAGE })
    .description('make a folder to work in, or bring one up to date')
    .argument('[folder]', 'where; it is made if it is not there')
    .action(async (folder) => finish((await import('./init.ts')).initCommand(folder)));

  program
    .command('stubs')
    .description('for authors: make exercises/ from solutions/')
    .option('--check', 'write nothing, and fail if they differ')
    .action(async (flags) => finish((await import('./stubs.ts')).stubsCommand(flags)));

  program
    .command('data')
    .description('fetch the real MNIST, or install its four files that you have downloaded')
    .argument('[paths...]', 'a folder, or files; none to fetch them')
    .option('--yes', 'fetch without asking')
    .action(async (paths, flags) => finish((await import('./data.ts')).dataCommand(paths, flags, process)));
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
