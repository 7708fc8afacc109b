/** Every limit of the boundary, and why it is what it is. Times in milliseconds. */

/** A finished exercise has 5 KiB; the parsers use up to 4 KiB of stack for each character of a hostile one. */
export const FILE_BYTES = 64 * 1024;

/** The six files of a submission are made into scripts in 5 ms each; a hostile one would take for ever. */
export const STAGE_MS = 5_000;

/** The sandbox starts in 40 ms; on a machine with much else to do it may take a hundred times as long. */
export const START_MS = 15_000;
/** Evaluating a file of functions takes a millisecond. */
export const LOAD_MS = 2_000;
/** Most calls take microseconds; a training says for itself how long it may take. */
export const CALL_MS = 2_000;
/** Taking in a batch of images is a copy of a few megabytes. */
export const KEEP_MS = 10_000;
/** How often the clock looks at a call in progress. */
export const TICK_MS = 50;
/** A call is stopped by its own computing time; by the clock on the wall only after this many times that. */
export const WALL_FACTOR = 5;

/** The heap of JavaScript: 2,000 images of 784 numbers, copied ten times over, need a quarter of it. */
export const HEAP_MEGABYTES = 512;
/** What the whole process may allocate, typed arrays too; it does not start with a third of this. */
export const DATA_KIBIBYTES = 1024 * 1024;
/** All that one process may compute: ends a loop that is still running when its grader is long gone. */
export const CPU_SECONDS = 300;

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
/** What is kept of all the printing until it is asked for. */
export const OUTPUT_LENGTH = 20_000;
/** Characters of the end of the error stream, where the engine says what it died of. */
export const STDERR_LENGTH = 8_000;

/** Bytes of a reply that is one number, with what was printed meanwhile and a stack. */
export const SMALL_REPLY_BYTES = 128 * 1024;
/** A number takes up to 25 bytes. */
export const LIST_REPLY_BYTES = SMALL_REPLY_BYTES + 25 * LIST_ENTRIES;
/**
 * Characters of all the answers to the calls that are sent at once: 200 guesses of 784 weights have 3 million.
 * The trusted side keeps the answers of an exercise, and would soon be full of larger ones.
 */
export const ANSWERS_LENGTH = 16 * 1024 * 1024;
