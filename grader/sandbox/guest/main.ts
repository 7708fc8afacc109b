/**
 * The untrusted end: runs in a Deno process that is allowed nothing. It reads requests, hands them to the
 * student's functions, and writes down what came. There are no expected answers here, no points and no
 * secrets. It never awaits: the timers and promises of student code never get a turn.
 */
import type { HelloRequest, PreloadRequest, ReplyLine, Request } from '../protocol.ts';
import { createAnswerer } from './answerer.ts';
import { encode } from './encode.ts';
import { parse, uncurry } from './intrinsics.ts';
import { removeCapabilities } from './remove-capabilities.ts';
import { openRequests } from './request-reader.ts';
import { watchGlobals } from './watched-globals.ts';

/** The parts of Deno that are used here. */
declare const Deno: {
  readonly stdin: { readSync(into: Uint8Array): number | null };
  readonly stdout: { writeSync(bytes: Uint8Array): number };
  inspect(value: unknown): string;
};

const { stdin, stdout, inspect } = Deno;
const readSync = uncurry(stdin.readSync);
const writeSync = uncurry(stdout.writeSync);
const encoder = new TextEncoder();
const toBytes = uncurry(encoder.encode);
const rest = uncurry(Uint8Array.prototype.subarray);

const requests = openRequests((into) => readSync(stdin, into));
const globals = watchGlobals((value) => inspect(value));
const answerer = createAnswerer();
removeCapabilities(globalThis as unknown as Record<string, unknown>, (text) =>
  writeAll(toBytes(encoder, text)),
);

const hello = parse(requests.line() ?? 'null') as HelloRequest | null;
if (hello !== null) {
  write(hello.nonce, { id: hello.id, printed: '', reply: { kind: 'done' } });
  for (let text = requests.line(); text !== null; text = requests.line()) {
    const request = parse(text) as Request;
    const reply = request.kind === 'keep' ? keep(request) : answerer.answer(text, globals);
    write(hello.nonce, { id: request.id, printed: globals.takePrinted(), reply });
  }
}

function keep({ name, rows, columns }: PreloadRequest): ReplyLine['reply'] {
  answerer.keep(name, { rows, columns, bytes: requests.bytes(rows * columns) });
  return { kind: 'done' };
}

/** On a line of its own, whatever student code may have left on this one. */
function write(nonce: string, line: ReplyLine): void {
  writeAll(toBytes(encoder, `\n${nonce} ${encode(line)}\n`));
}

function writeAll(bytes: Uint8Array): void {
  let left = bytes;
  while (left.length > 0) {
    left = rest(left, writeSync(stdout, left));
  }
}
