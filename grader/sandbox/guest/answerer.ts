import type { ImageBatch } from '../../model/values.ts';
import { EXPORTS, NAME_LENGTH } from '../limits.ts';
import type { CallRequest, GuestReply, LoadRequest, Request } from '../protocol.ts';
import { describeThrown } from './describe-thrown.ts';
import { apply, cut, evaluate, keys, parse } from './intrinsics.ts';
import { prepare } from './materialize-arguments.ts';
import { readAnswer } from './read-answer.ts';
import type { WatchedGlobals } from './watched-globals.ts';

/** Evaluates scripts and calls what they export. It knows nothing of processes. */
export interface Answerer {
  keep(name: string, images: ImageBatch): void;
  /** @param text a `LoadRequest` or a `CallRequest`, as JSON */
  answer(text: string, globals: WatchedGlobals): GuestReply;
}

export function createAnswerer(): Answerer {
  const images: Record<string, ImageBatch> = Object.create(null);
  const loaded: Record<string, Record<string, unknown>> = Object.create(null);
  const imagesOf = (name: string) => images[name] as ImageBatch;

  function load({ exercise, code }: LoadRequest): GuestReply {
    try {
      const exported = collect(evaluate(code));
      loaded[exercise] = exported;
      return { kind: 'loaded', exports: typesOf(exported) };
    } catch (thrown) {
      return describeThrown(thrown);
    }
  }

  function call(request: CallRequest, text: string, globals: WatchedGlobals): GuestReply {
    const called = loaded[request.exercise]?.[request.function];
    if (typeof called !== 'function') {
      return { kind: 'odd-value', received: `nothing, for there is no function ${request.function}` };
    }
    const again = parse(text) as CallRequest;
    const prepared = prepare(request.args, again.args, imagesOf);
    globals.takeRandomCalls();
    try {
      const read = readAnswer(apply(called, undefined, prepared.values), request.answer);
      if ('received' in read) {
        return { kind: 'odd-value', received: read.received };
      }
      return {
        kind: 'value',
        value: read.value as Extract<GuestReply, { kind: 'value' }>['value'],
        changed: prepared.changed(),
        drawn: prepared.drawn(),
        mathRandom: globals.takeRandomCalls(),
      };
    } catch (thrown) {
      return describeThrown(thrown, request.throws !== true);
    }
  }

  return {
    keep(name, batch) {
      images[name] = batch;
    },
    answer(text, globals) {
      const request = parse(text) as Request;
      return request.kind === 'load' ? load(request) : call(request as CallRequest, text, globals);
    },
  };
}

/** What a script exports, read once; a module may export anything, `then` too. */
function collect(exported: unknown): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  if (typeof exported !== 'object' || exported === null) {
    return values;
  }
  const names = keys(exported);
  for (let i = 0; i < names.length && i < EXPORTS; i += 1) {
    const name = names[i] as string;
    values[cut(name, 0, NAME_LENGTH)] = (exported as Record<string, unknown>)[name];
  }
  return values;
}

function typesOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const types: Record<string, string> = Object.create(null);
  const names = keys(values);
  for (let i = 0; i < names.length; i += 1) {
    types[names[i] as string] = typeof values[names[i] as string];
  }
  return types;
}
