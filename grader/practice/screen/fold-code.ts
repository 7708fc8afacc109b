import { textWidth } from '../../report/terminal/text-width.ts';

/**
 * A line of code in lines of at most `width` columns: broken at spaces outside of texts, what follows indented further. If
 * that cannot be done, the line stays as long as it is: whoever draws it cuts it.
 */
export function foldCode(line: string, width: number): readonly string[] {
  const folded = foldedAsFarAsPossible(line, width);
  return folded.every((one) => textWidth(one) <= width) ? folded : [line];
}

function foldedAsFarAsPossible(line: string, width: number): readonly string[] {
  if (textWidth(line) <= width) {
    return [line];
  }
  const indent = /^ */.exec(line)?.[0] ?? '';
  // A place further on does not fit, unless almost nothing before it can be seen.
  const at = spacesOutsideTexts(line.slice(0, 4 * width))
    .filter((space) => space > indent.length && textWidth(line.slice(0, space)) <= width)
    .at(-1);
  if (at === undefined) {
    return [line];
  }
  const further = indent.length + FURTHER < width / 2 ? `${indent}${' '.repeat(FURTHER)}` : indent;
  const rest = line.slice(at).trimStart();
  // What is no shorter for it would be folded for ever.
  return further.length + rest.length >= line.length
    ? [line]
    : [line.slice(0, at).trimEnd(), ...foldRest(further + rest, further, width)];
}

const FURTHER = 4;

/** The rest of a line: it is not indented once more. */
function foldRest(line: string, indent: string, width: number): readonly string[] {
  const [first = '', ...below] = foldedAsFarAsPossible(line, width);
  return [first, ...below.map((one) => indent + one.trimStart())];
}

/** Where they are. Texts are looked for, not parsed: what is between a quote and the next one like it. */
function spacesOutsideTexts(line: string): number[] {
  const found: number[] = [];
  let quote = '';
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i] as string;
    if (quote !== '') {
      if (character === '\\') {
        i += 1;
      } else if (character === quote) {
        quote = '';
      }
    } else if (`'"\``.includes(character)) {
      quote = character;
    } else if (character === ' ') {
      found.push(i);
    }
  }
  return found;
}
