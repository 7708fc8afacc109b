/** Every limit of the sandbox, and why it has its value. `_MS` is milliseconds, `_LENGTH` is characters. */

/** The limits that a teacher may set. The constants below follow from what the kit itself needs. */
export interface Limits {
  /** Milliseconds of computing for one call, and for loading a file. A call with its own `timeLimit` is scaled in proportion. */
  readonly callMs: number;
  /** Milliseconds of computing for all calls of a function together. */
  readonly totalMs: number;
  /** Megabytes of JavaScript heap. */
  readonly heapMegabytes: number;
  /** Characters of all answers to the calls that are sent in one batch. */
  readonly answersLength: number;
  /** Characters kept of what a function prints. */
  readonly outputLength: number;
}

/**
 * - A call: most take microseconds.
 * - A function: an honest one computes for a second or two, and trainings may take 20. This is more than the limits of
 *   the checks of any function add up to.
 * - Memory: ten copies of 2,000 images of 784 numbers need a quarter of it.
 * - Answers: 200 guesses of 784 weights have 3 million characters. The trusted side keeps the answers of an
 *   exercise, so larger ones would fill its memory.
 */
export const DEFAULT_LIMITS: Limits = {
  callMs: 2_000,
  totalMs: 180_000,
  heapMegabytes: 512,
  answersLength: 16 * 1024 * 1024,
  outputLength: 20_000,
};

/** Largest file of a submission. A finished exercise has 5 KiB; the parsers use up to 4 KiB of stack for each character of a hostile one. */
export const MAX_FILE_BYTES = 64 * 1024;

/** Computing time for one job of esbuild. An honest file takes 5 ms; a hostile one may never finish. */
export const ESBUILD_JOB_MS = 5_000;
/** Megabytes for esbuild's process, which needs 40 for honest files. */
export const ESBUILD_MEGABYTES = 2_048;

/**
 * Computing time for a sandbox to start, which takes 40 ms. A Deno that computes nothing is given up after
 * `WAITING_TIME_FACTOR` times this, so that a person does not wait for long.
 */
export const STARTUP_MS = 2_000;
/** Time to send one batch of images ahead, a copy of a few megabytes. */
export const PRELOAD_MS = 10_000;
/** Time for a process to report what was left behind in it. It takes 1 ms; memory that has to be collected first, longer. */
export const STATE_MS = 2_000;
/** All calls of one batch together may take this many times the limit of the longest. */
export const BATCH_TIME_FACTOR = 5;
/** Each timeout of a function halves the time limit of its later calls, but never below this share. */
export const MIN_TIME_SHARE = 1 / 8;
/** All answers of a function together may be this many times as long as those of one batch. */
export const FUNCTION_ANSWERS_FACTOR = 2;
/** To make the example of a failure short, and to try it alone, a function has this share of its time once more. */
export const EXAMPLES_TIME_SHARE = 1 / 10;
/**
 * All functions and files of a submission together may compute for this many times `totalMs`. It is twice what the
 * allowances of 13 functions, tried twice at most, and six files come to, so that no function can take anything from
 * another.
 */
export const SUBMISSION_TIME_FACTOR = 2 * (13 * (2 + EXAMPLES_TIME_SHARE) + 6);
/** A process that has computed for this share of `totalMs`, or holds this share of its heap, is not handed on to the next function. */
export const PROCESS_TIME_SHARE = 1 / 2;
export const PROCESS_HEAP_SHARE = 1 / 4;
/** How often the watchdog samples a busy process. */
export const WATCHDOG_INTERVAL_MS = 50;
/** How often it asks pidusage on systems without `/proc`. Each time starts a program. */
export const PIDUSAGE_INTERVAL_MS = 400;
/** Code that sleeps instead of computing is stopped after this many times the limit. */
export const WAITING_TIME_FACTOR = 5;
/**
 * After this many times the limit on the wall clock, with too little computing or sleeping to blame the code for, the
 * machine is at fault: the grading is tried once more, and then ends without a result.
 */
export const STALL_FACTOR = 20;

/** Megabytes that the process may have besides its heap, for its program and typed arrays. With half of this it does not start. */
export const NON_HEAP_MEGABYTES = 512;
/** The system ends a process that computes this many times `totalMs`. It stops loops whose grader is gone. */
export const PROCESS_TIME_FACTOR = 2;
/** Cap on the speed correction: a machine 50 times slower than the one that the limits were made for counts as 20 times slower. */
export const MAX_SLOWDOWN = 20;

/** Entries of a returned list. The largest batch in any call has 12,396 rows. */
export const MAX_LIST_ENTRIES = 20_000;
/** Characters of a thrown message, or of a returned value described in words. */
export const MAX_MESSAGE_LENGTH = 1_000;
/** Characters of a stack trace. */
export const MAX_STACK_LENGTH = 4_000;
/** Characters of a returned string that is quoted; a longer one is described by its length. */
export const MAX_QUOTED_LENGTH = 60;
/** Characters of what an argument became that a call changed. */
export const MAX_BECAME_LENGTH = 80;
/** Steps from an argument to a place in it: a row and a column. */
export const MAX_BECAME_STEPS = 2;
/** Draws of one call that are counted; a check looks at a tenth of these at most. */
export const MAX_DRAWS = 1_000_000;
/** Exports of a file that are reported. */
export const MAX_EXPORTS = 200;
/** Characters of the name of an export or a field. */
export const MAX_NAME_LENGTH = 100;

/** Characters that one call may print. The guest drops the rest at once, so that printing costs next to nothing. */
export const MAX_CALL_OUTPUT_LENGTH = 4_000;
/** Characters kept from the end of the error stream, where the engine says why it ended. */
export const STDERR_TAIL_LENGTH = 8_000;

/** Bytes of a reply that carries no list: one number, printed output and a stack. */
export const MAX_SMALL_REPLY_BYTES = 128 * 1024;
/** Bytes of a reply that carries a list. A number takes up to 25 bytes. */
export const MAX_LIST_REPLY_BYTES = MAX_SMALL_REPLY_BYTES + 25 * MAX_LIST_ENTRIES;
