/** Something that only some machines have. */
export type Need = 'linux' | 'root' | 'npm' | 'pids-cgroup' | 'memory-cgroup';

/** A machine on which the kit may find itself, and how it should end there. */
export interface Setup {
  readonly name: string;
  readonly needs?: readonly Need[];
  /**
   * Lines for `bash`, which end with the command of the kit. They have `$KIT`, a copy of the kit of their own in which
   * they work; `$BOX`, an empty folder; `$START`, the start file; `$RIGHT`, a right submission of exercise 02; and
   * `as_nobody`, which runs a command as an ordinary user.
   */
  readonly script: string;
  readonly exit: number;
  /** What is printed, on both streams together. */
  readonly says: RegExp;
}
