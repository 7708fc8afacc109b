/**
 * A report without the commands that the kit itself writes to the log of GitHub Actions, for those who look for commands
 * that it should not have. Only the format `github` has any.
 *
 * It is read as the runner does. The lines between `::stop-commands::TOKEN` and `::TOKEN::` stay as they are. Outside, a
 * line must be one of the few commands, to the letter, and at most ten annotations are of one kind; what is not stays in.
 */
export function withoutOwnCommands(format: string, report: string): string {
  if (format !== 'github') {
    return report;
  }
  const kept: string[] = [];
  const annotations = new Map<string, number>();
  let token: string | null = null;
  for (const line of report.split('\n')) {
    if (token !== null) {
      if (line === `::${token}::`) {
        token = null;
      } else {
        kept.push(line);
      }
      continue;
    }
    const stopped = /^::stop-commands::([0-9a-f]{64})$/.exec(line)?.[1];
    const [, kind, ...texts] = ANNOTATION.exec(line) ?? [];
    if (stopped !== undefined) {
      token = stopped;
    } else if (kind !== undefined && (annotations.get(kind) ?? 0) < MOST_OF_A_KIND) {
      annotations.set(kind, (annotations.get(kind) ?? 0) + 1);
      // The runner decodes its texts, so none of them may be a command once more.
      kept.push(...texts.filter((text) => text !== undefined).map(decoded));
    } else if (line !== '::group::What the code printed' && line !== '::endgroup::') {
      kept.push(line);
    }
  }
  return token === null ? kept.join('\n') : report;
}

const MOST_OF_A_KIND = 10;

/** A property has its five marks escaped, a message three. */
const PROPERTY = '(?:[^%:,\\r\\n]|%(?:25|0D|0A|3A|2C))+';
const ANNOTATION = new RegExp(
  `^::(error|warning|notice) (?:file=(${PROPERTY}),)?(?:line=\\d+,(?:col=\\d+,)?)?title=(${PROPERTY})::((?:[^%\\r\\n]|%(?:25|0D|0A))+)$`,
);

function decoded(text: string): string {
  return text.replace(/%(25|0D|0A|3A|2C)/g, (code) => decodeURIComponent(code));
}
