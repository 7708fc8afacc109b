/** How many submissions were graded, in all and in the last minute. */
export class RecentWork {
  readonly #done: { readonly course: string; readonly count: number; readonly at: number }[] = [];
  #total = 0;

  get total(): number {
    return this.#total;
  }

  add(course: string, count: number, now = Date.now()): void {
    this.#total += count;
    this.#done.push({ course, count, at: now });
  }

  /** By course. */
  lastMinute(now = Date.now()): Readonly<Record<string, number>> {
    while (this.#done[0] !== undefined && now - this.#done[0].at > 60_000) {
      this.#done.shift();
    }
    const counts = new Map<string, number>();
    for (const { course, count } of this.#done) {
      counts.set(course, (counts.get(course) ?? 0) + count);
    }
    return Object.fromEntries(counts);
  }
}
