import type { Location } from './call.ts';

/** The student's files by name (`03-loss.ts`): the text of each, or why it cannot be used. */
export interface Submission {
  readonly files: ReadonlyMap<string, SubmittedFile>;
  /** Where they lie in what was handed in, by the same names: `exercises/03-loss.ts`. Chosen by students: not safe to show. */
  readonly paths?: ReadonlyMap<string, string>;
  /** By their names, the exercises whose files have other names than they should: other files may import these. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** What a reader should know about which files were read; left out if there was no doubt. */
  readonly notes?: readonly FileNote[];
}

/** Says that a file with another name was read, or that files in other places were not. Safe to show. */
export interface FileNote {
  /** The exercises that it is about. */
  readonly exercises: readonly string[];
  readonly text: string;
}

export type SubmittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'unusable';
      readonly message: string;
      /** Whether there is none, nor one that may be meant. */
      readonly isMissing?: boolean;
    };

/** Whose version of an earlier exercise a file gets when it imports it. */
export type Uses = Readonly<Record<string, 'own' | 'reference'>>;

/** The result of bundling an exercise and all that it imports into one script. */
export type Staged =
  | {
      readonly kind: 'staged';
      readonly script: Script;
      /** Earlier exercises in it, imported by the file itself or by one that it imports. */
      readonly imports: readonly string[];
    }
  | {
      /** The files import more from these earlier exercises than the references that should replace them export. */
      readonly kind: 'missing';
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'unusable';
      /** The exercise whose file is at fault: the bundled one, or an earlier one that it imports. */
      readonly exercise: string;
      readonly message: string;
      readonly location: Location | null;
    };

/** An exercise with all its imports, as one script for the sandbox. */
export interface Script {
  /** The exercise whose functions it exports. */
  readonly exercise: string;
  readonly code: string;
  /** How many files of the student are in it; 1 if left out. */
  readonly files?: number;
  /** The functions that the exercise asks for: of a file with very many exports, these are not left out. */
  readonly functions?: readonly string[];
  /** The source map of `code`, as JSON, to locate places in the student's own file. */
  readonly map: string;
}
