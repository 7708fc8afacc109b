import { createContext, Script } from 'node:vm';
import { type Tokens, tokensOf } from './tokens.ts';

/** The tokens of a file; none if it is nested too deeply to be read, or keeps the parser at work for ever. */
export function tokensWithin(text: string): Tokens {
  CONTEXT.read = () => tokensOf(text);
  try {
    return READ.runInContext(CONTEXT, { timeout: LONGEST_MS }) as Tokens;
  } catch (fault) {
    if (
      (fault as Error).name === 'RangeError' ||
      (fault as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    ) {
      return { kinds: [], starts: [], ends: [] };
    }
    throw fault;
  }
}

const CONTEXT = createContext({ read: (): Tokens => ({ kinds: [], starts: [], ends: [] }) });
/** What is called from a script of its own can be stopped. */
const READ = new Script('read()');

/** A usual file takes some milliseconds. */
const LONGEST_MS = 20_000;
