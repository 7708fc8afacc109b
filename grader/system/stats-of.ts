import { type Stats, statSync } from 'node:fs';

/** What is at a path, after all links; null if there is nothing, if a link leads in a circle, or if it may not be looked at. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
