import { padStart, textWidth } from '../../terminal/text-width.ts';
import { isValue } from '../text/align-values.ts';

/** Two values, written so that what belongs together stands in one column. */
export interface LinedUp {
  readonly received: readonly Piece[];
  readonly expected: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  /** True if the other value has something else here. */
  readonly differs: boolean;
}

/**
 * Two values entry by entry, each entry as wide as its counterpart, as far as they are built alike; from there on, the
 * rest of each. Null if one of them is a sentence, of which no part belongs to any part of the other.
 */
export function lineUp(received: string, expected: string): LinedUp | null {
  const [one, other] = [received, expected].map((text) => text.trim().replace(/\s+/g, ' ')) as [
    string,
    string,
  ];
  if (!isValue(one) || !isValue(other)) {
    return null;
  }
  const [ours, theirs] = [tokensOf(one), tokensOf(other)];
  const alike = ours.findIndex((token, i) => !isAlike(token, theirs[i]));
  const count = alike === -1 ? ours.length : alike;
  const widths = ours
    .slice(0, count)
    .map((token, i) => Math.max(textWidth(token), textWidth(theirs[i] as string)));
  return {
    received: piecesOf(ours, theirs, widths),
    expected: piecesOf(theirs, ours, widths),
  };
}

/** Entries, and what is between them, in turn. */
function tokensOf(text: string): readonly string[] {
  return text.match(/[^\s,:[\](){}]+|[\s,:[\](){}]+/g) ?? [];
}

/** Two entries, or the same brackets and commas. */
function isAlike(token: string, other: string | undefined): boolean {
  return token === other || (other !== undefined && isEntry(token) && isEntry(other));
}

function isEntry(token: string): boolean {
  return !/[\s,:[\](){}]/.test(token);
}

function piecesOf(
  tokens: readonly string[],
  others: readonly string[],
  widths: readonly number[],
): readonly Piece[] {
  const rest = tokens.slice(widths.length).join('');
  const pieces = widths.flatMap((width, i): Piece[] => {
    const [token, other] = [tokens[i] as string, others[i] as string];
    const space = padStart(token, width).slice(0, -token.length);
    return [
      { text: space, differs: false },
      { text: token, differs: token !== other },
    ];
  });
  return joined([...pieces, { text: rest, differs: true }]);
}

/** Neighbours of one kind as one piece, and none without a text. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = all.at(-1);
    if (last?.differs === piece.differs) {
      all[all.length - 1] = { text: last.text + piece.text, differs: piece.differs };
    } else {
      all.push(piece);
    }
  }
  return all;
}
