/** For a failure that comes out right alone. */
export const RIGHT_ALONE =
  'By itself, in a fresh start, this very call comes out right: something is left over from the calls before it.';

/** For a failure that comes out otherwise alone. */
export const OTHER_ALONE =
  'By itself, in a fresh start, this very call gives another answer: something is left over from the calls before it.';

/** For a call that ran out of memory, and has enough of it alone. */
export const KEEPS_SOMETHING = {
  rationale:
    'Call by call it filled up all its memory, and was stopped. Each call by itself has enough, so something of every call is kept.',
  help: 'Is there a list or an object outside of the function that every call adds to? Create it inside, anew for each call.',
};
