import { Project, type SourceFile } from 'ts-morph';

/** The syntax tree of one file. It is parsed in memory and without types, so only the text matters. */
export function parse(text: string, fileName: string): SourceFile {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return project.createSourceFile(fileName, plainLines(text));
}

/** The first syntax error ("line 3: ';' expected."), or null. */
export function syntaxFault(file: SourceFile): string | null {
  const [first] = file.getProject().getProgram().getSyntacticDiagnostics(file);
  if (first === undefined) {
    return null;
  }
  const message = first.getMessageText();
  return `line ${first.getLineNumber()}: ${typeof message === 'string' ? message : message.getMessageText()}`;
}

/** The text without a byte order mark and with `\n` line ends, because editors change both on their own. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
