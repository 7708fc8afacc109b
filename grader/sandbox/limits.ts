/** Every limit of the boundary, and why it is what it is. Times in milliseconds. */

/** The limits that a teacher may set; the others follow from what the kit itself needs. */
export interface Limits {
  /** What a call may compute, and the loading of a file. A call that names a time of its own has that in proportion. */
  readonly callMs: number;
  /** What all calls of a submission may compute together. */
  readonly totalMs: number;
  /** The heap of JavaScript. */
  readonly heapMegabytes: number;
  /** Characters of all the answers to the calls that are sent at once. */
  readonly answersLength: number;
  /** Characters that are kept of what an exercise prints. */
  readonly outputLength: number;
}

/**
 * - A call: most take microseconds.
 * - A submission: an honest one computes for a second or two; one that hangs in each of its functions, and is
 *   stopped in each check, for less than this.
 * - Memory: 2,000 images of 784 numbers, copied ten times over, need a quarter of it.
 * - Answers: 200 guesses of 784 weights have 3 million characters. The trusted side keeps the answers of an
 *   exercise, and would soon be full of larger ones.
 */
export const DEFAULT_LIMITS: Limits = {
  callMs: 2_000,
  totalMs: 180_000,
  heapMegabytes: 512,
  answersLength: 16 * 1024 * 1024,
  outputLength: 20_000,
};

/** A finished exercise has 5 KiB; the parsers use up to 4 KiB of stack for each character of a hostile one. */
export const FILE_BYTES = 64 * 1024;

/** The six files of a submission are made into scripts in 5 ms each; a hostile one would take for ever. */
export const STAGE_MS = 5_000;

/** The sandbox starts in 40 ms; on a machine with much else to do it may take a hundred times as long. */
export const START_MS = 15_000;
/** Taking in a batch of images is a copy of a few megabytes. */
export const KEEP_MS = 10_000;
/** The calls of a check, sent at once, may together take this many times what one of them may. */
export const CALLS_FACTOR = 5;
/** Each time that a function has to be stopped halves the time of its later calls, down to this part. */
export const LEAST_SHARE = 1 / 8;
/** All answers of a submission may be this many times as long as those to one check. */
export const ANSWERS_FACTOR = 4;
/** How often the clock looks at a call in progress. */
export const TICK_MS = 50;
/** How often it asks where the system has to start a program to answer. */
export const SLOW_TICK_MS = 400;
/** A call is stopped by its own computing time; by the clock on the wall only after this many times that. */
export const WALL_FACTOR = 5;

/** What the process may have besides its heap: its program, and typed arrays. It does not start with half of it. */
export const MORE_MEGABYTES = 512;
/** One process may compute this many times what the submission may: ends a loop whose grader is long gone. */
export const PROCESS_FACTOR = 2;
/** A machine that is slower than this many times the one the limits were made for is told so by them. */
export const SLOWEST = 20;

/** Entries of a returned list; the largest batch that is asked about has 12,396 rows. */
export const LIST_ENTRIES = 20_000;
/** Characters of a thrown message, of a stack, and of a value told in words. */
export const MESSAGE_LENGTH = 1_000;
export const STACK_LENGTH = 4_000;
export const RENDERING_LENGTH = 60;
/** Exports of a file that are told, and the length of their names. */
export const EXPORTS = 200;
export const NAME_LENGTH = 100;

/** What one call may print; the rest is dropped where it is printed, so that printing costs next to nothing. */
export const CALL_OUTPUT = 4_000;
/** Characters of the end of the error stream, where the engine says what it died of. */
export const STDERR_LENGTH = 8_000;

/** Bytes of a reply that is one number, with what was printed meanwhile and a stack. */
export const SMALL_REPLY_BYTES = 128 * 1024;
/** A number takes up to 25 bytes. */
export const LIST_REPLY_BYTES = SMALL_REPLY_BYTES + 25 * LIST_ENTRIES;
