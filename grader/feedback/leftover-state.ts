/** For an answer that depends on earlier calls. It is shown in full, however long the rest is. */
export const REMEMBERED = 'An earlier call is being remembered: look for variables outside the function.';

/** What to try then. */
export const CREATE_INSIDE = 'Create inside the function what it needs, so that every call starts afresh.';

/** For a failure that comes out right alone. */
export const RIGHT_ALONE = `Called alone, this very call gives the right answer. ${REMEMBERED}`;

/** For a failure that comes out otherwise alone. */
export const OTHER_ALONE = `After other calls, this very call gives yet another answer. ${REMEMBERED}`;

/** For a call that ran out of memory, and has enough of it alone. */
export const KEEPS_SOMETHING = {
  rationale:
    'Call by call it filled up all its memory, and was stopped. Each call by itself has enough, so something of every call is kept.',
  help: 'Create inside the function what its calls add to, anew for each call: a list or an object outside of it keeps growing.',
};
