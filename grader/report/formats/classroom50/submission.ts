import { KitError } from '../../../model/kit-error.ts';
import { listing } from '../../../text/english.ts';
import { quoteName } from '../../../text/shown-name.ts';
import type { Environment } from '../../surroundings.ts';

/** Whose result it is and of which submission, in the words of `result.json`. */
export interface Classroom50Submission {
  readonly classroom: string;
  readonly assignment: string;
  readonly assignment_type: AssignmentType;
  readonly owner: string;
  /** The tag: `submit/2026-06-01T14-32-05Z-a1b2c3d`. */
  readonly submission: string;
  readonly commit: string;
  readonly release: string;
  readonly review: string;
  /** When it was handed in, in UTC: `2026-06-01T14:32:01Z`. */
  readonly datetime: string;
}

const ASSIGNMENT_TYPES = ['individual', 'group', 'team'] as const;
type AssignmentType = (typeof ASSIGNMENT_TYPES)[number];

/**
 * Reads what the runner of Classroom 50 says of a submission in its variables. `COMMIT_DATE` is not one of its own: it
 * is the date of the graded commit, which the command asks git for if it is not set.
 *
 * @throws KitError with all that is missing or not as it should be, and what to do
 */
export function submissionFrom(environment: Environment): Classroom50Submission {
  const faults: string[] = [];
  const take = (names: readonly string[], what: string): string => {
    const value = names.map((name) => environment[name]?.trim() ?? '').find((text) => text !== '');
    if (value === undefined) {
      faults.push(`${names.join(' or ')} (${what}) is not set`);
    }
    return value ?? '';
  };
  const expect = (name: string, value: string, isRight: boolean, what: string) => {
    if (value !== '' && !isRight) {
      faults.push(`${name} should be ${what}, and is ${quoteName(value)}`);
    }
  };
  const read = {
    classroom: take(['CLASSROOM'], 'the short name of the classroom'),
    assignment: take(['ASSIGNMENT'], 'the short name of the assignment'),
    assignment_type: take(['ASSIGNMENT_TYPE'], listing(ASSIGNMENT_TYPES).replace(' and ', ' or ')),
    // USERNAME comes second: on some systems it is who is logged in.
    owner: take(['OWNER', 'USERNAME'], 'the account whose repository it is'),
    submission: take(['SUBMISSION_TAG'], 'the tag, submit/…'),
    commit: take(['COMMIT_URL'], 'the page of the commit'),
    release: take(['RELEASE_URL'], 'the page of the release'),
    review: take(['REVIEW_URL', 'COMMIT_URL'], 'the page to review it on'),
    datetime: take(['COMMIT_DATE'], 'the date of the graded commit, such as 2026-06-01T14:32:01Z'),
  };
  const type = ASSIGNMENT_TYPES.find((known) => known === read.assignment_type);
  const datetime = inUtc(read.datetime);
  expect('ASSIGNMENT_TYPE', read.assignment_type, type !== undefined, 'individual, group or team');
  expect(
    'SUBMISSION_TAG',
    read.submission,
    /^submit\/./.test(read.submission),
    'a tag that starts with submit/',
  );
  expect('COMMIT_DATE', read.datetime, datetime !== null, 'a date such as 2026-06-01T14:32:01Z');
  if (faults.length > 0 || type === undefined || datetime === null) {
    throw new KitError(
      'classroom50-environment',
      `--format classroom50 takes from the environment whose result it is, and cannot: ${faults.join('; ')}. The runner of Classroom 50 sets all of these but COMMIT_DATE, which is taken from git if the submission is a clone with that commit. Anywhere else, set them yourself.`,
    );
  }
  return { ...read, assignment_type: type, datetime };
}

/** A date of ISO 8601 with its time zone, in UTC and whole seconds; null if it is none. */
function inUtc(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text)) {
    return null;
  }
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}
