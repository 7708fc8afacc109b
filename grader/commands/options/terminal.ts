import type { Terminal } from '../../report/terminal/terminal.ts';

/** What the terminal that a command is typed in can show. */
export function terminal({ stdout, env, platform }: NodeJS.Process = process): Terminal {
  const isTerminal = stdout.isTTY === true;
  const { NO_COLOR, TERM, WT_SESSION, TERM_PROGRAM } = env;
  return {
    width: (isTerminal && stdout.columns) || 80,
    colour: isTerminal && !NO_COLOR && TERM !== 'dumb',
    unicode: !isTerminal || platform !== 'win32' || Boolean(WT_SESSION) || TERM_PROGRAM === 'vscode',
  };
}
