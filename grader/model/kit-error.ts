/**
 * A fault of the kit, the machine or the command, never of the student: exit 2 and no result. The message says
 * what was expected, what was found, where, and what to do next.
 */
export class KitError extends Error {
  override readonly name = 'KitError';
  /** A stable name in kebab case: "unknown-exercise". */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
