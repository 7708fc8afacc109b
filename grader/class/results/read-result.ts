import type { Result } from '../../model/result.ts';

/** What `results/` has of somebody; null if the text is no result. */
export function resultIn(json: string): Result | null {
  try {
    const result = JSON.parse(json) as Result | null;
    return Array.isArray(result?.exercises) ? result : null;
  } catch {
    return null;
  }
}
