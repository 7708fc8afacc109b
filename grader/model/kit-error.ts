/**
 * The kit, the machine or the command is at fault, never the student: exit 2 and no result. The message
 * says what was expected, what came, where, and what to do next.
 */
export class KitError extends Error {
  override readonly name = 'KitError';
  /** Stable, in kebab case: "unknown-exercise". */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
