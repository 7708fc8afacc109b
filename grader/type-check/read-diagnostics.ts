/** One fault that the type checker found, in its own words. */
export interface Diagnostic {
  readonly file: string;
  /** From 1, as the column. */
  readonly line: number;
  readonly column: number;
  /** 2322 for TS2322. */
  readonly code: number;
  readonly message: string;
  /** Lines below the message that go into detail, outermost first. */
  readonly details: readonly string[];
}

/** Reads what `tsc --pretty false` printed. Faults of other files than these are left out. */
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

/** Whether it is about how the text is written, not about types. */
export function isSyntax({ code }: Diagnostic): boolean {
  return code < 2000;
}
