import type { Call, Reply } from '../../model/call.ts';

/**
 * Detects a loss that never checks lengths: it answers lists of different lengths with anything, and empty lists with
 * 0 / 0. (An answer of 0 for empty lists was intended, so it is another misconception.)
 */
export function lengthsUnchecked({ args, throws }: Call, reply: Reply): boolean | null {
  if (!throws) {
    return null;
  }
  const empty = args.every((list) => (list as readonly unknown[]).length === 0);
  return reply.kind === 'value' && (!empty || Number.isNaN(reply.value));
}
