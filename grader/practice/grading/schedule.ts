/** What is graded one after the other. */
export interface Work {
  /** Settles when the exercise has been graded, or when it was stopped; never rejects. */
  run(exercise: string, stop: AbortSignal): Promise<void>;
}

/**
 * Decides which exercise is graded next: the one asked for last comes first, and what is at work then is stopped. That
 * is graded again afterwards, unless it is the same exercise: then its file has changed, and the old answer would be
 * about a file that is gone.
 */
export class Schedule {
  readonly #run: Work['run'];
  readonly #waiting: string[] = [];
  #current: { readonly exercise: string; readonly stop: AbortController } | null = null;

  constructor({ run }: Work) {
    this.#run = run;
  }

  /** Grades it now. */
  first(exercise: string): void {
    const interrupted = this.#current?.stop.signal.aborted === false ? this.#current : null;
    if (interrupted !== null && interrupted.exercise !== exercise) {
      this.#putFirst(interrupted.exercise);
    }
    this.#putFirst(exercise);
    interrupted?.stop.abort();
    this.#next();
  }

  /** Grades them when nothing else is to be graded. */
  later(exercises: readonly string[]): void {
    this.#waiting.push(...exercises.filter((one) => !this.#waiting.includes(one)));
    this.#next();
  }

  #putFirst(exercise: string): void {
    const at = this.#waiting.indexOf(exercise);
    if (at >= 0) {
      this.#waiting.splice(at, 1);
    }
    this.#waiting.unshift(exercise);
  }

  #next(): void {
    if (this.#current !== null) {
      return;
    }
    const exercise = this.#waiting.shift();
    if (exercise === undefined) {
      return;
    }
    const stop = new AbortController();
    this.#current = { exercise, stop };
    void this.#run(exercise, stop.signal).then(() => {
      this.#current = null;
      this.#next();
    });
  }
}
