/** A command as the runner of GitHub Actions reads it. */
export interface ReadCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads a log as the runner does, which trims a line, ignores the case of names, and obeys nothing between a
 * `stop-commands` and its token.
 */
export function readLog(log: string): { commands: ReadCommand[]; shown: string[] } {
  const commands: ReadCommand[] = [];
  const shown: string[] = [];
  let stopped: string | null = null;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = commandOf(line.trimStart(), stopped);
    if (command === null) {
      shown.push(line);
    } else if (command.name === 'stop-commands') {
      stopped = command.message.toLowerCase();
    } else if (command.name === stopped) {
      stopped = null;
    } else {
      commands.push(command);
    }
  }
  if (stopped !== null) {
    throw new Error('the log ends while commands are stopped');
  }
  return { commands, shown };
}

function commandOf(line: string, stopped: string | null): ReadCommand | null {
  const [, head = '', message = ''] = /^::(.*?)::(.*)$/s.exec(line) ?? /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  const [, name = '', rest = ''] = /^(\S+) ?(.*)$/s.exec(head) ?? [];
  if (name === '' || (stopped !== null && name.toLowerCase() !== stopped)) {
    return null;
  }
  const pairs = rest.split(',').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at), decoded(pair.slice(at + 1))]];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: decoded(message) };
}

function decoded(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
