import { whileSandboxStarts } from '../kit/start-sandbox.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import type { Outcome } from './options/outcome.ts';

/** `list`: every exercise with its state and points, and what to do next. */
export function listCommand(terminal: Terminal): Promise<Outcome> {
  return whileSandboxStarts({}, async (sandbox) => {
    const { listExercises } = await import('./list-exercises.ts');
    return listExercises(sandbox, terminal);
  });
}
