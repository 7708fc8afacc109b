/** One message of the type checker. */
export interface Diagnostic {
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  /** 2322 for TS2322. */
  readonly code: number;
  readonly message: string;
  /** Detail lines below the message, outermost first. */
  readonly details: readonly string[];
}

/** Parses the output of `tsc --pretty false`. Messages about other files than `names` are left out. */
export function readDiagnostics(output: string, names: readonly string[]): readonly Diagnostic[] {
  const found: (Diagnostic & { readonly details: string[] })[] = [];
  for (const text of output.split(/\r?\n/)) {
    const [, file = '', line, column, code, message = ''] = DIAGNOSTIC.exec(text) ?? [];
    if (code !== undefined) {
      found.push({
        file,
        line: Number(line),
        column: Number(column),
        code: Number(code),
        message,
        details: [],
      });
    } else if (/^ +\S/.test(text)) {
      found.at(-1)?.details.push(text.trim());
    }
  }
  return found.filter(({ file }) => names.includes(file));
}

const DIAGNOSTIC = /^([\w-]+\.ts)\((\d{1,6}),(\d{1,6})\): error TS(\d{1,6}): (.*)$/;

/** True for a syntax error, which is not about types. */
export function isSyntax({ code }: Diagnostic): boolean {
  return code < 2000;
}
