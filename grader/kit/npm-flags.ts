import { KitError } from '../model/kit-error.ts';
import { FORMATS } from '../report/formats/index.ts';
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
  const names = listing(kept.map(({ name }) => `--${name}`));
  const words = kept.flatMap(({ name, takesValue, values }) =>
    values.map((value) => (takesValue ? `--${name} ${quoted(value)}` : `--${name}`)),
  );
  // If a value is among the arguments, which of them it is cannot be seen.
  const rest = words.some((word) => word.endsWith(UNKNOWN)) ? [] : othersOf(args, kept).map(quoted);
  const typed = [...words, ...rest].join(' ');
  const powerShell =
    platform === 'win32'
      ? ` If that is what you wrote, PowerShell dropped the --. Then write: node grader/start.cjs ${command} ${typed}`
      : '';
  throw new KitError(
    'flags-kept-by-npm',
    `npm kept ${names} for itself, because there is no -- before. Write: npm run ${command} -- ${typed}${powerShell}`,
  );
}

/** Names that npm has too, and which it hands on because of a line in somebody's .npmrc. */
const NPMS_OWN: ReadonlySet<string> = new Set(['yes']);

const UNKNOWN = '…';

/** A flag may be given several times. None if npm did not keep it. */
function valuesKept({ name, takesValue }: DeclaredFlag, args: readonly string[], env: NpmRun['env']) {
  const kept = env[`npm_config_${name.replaceAll('-', '_')}`];
  if (kept !== undefined) {
    return kept.split('\n\n').map((value) => (takesValue && /^(true|)$/.test(value) ? UNKNOWN : value));
  }
  // npm takes it for short for its own --format-package-lock, and leaves no trace but the value.
  return name === 'format' ? args.filter((arg) => Object.hasOwn(FORMATS, arg)) : [];
}

function othersOf(args: readonly string[], kept: readonly { readonly values: readonly string[] }[]) {
  return args.filter((arg) => !kept.some(({ values }) => values.includes(arg)));
}

function quoted(text: string): string {
  const visible = sanitize(text, 200);
  return /^[\w./\\:=@%+,~…-]+$/.test(visible) ? visible : `"${visible}"`;
}
