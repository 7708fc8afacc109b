/**
 * Names the limit of this system behind a failure, and what to raise.
 *
 * @param text an error code, or the last words of a program that failed
 * @returns null if the text speaks of no limit
 */
export function explainLimit(text: string): string | null {
  return LIMITS.find(({ signs }) => signs.test(text))?.explanation ?? null;
}

/** Node names the code, Rust and Go its number, shells and the C library use words. */
const LIMITS = [
  {
    signs:
      /\bEAGAIN\b|\bos error 11\b|\berrno=11\b|Resource temporarily unavailable|[Cc]annot fork|failed to (?:create new OS|spawn) thread|unable to create worker threads|pthread_create/,
    explanation:
      'The system starts no more programs or threads (EAGAIN). Raise the limit of processes (“ulimit -u” in the shell, --pids-limit for a container), or end other programs.',
  },
  {
    signs: /\bENOMEM\b|\bos error 12\b|\berrno=12\b|Cannot allocate memory|\bout of memory\b/i,
    explanation:
      'The system gives no more memory (ENOMEM). Raise the limit of memory (“ulimit -v” in the shell, --memory for a container), or end other programs.',
  },
  {
    signs: /\bE[MN]FILE\b|\bos error 2[34]\b|\berrno=2[34]\b|[Tt]oo many open files/,
    explanation:
      'The system opens no more files (EMFILE). Raise the limit of open files (“ulimit -n” in the shell, --ulimit nofile for a container), or end other programs.',
  },
] as const;
