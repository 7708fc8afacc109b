import type { Digits } from '../../../../../data/digits.ts';
import type { Call } from '../../../../model/call.ts';
import type { Fault } from '../../../../model/exercise.ts';
import type { Params } from '../../../../model/values.ts';
import { plural } from '../../../../text/english.ts';
import { call } from '../../../kinds/check.ts';

/** @param images or the name of a batch */
export function isThree(images: string | readonly (readonly number[])[], params: Params): Call {
  return call('isThree', 'booleans', typeof images === 'string' ? { $images: images } : images, params);
}

/** No threshold is as far out as this. */
export const FAR = 1e6;

/** Params whose prediction is the bias, for every image. */
export function flat(digits: Digits, bias: number): Params {
  return { weights: new Array<number>(digits.train.images.columns).fill(0), bias };
}

export function wrongLength(call: number, expected: number, received: number): Fault {
  return {
    call,
    expected: plural(expected, 'decision'),
    received: plural(received, 'decision'),
    rationale: `For ${plural(expected, 'image')} it gave ${plural(received, 'decision')}.`,
  };
}
