import { WATCHDOG_INTERVAL_MS } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';
import type { Usage } from './usage.ts';

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
 * Samples a process at regular intervals and reports when a time budget or the memory limit is exceeded.
 * While this process itself is busy and reads no replies, it charges at most two intervals.
 *
 * @param onExceeded receives the budget that is spent, or null for memory
 * @returns stops the watchdog, after a last sample
 */
export function startWatchdog(
  usage: Usage,
  watched: Watched,
  onExceeded: (spent: TimeBudget | null) => void,
): () => void {
  let before = performance.now();
  const charge = () => {
    const now = performance.now();
    const wallMs = Math.min(now - before, 2 * WATCHDOG_INTERVAL_MS);
    before = now;
    const { cpuMs, megabytes } = usage.sample();
    const budgets = watched.budgets();
    for (const budget of budgets) {
      budget.spend(cpuMs ?? wallMs, wallMs);
    }
    return { budgets, megabytes };
  };
  const check = () => {
    const { budgets, megabytes } = charge();
    const spent = budgets.find((budget) => budget.isSpent(1) && budget.isSpent(watched.slowdown()));
    if (spent !== undefined || megabytes > watched.maxMegabytes) {
      onExceeded(spent ?? null);
    }
  };
  const timer = setInterval(check, WATCHDOG_INTERVAL_MS);
  return () => {
    clearInterval(timer);
    charge();
  };
}
