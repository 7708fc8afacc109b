import type { ImageBatch } from '../../model/values.ts';
import { MAX_EXPORTS, MAX_NAME_LENGTH } from '../limits.ts';
import type { CallRequest, GuestReply, LoadRequest } from '../protocol.ts';
import { createCallSeeds } from './call-seeds.ts';
import { describeThrown } from './describe-thrown.ts';
import {
  apply,
  evaluate,
  getOwnPropertyDescriptor,
  hasOwn,
  keys,
  parse,
  slice,
  sourceOf,
} from './intrinsics.ts';
import { materializeArguments } from './materialize-arguments.ts';
import { readAnswer } from './read-answer.ts';
import type { WatchedGlobals } from './watched-globals.ts';

/** Evaluates scripts and calls their exports. It knows nothing of pipes and processes. */
export interface Answerer {
  preload(name: string, images: ImageBatch): void;
  /**
   * @param request the function that is called gets its very arguments
   * @param text the same as JSON
   */
  answer(request: LoadRequest | CallRequest, text: string, globals: WatchedGlobals): GuestReply;
}

export function createAnswerer(): Answerer {
  const images: Record<string, ImageBatch> = Object.create(null);
  const loaded: Record<string, Record<string, unknown>> = Object.create(null);
  const seeds = createCallSeeds();
  const imagesOf = (name: string) => images[name] as ImageBatch;

  function load({ exercise, code, functions = [] }: LoadRequest, globals: WatchedGlobals): GuestReply {
    globals.startChance(() => LOADING_SEED);
    try {
      const exported = collect(evaluate(code), functions);
      loaded[exercise] = exported;
      return { kind: 'loaded', exports: typesOf(exported) };
    } catch (thrown) {
      return describeThrown(thrown);
    }
  }

  function call(request: CallRequest, text: string, globals: WatchedGlobals): GuestReply {
    const called = loaded[request.exercise]?.[request.function];
    if (typeof called !== 'function') {
      return { kind: 'odd-value', received: `nothing, because there is no function ${request.function}` };
    }
    const sent = parse(text) as CallRequest;
    const materialized = materializeArguments({ sent: sent.args, given: request.args, imagesOf });
    globals.startChance(seeds.of(sent));
    try {
      const read = readAnswer(apply(called, undefined, materialized.values), request.answer);
      if ('received' in read) {
        return { kind: 'odd-value', received: read.received };
      }
      const changed = materialized.changed();
      const became = changed === null ? null : materialized.became(changed);
      return {
        kind: 'value',
        value: read.value as Extract<GuestReply, { kind: 'value' }>['value'],
        changed,
        ...(became !== null && { became }),
        drawn: materialized.drawn(),
        mathRandom: globals.randomCalls(),
      };
    } catch (thrown) {
      return describeThrown(thrown, request.throws !== true);
    }
  }

  return {
    preload(name, batch) {
      images[name] = batch;
    },
    answer: (request, text, globals) =>
      request.kind === 'load' ? load(request, globals) : call(request, text, globals),
  };
}

const LOADING_SEED = 0;

/**
 * The exports of a script, each read once. A module may export anything, even a `then`; of more than can be reported,
 * those that are asked for come first.
 */
function collect(exported: unknown, first: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  if (typeof exported !== 'object' || exported === null) {
    return values;
  }
  for (let i = 0; i < first.length; i += 1) {
    const name = first[i] as string;
    if (hasOwn(exported, name)) {
      values[name] = (exported as Record<string, unknown>)[name];
    }
  }
  const names = keys(exported);
  for (let i = 0; i < names.length && i < MAX_EXPORTS - first.length; i += 1) {
    const name = slice(names[i] as string, 0, MAX_NAME_LENGTH);
    if (!hasOwn(values, name)) {
      values[name] = (exported as Record<string, unknown>)[names[i] as string];
    }
  }
  return values;
}

function typesOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const types: Record<string, string> = Object.create(null);
  const names = keys(values);
  for (let i = 0; i < names.length; i += 1) {
    types[names[i] as string] = typeOf(values[names[i] as string]);
  }
  return types;
}

/** Like `typeof`, but a class, which cannot be called, is no function. */
function typeOf(value: unknown): string {
  if (typeof value !== 'function') {
    return typeof value;
  }
  const isFixed = getOwnPropertyDescriptor(value, 'prototype')?.writable === false;
  return isFixed && isClass(sourceOf(value)) ? 'class' : 'function';
}

/** `class A`, `class{`; not a function or a method that is called `classify`. */
function isClass(source: string): boolean {
  const next = slice(source, 5, 6);
  return slice(source, 0, 5) === 'class' && (next === ' ' || next === '{' || next === '\n');
}
