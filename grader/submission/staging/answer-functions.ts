import { randomBytes } from 'node:crypto';
import { codeOnly } from '../../text/code-only.ts';
import { localName } from '../../text/local-name.ts';
import { wholeName } from '../../text/whole-name.ts';

/** The module that `answerFunctions` imports. Its name is random, so that student code cannot import it too. */
export const ANSWERS = `kit:answers-${randomBytes(12).toString('hex')}`;

/**
 * A student's file with the reference in place of some of its functions, for whatever calls them. Lines stay as they
 * are, and so do columns outside of imports. What the file only passes on from another one stays: nothing calls it.
 *
 * @param text of a file that can be parsed
 * @param names exports of it
 */
export function answerFunctions(text: string, names: readonly string[]): string {
  if (names.length === 0) {
    return text;
  }
  const code = codeOnly(text);
  const ownCode = code.replace(/(?<![\w$.])export\s*\{[^{}]*\}/g, '');
  const imports = [...code.matchAll(IMPORT)];
  let [file, added] = [assignable(text, code), ''];
  for (const name of names) {
    const local = localName(code, name);
    const own = new RegExp(wholeName(local), 'u');
    if (imports.some(([clause]) => own.test(clause))) {
      file = withoutImport(file, local);
      added += `import { ${name} as ${local} } from '${ANSWERS}';\n`;
    } else if (own.test(ownCode)) {
      added += `import { ${name} as reference$${name} } from '${ANSWERS}';\n${local} = reference$${name};\n`;
    }
  }
  return added === '' ? text : `${file}\n;${added}`;
}

/** What an import names, up to where it is from. */
const IMPORT = /(?<![\w$.])import(?=[\s{])(?!\s+type\s)[^'"();]{0,5000}?\bfrom(?=\s*['"])/g;

/** Gives what the student imports by a name another one, which leaves this one free. */
function withoutImport(text: string, local: string): string {
  const name = new RegExp(`(\\bas\\s+)?${wholeName(local)}(?!\\s+as\\b)`, 'u');
  return text.replace(IMPORT, (clause) =>
    clause.replace(name, (_, as?: string) => `${as ?? `${local} as `}own$${local}`),
  );
}

/**
 * A file whose top level has `let` in place of each `const`, which cannot be assigned to. Not where `const` declares
 * nothing by itself: `as const`, `const enum`, `<const T>`, a field of that name.
 */
function assignable(text: string, code: string): string {
  const pieces: string[] = [];
  let [depth, end] = [0, 0];
  for (const { 0: found, index } of code.matchAll(BRACE_OR_CONST)) {
    if (found !== 'const') {
      depth += found === '{' ? 1 : -1;
    } else if (depth === 0) {
      pieces.push(text.slice(end, index), 'let  ');
      end = index + found.length;
    }
  }
  return pieces.join('') + text.slice(end);
}

const BRACE_OR_CONST =
  /[{}]|(?<![\p{ID_Continue}$#])const(?<!(?:[.<,]\s*|\bas\s+)const)(?=\s*[\p{ID_Start}$_[{\\])(?!\s+enum\s)/gu;
