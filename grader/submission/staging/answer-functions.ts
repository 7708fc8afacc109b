import { randomBytes } from 'node:crypto';
import { codeOnly } from '../../text/code-only.ts';
import { localName } from '../../text/local-name.ts';

/** The module that `answerFunctions` imports. Its name is random, so that student code cannot import it too. */
export const ANSWERS = `kit:answers-${randomBytes(12).toString('hex')}`;

/**
 * A student's file with the reference in place of some of its functions, for whatever calls them. Lines and columns stay
 * as they are.
 *
 * @param text of a file that can be parsed
 * @param names exports of it
 */
export function answerFunctions(text: string, names: readonly string[]): string {
  if (names.length === 0) {
    return text;
  }
  const code = codeOnly(text);
  const answered = names.map((name) => ({ name, local: localName(code, name) }));
  const lines = answered.map(
    ({ name, local }) =>
      `import { ${name} as reference$${name} } from '${ANSWERS}';\n${local} = reference$${name};`,
  );
  const assignable = answered.reduce((file, { local }) => withoutConst(file, code, local), text);
  return `${assignable}\n;${lines.join('\n')}\n`;
}

/** A `const` cannot be assigned to; a `let` of the same length can. */
function withoutConst(text: string, code: string, name: string): string {
  let changed = text;
  for (const { index } of code.matchAll(new RegExp(`\\bconst(?=\\s+${name}\\b)`, 'g'))) {
    changed = `${changed.slice(0, index)}let  ${changed.slice(index + 'const'.length)}`;
  }
  return changed;
}
