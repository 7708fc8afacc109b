import { KitError } from '../model/kit-error.ts';
import type { PracticePage } from './page-of-practice.ts';

/** @throws KitError if it cannot be served */
export async function openPracticePage(): Promise<PracticePage> {
  throw new KitError('no-page', 'There is no page yet.');
}
