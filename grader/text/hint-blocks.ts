/** The body of one function, to be pasted below its signature. */
export interface HintBlock {
  readonly function: string;
  /** Its lines, as they stand in the hint. */
  readonly body: string;
}

/** A hint in its parts: words, and the bodies of functions. */
export interface HintParts {
  /** What comes before the first block; empty if there is nothing. */
  readonly words: string;
  readonly blocks: readonly HintBlock[];
}

/**
 * Reads a hint. A block begins with a line that is a comment with the name of a function alone, `// predictOne`, and ends
 * before the next one.
 *
 * @param functions the functions of the exercise
 */
export function hintParts(hint: string, functions: readonly string[]): HintParts {
  const words: string[] = [];
  const blocks: { function: string; lines: string[] }[] = [];
  for (const line of hint.split('\n')) {
    const name = /^\/\/ (\w+)$/.exec(line.trim())?.[1];
    if (name !== undefined && functions.includes(name)) {
      blocks.push({ function: name, lines: [] });
    } else {
      (blocks.at(-1)?.lines ?? words).push(line);
    }
  }
  return {
    words: words.join('\n').trim(),
    blocks: blocks.map(({ function: name, lines }) => ({
      function: name,
      body: withoutBlankEnds(lines).join('\n'),
    })),
  };
}

function withoutBlankEnds(lines: readonly string[]): readonly string[] {
  const isText = (line: string) => line.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isText)), lines.findLastIndex(isText) + 1);
}
