import { readFileSync } from 'node:fs';
import type { LoadFnOutput, LoadHookContext } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';

/**
 * A hook for Node's loader, with which the product is loaded so that it can be stopped at each `await`: `await x`
 * becomes `await atAwait('kit/student.ts:12', x)`. See `grade-blocked.ts`.
 */
export async function load(
  url: string,
  context: LoadHookContext,
  nextLoad: (url: string, context: LoadHookContext) => LoadFnOutput | Promise<LoadFnOutput>,
): Promise<LoadFnOutput> {
  const loaded = await nextLoad(url, context);
  const [, name] = PRODUCT.exec(url) ?? [];
  if (name === undefined) {
    return loaded;
  }
  const source = loaded.source ?? readFileSync(fileURLToPath(url));
  return {
    ...loaded,
    source: withCalls(
      name,
      typeof source === 'string' ? source : Buffer.from(source as Uint8Array).toString(),
    ),
  };
}

const PRODUCT = /\/grader\/(?!lab\/|tests\/)([^?]+\.ts)/;

/** The text of a module, with a call of `atAwait` around all that it awaits. */
export function withCalls(name: string, text: string): string {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
  const inserts: { at: number; text: string }[] = [];
  let number = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isAwaitExpression(node)) {
      number += 1;
      const { expression } = node;
      const at = expression.getStart(file);
      const gap = /\s/.test(text.charAt(at - 1)) ? '' : ' ';
      const site = JSON.stringify(`${name}, await ${number}`);
      inserts.push({ at, text: `${gap}globalThis.atAwait(${site}, ` });
      inserts.push({ at: expression.getEnd(), text: ')' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return inserts
    .sort((a, b) => b.at - a.at)
    .reduce((before, insert) => before.slice(0, insert.at) + insert.text + before.slice(insert.at), text);
}
