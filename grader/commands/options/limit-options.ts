import type { Command } from 'commander';

/** Declares the flags that `readLimits` reads. */
export function withLimitOptions(command: Command): Command {
  return command
    .optionsGroup('Limits, for teachers:')
    .option('--call-time <seconds>', 'computing time of one call (2; a training has more in proportion)')
    .option('--total-time <seconds>', 'computing time of each function, in all its calls (180)')
    .option('--memory <megabytes>', 'memory for lists and objects (512)')
    .option('--answer-size <megabytes>', 'all answers to one check; those of a function, twice that (16)')
    .option('--output-size <characters>', 'what is kept of what each function prints (20000)')
    .option('--file-size <kilobytes>', 'one file (64)');
}
