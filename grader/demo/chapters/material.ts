import type { Digits } from '../../../data/digits.ts';
import type { Receipts, ReceiptsName } from '../../../data/receipts.ts';
import type { Params } from '../../model/values.ts';
import type { Functions } from '../functions.ts';

/** What the chapters are made of. */
export interface Material {
  readonly functions: Functions;
  readonly receipts: Readonly<Record<ReceiptsName, Receipts>>;
  readonly digits: Digits;
  /** What `train` learned from all the train images; learned once for all chapters. */
  trained(): Promise<Params>;
  /** Set when the reader leaves: long computations end. */
  readonly signal: AbortSignal;
}
