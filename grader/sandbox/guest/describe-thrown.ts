import { MESSAGE_LENGTH, STACK_LENGTH } from '../limits.ts';
import type { GuestReply } from '../protocol.ts';
import { describe } from './describe.ts';
import { cut, ErrorPrototype, isBehind } from './intrinsics.ts';

/**
 * What was thrown, as far as it can be read: anything can be thrown, and errors can have traps too.
 *
 * @param hasPlace whether to say where; the engine takes longer for that than for most calls
 */
export function describeThrown(thrown: unknown, hasPlace = true): Extract<GuestReply, { kind: 'threw' }> {
  const isError = isInstance(thrown);
  return {
    kind: 'threw',
    isError,
    message: isError ? messageOf(thrown as Error) : cut(describe(thrown), 0, MESSAGE_LENGTH),
    stack: isError && hasPlace ? textOf(thrown as Error, 'stack', STACK_LENGTH) : '',
  };
}

function messageOf(error: Error): string {
  return (
    textOf(error, 'message', MESSAGE_LENGTH) ||
    textOf(error, 'name', MESSAGE_LENGTH) ||
    'an error without a message'
  );
}

function textOf(error: Error, field: 'name' | 'message' | 'stack', limit: number): string {
  try {
    const text = error[field];
    return typeof text === 'string' ? cut(text, 0, limit) : '';
  } catch {
    return '';
  }
}

function isInstance(thrown: unknown): boolean {
  try {
    return isBehind(ErrorPrototype, thrown);
  } catch {
    return false;
  }
}
