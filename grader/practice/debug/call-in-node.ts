import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { Call } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import type { ImageBatch } from '../../model/values.ts';
import { materializeArguments } from '../../sandbox/guest/materialize-arguments.ts';
import { formatCall } from '../../text/format-value.ts';

/**
 * Makes calls of a student's function in this very process, so that a debugger stops in it.
 *
 * Here the student's code runs outside of the sandbox, with all that this process may do. That is all right in this one
 * place: students start it themselves, in their own editor, for the file that they have written and have open, just as
 * they could run it with `node`. Nobody else's files are ever run like this, and nothing that comes of it is a verdict.
 *
 * @param file the path of the exercise
 * @param print shows a line
 * @throws what loading the file throws; KitError if it does not export the function
 */
export async function callInNode(
  file: string,
  calls: readonly Call[],
  images: Readonly<Record<string, ImageBatch>>,
  print: (line: string) => void,
): Promise<void> {
  const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  for (const call of calls) {
    const called = exported[call.function];
    if (typeof called !== 'function') {
      throw new KitError('no-function', `${file} does not export a function ${call.function}.`);
    }
    const { values } = materializeArguments({
      sent: call.args,
      given: structuredClone(call.args),
      imagesOf: (name) => images[name] as ImageBatch,
    });
    print(formatCall(call));
    print(`  ${replyOf(() => called(...values))}`);
  }
}

/** What came of a call, for the student alone. */
function replyOf(call: () => unknown): string {
  try {
    return `returned ${inspect(call(), { depth: 3, breakLength: Number.POSITIVE_INFINITY, maxArrayLength: 20 })}`;
  } catch (thrown) {
    return `threw ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : inspect(thrown)}`;
  }
}
