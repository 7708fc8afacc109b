import { escapeHtml } from '../../../report/html/fill.ts';

/** 1,260. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 12%. What is not nothing is at least 1%, and what is not all at most 99%. */
export function percent(part: number, whole: number): string {
  return `${percentOf(part, whole)}%`;
}

export function percentOf(part: number, whole: number): number {
  if (part === 0 || whole === 0) {
    return 0;
  }
  return part === whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}

/** The number of an exercise: `03` of `03-loss`. */
export function numberOf(exercise: string): string {
  return exercise.split('-')[0] ?? exercise;
}

/** A text of which nobody knows in which direction it is written. */
export function isolated(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** `+12`, `−3`, `0`. */
export function signed(change: number | null): string {
  return change === null ? '' : change > 0 ? `+${change}` : String(change).replace('-', '−');
}

/** A sentence as HTML, what is between `` as code. */
export function withCode(sentence: string): string {
  return escapeHtml(sentence).replace(/`([^`]+)`/g, '<code>$1</code>');
}
