import type { Answer, AnswerKind, Became } from '../../model/call.ts';
import type { Params } from '../../model/values.ts';
import {
  MAX_BECAME_LENGTH,
  MAX_BECAME_STEPS,
  MAX_CALL_OUTPUT_LENGTH,
  MAX_DRAWS,
  MAX_EXPORTS,
  MAX_LIST_ENTRIES,
  MAX_MESSAGE_LENGTH,
  MAX_NAME_LENGTH,
  MAX_STACK_LENGTH,
} from '../limits.ts';
import type { CallRequest, GuestReply, ReplyLine, Request } from '../protocol.ts';

/**
 * Reads a line that claims to be the reply to a request; null if it is not one. The line comes from the
 * untrusted side, so every field is checked and copied.
 *
 * @param id the number of the request
 */
export function readReply(text: string, id: number, request: Request): ReplyLine | null {
  const line = parseFields(text);
  const printed = readText(line?.printed, MAX_CALL_OUTPUT_LENGTH);
  const reply = readGuestReply(fieldsOf(line?.reply), request);
  return line?.id === id && printed !== null && reply !== null ? { id, printed, reply } : null;
}

type Fields = Readonly<Record<string, unknown>>;

function parseFields(text: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function readGuestReply(reply: Fields | null, request: Request): GuestReply | null {
  if (reply?.kind === 'threw' && (request.kind === 'load' || request.kind === 'call')) {
    const message = readText(reply.message, MAX_MESSAGE_LENGTH);
    const stack = readText(reply.stack, MAX_STACK_LENGTH);
    return typeof reply.isError === 'boolean' && message !== null && stack !== null
      ? { kind: 'threw', isError: reply.isError, message, stack }
      : null;
  }
  switch (request.kind) {
    case 'load':
      return reply?.kind === 'loaded' ? readExports(reply.exports) : null;
    case 'state':
      return reply?.kind === 'state' ? readState(reply) : null;
    case 'call':
      return reply === null ? null : readCallReply(reply, request);
    default:
      return reply?.kind === 'done' ? { kind: 'done' } : null;
  }
}

function readState({ isClean, megabytes }: Fields): GuestReply | null {
  return typeof isClean === 'boolean' && typeof megabytes === 'number' && megabytes >= 0
    ? { kind: 'state', isClean, megabytes }
    : null;
}

function readExports(value: unknown): GuestReply | null {
  const fields = Object.entries(fieldsOf(value) ?? {}).slice(0, MAX_EXPORTS);
  const exports = fields.filter(([name, type]) => IDENTIFIER.test(name) && TYPES.has(type));
  return { kind: 'loaded', exports: Object.fromEntries(exports) as Record<string, string> };
}

/** Names are shown to people, so names with invisible characters are left out. */
const IDENTIFIER = new RegExp(
  `^(?!__proto__$|.*\\p{Default_Ignorable_Code_Point})[\\p{ID_Start}$_][\\p{ID_Continue}$]{0,${MAX_NAME_LENGTH - 1}}$`,
  'u',
);
const TYPES = new Set<unknown>([
  'function',
  'class',
  'object',
  'number',
  'string',
  'boolean',
  'undefined',
  'bigint',
  'symbol',
]);

function readCallReply(reply: Fields, { answer, args }: CallRequest): GuestReply | null {
  if (reply.kind === 'odd-value') {
    const received = readText(reply.received, MAX_MESSAGE_LENGTH);
    return received === null ? null : { kind: 'odd-value', received };
  }
  if (reply.kind !== 'value') {
    return null;
  }
  const value = READERS[answer](reply.value);
  const changed = reply.changed === null ? null : readPosition(reply.changed, args.length);
  const drawn = readDraws(reply.drawn);
  const mathRandom = readDraws(reply.mathRandom);
  if (value === null || changed === undefined || drawn === undefined || mathRandom === undefined) {
    return null;
  }
  if (reply.became === undefined) {
    return { kind: 'value', value, changed, drawn, mathRandom };
  }
  const became = changed === null ? null : readBecame(fieldsOf(reply.became));
  return became && { kind: 'value', value, changed, became, drawn, mathRandom };
}

function readBecame(fields: Fields | null): Became | null {
  const text = readText(fields?.text, MAX_BECAME_LENGTH);
  const at = fields?.at;
  return text !== null && Array.isArray(at) && at.length <= MAX_BECAME_STEPS && at.every(isStep)
    ? { at: [...at], text }
    : null;
}

/** A position in a list, or the name of a field. */
function isStep(value: unknown): value is number | string {
  return typeof value === 'string'
    ? /^[a-zA-Z]{1,20}$/.test(value)
    : (readPosition(value, MAX_LIST_ENTRIES) ?? -1) >= 0;
}

const READERS: Readonly<Record<AnswerKind, (value: unknown) => Answer | null>> = {
  number: readNumber,
  numbers: (value) => readList(value, readNumber),
  booleans: (value) => readList(value, (entry) => (typeof entry === 'boolean' ? entry : null)),
  params: readParams,
  fit(value) {
    const fields = fieldsOf(value);
    const params = readParams(fields?.params);
    const loss = readNumber(fields?.loss);
    const steps = readNumber(fields?.steps);
    return params === null || loss === null || steps === null ? null : { params, loss, steps };
  },
};

function readParams(value: unknown): Params | null {
  const fields = fieldsOf(value);
  const weights = readList(fields?.weights, readNumber);
  const bias = readNumber(fields?.bias);
  return weights === null || bias === null ? null : { weights, bias };
}

function readList<Entry>(value: unknown, read: (entry: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value) || value.length > MAX_LIST_ENTRIES) {
    return null;
  }
  const list: Entry[] = [];
  for (const entry of value) {
    const copy = read(entry);
    if (copy === null) {
      return null;
    }
    list.push(copy);
  }
  return list;
}

function readNumber(value: unknown): number | null {
  if (typeof value === 'number') {
    return value;
  }
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : null;
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** A call may draw as often as it likes, so more than are counted is no fault. */
function readDraws(value: unknown): number | undefined {
  const count = readCount(value);
  return count === undefined ? undefined : Math.min(count, MAX_DRAWS);
}

function readPosition(value: unknown, length: number): number | undefined {
  const position = readCount(value);
  return position === undefined || position >= length ? undefined : position;
}

function readText(value: unknown, limit: number): string | null {
  return typeof value === 'string' && value.length <= limit ? value : null;
}
