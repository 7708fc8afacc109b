import { KitError } from '../model/kit-error.ts';
import { FORMATS } from '../report/formats/index.ts';
import { quoteWord } from '../system/quote-word.ts';
import { listing } from '../text/english.ts';
import { sanitize } from '../text/sanitize.ts';
import { isNpmRun } from './npm-run.ts';

/** A flag as it is declared: `min-score`, and whether a value follows. */
export interface DeclaredFlag {
  readonly name: string;
  readonly takesValue: boolean;
}

/** What was typed after `npm run`, as far as it arrived, and where. */
export interface NpmRun {
  readonly command: string;
  readonly flags: readonly DeclaredFlag[];
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/**
 * Without `--`, npm takes the flags for its own, and the command would do something else than what was asked. npm
 * hands them on as `npm_config_min_score`; if a value follows after a space, that is among the arguments.
 *
 * @throws KitError with the line to type
 */
export function refuseFlagsOfNpm({ command, flags, args, env, platform }: NpmRun): void {
  if (!isNpmRun(command, env)) {
    return;
  }
  const kept = flags
    .filter(({ name }) => !NPMS_OWN.has(name) && !args.some((arg) => arg.split('=')[0] === `--${name}`))
    .map((flag) => ({ ...flag, values: valuesKept(flag, args, env) }))
    .filter(({ values }) => values.length > 0);
  if (kept.length === 0) {
    return;
  }
  const line = `${command} -- ${lineOf(kept, args, platform)}`;
  throw new KitError(
    'flags-kept-by-npm',
    [
      `npm kept ${listing(kept.map(({ name }) => `--${name}`))} for itself, because there is no -- before.`,
      `Write: npm run ${line}`,
      platform === 'win32'
        ? `If that is what you wrote, PowerShell dropped the --. Then write: node grader/start.cjs ${line.replace(' --', '')}`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

interface KeptFlag extends DeclaredFlag {
  readonly values: readonly string[];
}

/** What should have been typed. If a value is among the arguments, it is known only if there is no other. */
function lineOf(kept: readonly KeptFlag[], args: readonly string[], platform: NodeJS.Platform): string {
  const words = kept.flatMap(({ name, takesValue, values }) =>
    values.map((value) => (takesValue ? `--${name} ${quoted(value, platform)}` : `--${name}`)),
  );
  const others = args
    .filter((arg) => !kept.some(({ values }) => values.includes(arg)))
    .map((arg) => quoted(arg, platform));
  const unknown = words.filter((word) => word.endsWith(UNKNOWN)).length;
  const [only = UNKNOWN] = unknown === 1 && others.length === 1 ? others : [];
  return unknown === 0
    ? [...words, ...others].join(' ')
    : words.map((word) => word.replace(UNKNOWN, () => only)).join(' ');
}

/** Names that npm has too, and which it hands on because of a line in somebody's .npmrc. */
const NPMS_OWN: ReadonlySet<string> = new Set(['yes']);

const UNKNOWN = '…';

/** A flag may be given several times. None if npm did not keep it. */
function valuesKept(
  { name, takesValue }: DeclaredFlag,
  args: readonly string[],
  env: NpmRun['env'],
): readonly string[] {
  const kept = env[`npm_config_${name.replaceAll('-', '_')}`];
  if (kept !== undefined) {
    return kept.split('\n\n').map((value) => (takesValue && /^(true|)$/.test(value) ? UNKNOWN : value));
  }
  // npm takes it for short for its own --format-package-lock, and leaves no trace but the value.
  return name === 'format' ? args.filter((arg) => Object.hasOwn(FORMATS, arg)) : [];
}

function quoted(text: string, platform: NodeJS.Platform): string {
  return quoteWord(sanitize(text, 200), platform);
}
