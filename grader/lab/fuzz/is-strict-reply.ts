import type { AnswerKind } from '../../model/call.ts';
import type { Request } from '../../sandbox/protocol.ts';
import type { Numbered } from './replies.ts';

/**
 * Whether a parsed line is a reply to this request, to the letter: it has every field, each of its type and within its
 * limits, and no other. Written independently of the code that reads replies.
 */
export function isStrictReply(line: unknown, request: Numbered): boolean {
  return (
    hasExactly(line, ['id', 'printed', 'reply']) &&
    line.id === request.id &&
    isText(line.printed, 4_000) &&
    isReplyTo(line.reply, request)
  );
}

function isReplyTo(reply: unknown, request: Request): boolean {
  if (hasExactly(reply, ['kind', 'isError', 'message', 'stack'])) {
    return (
      reply.kind === 'threw' &&
      (request.kind === 'call' || request.kind === 'load') &&
      typeof reply.isError === 'boolean' &&
      isText(reply.message, 1_000) &&
      isText(reply.stack, 4_000)
    );
  }
  switch (request.kind) {
    case 'call':
      return isCallReply(reply, request.answer, request.args.length);
    case 'load':
      return hasExactly(reply, ['kind', 'exports']) && reply.kind === 'loaded' && areExports(reply.exports);
    default:
      return hasExactly(reply, ['kind']) && reply.kind === 'done';
  }
}

function isCallReply(reply: unknown, answer: AnswerKind, sent: number): boolean {
  if (hasExactly(reply, ['kind', 'received'])) {
    return reply.kind === 'odd-value' && isText(reply.received, 1_000);
  }
  const fields = ['kind', 'value', 'changed', 'drawn', 'mathRandom'] as const;
  if (hasExactly(reply, [...fields, 'became']) && (reply.changed === null || !isBecame(reply.became))) {
    return false;
  }
  return (
    (hasExactly(reply, fields) || hasExactly(reply, [...fields, 'became'])) &&
    reply.kind === 'value' &&
    isAnswer(reply.value, answer) &&
    (reply.changed === null || isCount(reply.changed, sent - 1)) &&
    isCount(reply.drawn, 1_000_000) &&
    isCount(reply.mathRandom, 1_000_000)
  );
}

function isBecame(became: unknown): boolean {
  return (
    hasExactly(became, ['at', 'text']) &&
    isText(became.text, 80) &&
    Array.isArray(became.at) &&
    became.at.length <= 2 &&
    became.at.every((step) => isCount(step, 19_999) || /^[a-z]{1,20}$/i.test(`${step}`))
  );
}

/** Whether a value is an answer of this kind, with no other property. */
export function isAnswer(value: unknown, kind: AnswerKind): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number';
    case 'numbers':
      return isListOf('number', value);
    case 'booleans':
      return isListOf('boolean', value);
    case 'params':
      return (
        hasExactly(value, ['weights', 'bias']) && isListOf('number', value.weights) && isNumber(value.bias)
      );
    case 'fit':
      return (
        hasExactly(value, ['params', 'loss', 'steps']) &&
        isAnswer(value.params, 'params') &&
        isNumber(value.loss) &&
        isNumber(value.steps)
      );
  }
}

function areExports(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return false;
  }
  const names = Reflect.ownKeys(value);
  return (
    names.length <= 200 &&
    names.every((name) => typeof name === 'string' && isName(name) && isType((value as Fields)[name]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** A name that a variable could have, without invisible characters. */
function isName(name: string): boolean {
  return (
    name.length <= 100 &&
    name !== '__proto__' &&
    /^[^\s\d\p{P}\p{C}][^\s\p{C}]*$/u.test(name.replaceAll('_', 'a')) &&
    !/\p{Default_Ignorable_Code_Point}/u.test(name)
  );
}

function isType(type: unknown): boolean {
  return /^(function|object|number|string|boolean|undefined|bigint|symbol)$/.test(String(type));
}

function hasExactly<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Readonly<Record<Name, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Reflect.ownKeys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name))
  );
}

function isListOf(type: 'number' | 'boolean', value: unknown): boolean {
  return (
    Array.isArray(value) &&
    Object.getPrototypeOf(value) === Array.prototype &&
    value.length <= 20_000 &&
    Reflect.ownKeys(value).length === value.length + 1 &&
    value.every((entry) => typeof entry === type)
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

function isCount(value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

function isText(value: unknown, limit: number): boolean {
  return typeof value === 'string' && value.length <= limit;
}
