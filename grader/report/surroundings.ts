import type { Pictures } from '../model/picture.ts';
import type { Lesson } from './lesson.ts';

/**
 * What a report says beside the result. The command reads it from the machine, so that a report itself is a pure
 * function.
 */
export interface Surroundings {
  /** The graded files by their names in a result (`03-loss.ts`). One that is missing or cannot be read is not in it. */
  readonly files: ReadonlyMap<string, GradedFile>;
  /** The variables of the environment, and `COMMIT_DATE` if a format needs it and the command could find it. */
  readonly environment: Environment;
  /** By exercise, what a page says of it beside the result: its hints. Left out, it says nothing of that kind. */
  readonly lessons?: ReadonlyMap<string, Lesson>;
  /** Left out, there are none. */
  readonly pictures?: Pictures;
  /** The folder with the real MNIST, as it is typed, if that is there and was not used. For the terminal alone. */
  readonly unusedMnist?: string;
}

export interface GradedFile {
  /**
   * Where it lies in the repository of the student, with `/` between folders: `exercises/03-loss.ts`. Students choose
   * these names: not safe to show.
   */
  readonly path: string;
  readonly text: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;
