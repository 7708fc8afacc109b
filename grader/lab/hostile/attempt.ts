import type { Header } from './fixture.ts';
import type { Surroundings } from './tripwires.ts';

/** A submission of the collection, a file of it or one that is made by code. */
export interface Attempt extends Header {
  readonly name: string;
  /** The exercises to grade; that of the header where it is left out. */
  readonly only?: readonly string[];
  /** Writes the submission. */
  put(place: Surroundings): void | Promise<void>;
}

/** What became of it, and every rule that it broke. */
export interface Outcome {
  readonly name: string;
  readonly points: number;
  readonly milliseconds: number;
  /** How long past its limit a call ran before it was stopped, at most; 0 where none was. */
  readonly late: number;
  /** Whether the payload's file was written, and whether its port was reached. */
  readonly marker: boolean;
  readonly connected: boolean;
  readonly filesChanged: readonly string[];
  readonly faults: readonly string[];
}
