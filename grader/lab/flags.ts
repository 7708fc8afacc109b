import { type ParseArgsConfig, parseArgs } from 'node:util';
import { refuseFlagsOfNpm } from '../kit/npm-flags.ts';
import { KitError } from '../model/kit-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The flags of a program of the laboratory that takes nothing else.
 *
 * @throws KitError if one is unknown, lacks its value or has one too many, or if npm kept it
 */
export function readFlags<const Given extends Options>(
  options: Given,
  args: readonly string[] = process.argv.slice(2),
) {
  return parse(options, false, args).values;
}

/**
 * The flags of a program of the laboratory, and the names that stand beside them.
 *
 * @throws KitError as `readFlags` does
 */
export function readArguments<const Given extends Options>(
  options: Given,
  args: readonly string[] = process.argv.slice(2),
) {
  return parse(options, true, args);
}

function parse<const Given extends Options>(
  options: Given,
  allowPositionals: boolean,
  args: readonly string[],
) {
  const flags = Object.entries(options).map(([name, { type }]) => ({ name, takesValue: type === 'string' }));
  const { env, platform } = process;
  refuseFlagsOfNpm({ command: env.npm_lifecycle_event ?? '', flags, args, env, platform });
  try {
    return parseArgs({ options, allowPositionals, args: [...args] });
  } catch (fault) {
    const why = fault instanceof Error ? (fault.message.split('. ')[0] ?? '').replace(/\.$/, '') : fault;
    const names = Object.keys(options).map((name) => `--${name}`);
    const known = names.length === 0 ? 'There are no flags.' : `The flags are ${names.join(', ')}.`;
    throw new KitError('bad-flag', `${why}. ${known}`, { cause: fault });
  }
}

/**
 * The whole number that a flag was given.
 *
 * @throws KitError if it is not one, or is less than `least`
 */
export function wholeNumber(flag: string, text: string, least = 0): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || !Number.isSafeInteger(number)) {
    throw new KitError(
      'bad-number',
      `${flag} takes a whole number, ${least} or more; it was given “${text}”.`,
    );
  }
  return number;
}
