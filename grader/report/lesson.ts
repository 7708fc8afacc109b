/** What a report may say about an exercise beside its result: what the exercise tells, and its hints. */
export interface Lesson {
  /** The functions that the exercise asks for: a hint may hold their bodies. */
  readonly functions: readonly string[];
  /** Mildest first. */
  readonly hints: readonly string[];
  /** The comment at the head of the file, without its heading and its slashes; empty if there is none. */
  readonly story: string;
}
