/** A bar of the points, for the eye only: the points stand beside it. */
export function bar(points: number, maxPoints: number): string {
  const share = maxPoints > 0 ? Math.min(100, Math.max(0, (100 * points) / maxPoints)) : 0;
  return `<svg class="bar" aria-hidden="true" width="100%" height="6" focusable="false"><rect class="track" width="100%" height="6" rx="3"/><rect class="filled" width="${Number(share.toFixed(2))}%" height="6" rx="3"/></svg>`;
}
