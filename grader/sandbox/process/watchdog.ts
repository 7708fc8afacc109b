import { TICK_MS } from '../limits.ts';
import type { TimeBudget } from './time-budget.ts';
import type { Usage } from './usage.ts';

/** What the clock holds a process to. */
export interface Held {
  /** The accounts that time is put down to now: the call in progress, and all that it is part of. */
  accounts(): readonly TimeBudget[];
  /** How many times slower this machine is than the one that the limits were made for; asked for late. */
  slowness(): number;
  /** Megabytes that the process may hold. */
  readonly megabytes: number;
}

/**
 * Looks at a process at every tick until it is stopped, and says when an account is spent, or the memory is.
 * While this process itself is busy, and reads no replies, no time passes.
 *
 * @param end is told the account that is spent, or null where it is the memory
 * @returns stops the clock, after a last look
 */
export function startWatchdog(usage: Usage, held: Held, end: (spent: TimeBudget | null) => void): () => void {
  let before = performance.now();
  const look = () => {
    const now = performance.now();
    const passed = Math.min(now - before, 2 * TICK_MS);
    before = now;
    const { computing, megabytes } = usage.look();
    const accounts = held.accounts();
    for (const account of accounts) {
      account.spend(computing ?? passed, passed);
    }
    return { accounts, megabytes };
  };
  const tick = () => {
    const { accounts, megabytes } = look();
    const spent = accounts.find((account) => account.isSpent(1) && account.isSpent(held.slowness()));
    if (spent !== undefined || megabytes > held.megabytes) {
      end(spent ?? null);
    }
  };
  const timer = setInterval(tick, TICK_MS);
  return () => {
    clearInterval(timer);
    look();
  };
}
