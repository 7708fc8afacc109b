import { lineOfFunction } from '../../text/function-line.ts';
import { linesOf } from '../../text/place.ts';

/**
 * The declaration of an exported function, without the comment above it; null if it is not found. It ends before the next
 * line that begins a declaration or a comment at the left margin. For words about a file: the text is looked at, not
 * parsed.
 */
export function functionSource(text: string, name: string): string | null {
  const line = lineOfFunction(text, name);
  if (line === null) {
    return null;
  }
  const [first = '', ...below] = linesOf(text).slice(line - 1);
  const end = below.findIndex((one) => STARTS.test(one));
  const lines = [first, ...(end === -1 ? below : below.slice(0, end))];
  return lines.join('\n').trimEnd();
}

const STARTS = /^(?:export|import|async|function|const|let|var|class|type|interface|enum|\/\*|\/\/)/;
