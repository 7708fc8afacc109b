import { WATCHDOG_INTERVAL_MS } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';
import type { Usage } from './usage.ts';

/** The limit that a process exceeded: a time budget, its memory, or none, if it hardly got a turn to compute. */
export type Exceeded = TimeBudget | 'memory' | 'stalled';

/** What the watchdog charges time to, and what it enforces. */
export interface Watched {
  /** The budgets that time counts towards now: the request in progress, and all that it is part of. */
  budgets(): readonly TimeBudget[];
  /** How many times slower this machine is than the one that the limits were made for; called only at a limit. */
  slowdown(): number;
  /** Megabytes that the process may hold. */
  readonly maxMegabytes: number;
}

/**
 * Samples a process at regular intervals and reports when a limit is exceeded. While this process itself is busy and
 * reads no replies, it charges at most two intervals.
 *
 * @returns stops the watchdog, after a last sample
 */
export function startWatchdog(
  usage: Usage,
  watched: Watched,
  onExceeded: (exceeded: Exceeded) => void,
): () => void {
  let before = performance.now();
  const charge = () => {
    const now = performance.now();
    const wallMs = Math.min(now - before, 2 * WATCHDOG_INTERVAL_MS);
    before = now;
    const { cpuMs, isWaiting, megabytes } = usage.sample();
    const budgets = watched.budgets();
    // If the system tells nothing, the process cannot be told from one that sleeps.
    const waiting = cpuMs === null || isWaiting ? wallMs : 0;
    for (const budget of budgets) {
      budget.spend({ computing: cpuMs ?? 0, waiting, wall: wallMs });
    }
    return { budgets, megabytes };
  };
  const check = () => {
    const { budgets, megabytes } = charge();
    const spent = budgets.find((budget) => budget.isSpent(1) && budget.isSpent(watched.slowdown()));
    if (spent !== undefined) {
      onExceeded(spent);
    } else if (megabytes > watched.maxMegabytes) {
      onExceeded('memory');
    } else if (budgets.some((budget) => budget.isStalled(1) && budget.isStalled(watched.slowdown()))) {
      onExceeded('stalled');
    }
  };
  const timer = setInterval(check, WATCHDOG_INTERVAL_MS);
  return () => {
    clearInterval(timer);
    charge();
  };
}
