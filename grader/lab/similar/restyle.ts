import { ts } from 'ts-morph';
import { renamed } from './rename.ts';
import { REWRITES } from './rewrites.ts';

/** What is done to a file. */
export interface Restyling {
  /** How likely each place that can be written otherwise is written otherwise: 0 to 1. */
  readonly share: number;
  /** Whether the functions and constants of the file change places. */
  readonly reorder: boolean;
}

/**
 * A file as somebody else might have typed it: the names of its variables, its layout and comments, and as many of its phrases as
 * asked for (loops, conditions, ways to return) are others. It does the same as before.
 *
 * @param random uniform, 0 to 1
 */
export function restyled(text: string, { share, reorder }: Restyling, random: () => number): string {
  let file = parsed(text);
  for (const rewrite of REWRITES) {
    const again = (context: ts.TransformationContext) => (root: ts.SourceFile) => {
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context);
        return (random() < share ? rewrite(inner, random) : null) ?? inner;
      };
      return ts.visitEachChild(root, visit, context);
    };
    file = parsed(printed(ts.transform(file, [again]).transformed[0] as ts.SourceFile));
  }
  file = parsed(printed(renamed(file, random)));
  return reorder ? reordered(file, random) : printed(file);
}

function parsed(text: string): ts.SourceFile {
  return ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
}

function printed(file: ts.SourceFile): string {
  return ts.createPrinter({ removeComments: true }).printFile(file);
}

/** The imports first, then the constants that others may need when the file is loaded, then the functions in another order. */
function reordered(file: ts.SourceFile, random: () => number): string {
  const imports = file.statements.filter(ts.isImportDeclaration);
  const functions = file.statements.filter(ts.isFunctionDeclaration);
  // The declarations of one function, which has several forms, stay together.
  const isMoved = new Set(functions.map(({ name }) => name?.text)).size === functions.length;
  const moved = isMoved ? functions : [];
  const others = file.statements.filter(
    (one) => !ts.isImportDeclaration(one) && !(moved as readonly ts.Statement[]).includes(one),
  );
  const order = [...moved];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as ts.FunctionDeclaration, order[i] as ts.FunctionDeclaration];
  }
  return printed(ts.factory.updateSourceFile(file, [...imports, ...others, ...order]));
}
