import type { Call, Reply } from '../../model/call.ts';

/**
 * A loss that answers whatever comes: to lists of different lengths with anything at all, and to no entries
 * with 0 / 0. (Who answers those with 0 has thought of them.)
 */
export function lengthsUnchecked({ args, throws }: Call, reply: Reply): boolean | null {
  if (!throws) {
    return null;
  }
  const empty = args.every((list) => (list as readonly unknown[]).length === 0);
  return reply.kind === 'value' && (!empty || Number.isNaN(reply.value));
}
