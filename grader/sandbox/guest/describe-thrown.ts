import { MAX_MESSAGE_LENGTH, MAX_STACK_LENGTH } from '../limits.ts';
import type { GuestReply } from '../protocol.ts';
import { describe } from './describe.ts';
import { ErrorPrototype, inPrototypeChain, slice } from './intrinsics.ts';

/**
 * Describes what was thrown, as far as it can be read: anything can be thrown, and even an error may be a proxy
 * or have getters that throw.
 *
 * @param withStack false if nobody needs the place; V8 takes longer for a stack than for most calls
 */
export function describeThrown(thrown: unknown, withStack = true): Extract<GuestReply, { kind: 'threw' }> {
  const isError = isInstance(thrown);
  return {
    kind: 'threw',
    isError,
    message: isError ? messageOf(thrown as Error) : slice(describe(thrown), 0, MAX_MESSAGE_LENGTH),
    stack: isError && withStack ? textOf(thrown as Error, 'stack', MAX_STACK_LENGTH) : '',
  };
}

function messageOf(error: Error): string {
  return (
    textOf(error, 'message', MAX_MESSAGE_LENGTH) ||
    textOf(error, 'name', MAX_MESSAGE_LENGTH) ||
    'an error without a message'
  );
}

function textOf(error: Error, field: 'name' | 'message' | 'stack', limit: number): string {
  try {
    const text = error[field];
    return typeof text === 'string' ? slice(text, 0, limit) : '';
  } catch {
    return '';
  }
}

function isInstance(thrown: unknown): boolean {
  try {
    return inPrototypeChain(ErrorPrototype, thrown);
  } catch {
    return false;
  }
}
