/**
 * The untrusted end: runs in a Deno process without any permission. It reads requests, calls the student's
 * functions and writes replies. It holds no expected answers, no points and no secrets. It never awaits, so the
 * timers and promises of student code never run.
 */
import type { HelloRequest, PreloadRequest, ReplyLine, Request } from '../protocol.ts';
import { createAnswerer } from './answerer.ts';
import { createChance } from './chance.ts';
import { encode } from './encode.ts';
import { fixClocks } from './fix-clocks.ts';
import { fixedCrypto } from './fixed-crypto.ts';
import { parse, uncurry } from './intrinsics.ts';
import { removeCapabilities } from './remove-capabilities.ts';
import { createRequestReader } from './request-reader.ts';
import { watchBuiltIns } from './watch-built-ins.ts';
import { watchGlobals } from './watched-globals.ts';

/** The parts of Deno that are used here. */
declare const Deno: {
  readonly stdin: { readSync(into: Uint8Array): number | null };
  readonly stdout: { writeSync(bytes: Uint8Array): number };
  inspect(value: unknown): string;
  memoryUsage(): { readonly heapUsed: number; readonly external: number };
};

const { stdin, stdout, inspect, memoryUsage } = Deno;
const readSync = uncurry(stdin.readSync);
const writeSync = uncurry(stdout.writeSync);
const encoder = new TextEncoder();
const encodeText = uncurry(encoder.encode);
const MEGABYTE = 2 ** 20;
const subarray = uncurry(Uint8Array.prototype.subarray);

const requests = createRequestReader((into) => readSync(stdin, into));
const chance = createChance();
const globals = watchGlobals((value) => inspect(value), chance);
const answerer = createAnswerer();
const scope = globalThis as unknown as Record<string, unknown>;
removeCapabilities(scope, {
  print: (text) => writeAll(encodeText(encoder, text)),
  crypto: fixedCrypto(chance.draw),
});
fixClocks(scope, chance.now);
const isClean = watchBuiltIns(scope);

const hello = parse(requests.nextLine() ?? 'null') as HelloRequest | null;
if (hello !== null) {
  write(hello.nonce, { id: 1, printed: '', reply: { kind: 'done' } });
  let id = 1;
  for (let text = requests.nextLine(); text !== null; text = requests.nextLine()) {
    id += 1;
    const reply = answer(parse(text) as Request, text);
    write(hello.nonce, { id, printed: globals.takePrinted(), reply });
  }
}

function answer(request: Request, text: string): ReplyLine['reply'] {
  switch (request.kind) {
    case 'hello':
      return { kind: 'done' };
    case 'preload':
      return preload(request);
    case 'state':
      return state();
    default:
      return answerer.answer(request, text, globals);
  }
}

function state(): ReplyLine['reply'] {
  const { heapUsed, external } = memoryUsage();
  return { kind: 'state', isClean: isClean(), megabytes: (heapUsed + external) / MEGABYTE };
}

function preload({ name, rows, columns }: PreloadRequest): ReplyLine['reply'] {
  answerer.preload(name, { rows, columns, bytes: requests.nextBytes(rows * columns) });
  return { kind: 'done' };
}

/** Starts a new line first, because student code may have left the last one unfinished. */
function write(nonce: string, line: ReplyLine): void {
  const text = `\n${nonce} ${encode(line)}\n`;
  writeAll(encodeText(encoder, text));
}

function writeAll(bytes: Uint8Array): void {
  let unwritten = bytes;
  while (unwritten.length > 0) {
    unwritten = subarray(unwritten, writeSync(stdout, unwritten));
  }
}
