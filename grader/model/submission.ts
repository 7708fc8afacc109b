import type { Location } from './call.ts';

/** The student's files, by name (`03-loss.ts`), read and checked; or why one cannot be used. */
export interface Submission {
  readonly files: ReadonlyMap<string, SubmittedFile>;
}

export type SubmittedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unusable'; readonly message: string };

/** Whose version of an earlier exercise a file gets when it imports it. */
export type Uses = Readonly<Record<string, 'own' | 'reference'>>;

/** The result of making one script of an exercise and all that it imports. */
export type Staged =
  | {
      readonly kind: 'staged';
      readonly script: Script;
      /** Earlier exercises in it, imported by the file itself or by one that it imports. */
      readonly imports: readonly string[];
    }
  | {
      /** More is imported from these earlier exercises than the reference, which they should be, has. */
      readonly kind: 'missing';
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'unusable';
      /** The exercise whose file is at fault: the one asked for, or an earlier one that it imports. */
      readonly exercise: string;
      readonly message: string;
      readonly location: Location | null;
    };

/** One exercise made into one script that the sandbox can evaluate. */
export interface Script {
  /** The exercise that it holds. */
  readonly exercise: string;
  readonly code: string;
  /** The source map of `code`, as JSON, to find places in the student's own file. */
  readonly map: string;
}
