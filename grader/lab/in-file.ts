import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOLUTIONS } from '../kit/paths.ts';
import type { WrongAnswer } from './wrong-answers.ts';

/**
 * A wrong answer as a student would have it: within the file, so that other functions of the file call it. (The files of
 * the collection only export it, beside a solution whose functions call each other.)
 */
export function inFile({ exercise, text }: WrongAnswer): string {
  const replaced = functionsOf(text);
  const solution = readFileSync(join(SOLUTIONS, `${exercise}.ts`), 'utf8').replace(
    /^export function (\w+)(?=\()/gm,
    (declared, name: string) => (replaced.includes(name) ? `function right$${name}` : declared),
  );
  const known = new Set([...importsOf(solution).flatMap(({ names }) => names), ...functionsOf(solution)]);
  const imports = importsOf(text).flatMap(({ keyword, names, path }) => {
    const missing = names.filter((one) => !known.has(one));
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (file === `${exercise}.ts`) {
      return missing.map((one) => {
        const [name = '', alias = name] = one.split(' as ');
        return `const ${alias} = ${replaced.includes(name) ? 'right$' : ''}${name};`;
      });
    }
    return missing.length === 0 ? [] : [`${keyword} { ${missing.join(', ')} } from './${file}';`];
  });
  const own = text
    .replace(IMPORT, '')
    .replace(WHOLE_SOLUTION, (_, alias: string) => {
      const members = functionsOf(solution).map((one) => `${one.replace('right$', '')}: ${one}`);
      return `const ${alias} = { ${members.join(', ')} };`;
    })
    .replace(/^export (?:\*|\{[^}]*\}) from .*$/gm, '');
  return [...imports, solution, own].join('\n');
}

/** Of the exercise itself. */
const WHOLE_SOLUTION = /^import \* as (\w+) from '[^']+';$/gm;
const IMPORT = /^(import(?: type)?) \{([^}]*)\} from '([^']+)';$/gm;

function importsOf(text: string) {
  return Array.from(text.matchAll(IMPORT), ([, keyword, names, path]) => ({
    keyword: keyword as string,
    names: (names as string)
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    path: path as string,
  }));
}

function functionsOf(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/^(?:export )?(?:async )?function ([\w$]+)\(/gm),
    ([, name]) => name as string,
  );
}
