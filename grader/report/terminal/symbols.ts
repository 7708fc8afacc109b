import type { ExerciseStatus } from '../../model/result.ts';
import type { Terminal } from './terminal.ts';

export type Standing = ExerciseStatus;

interface Marks extends Readonly<Record<Standing, string>> {
  readonly star: string;
  readonly here: string;
  readonly full: string;
  readonly empty: string;
  readonly line: string;
  readonly between: string;
  readonly ellipsis: string;
}

/** The signs of a report; each one column wide, but for the ellipsis. No meaning hangs on colour alone. */
export function symbols(look: Terminal): Marks {
  return look.unicode ? UNICODE : ASCII;
}

const UNICODE: Marks = {
  passed: '✓',
  failed: '✗',
  'not-started': '○',
  unusable: '!',
  star: '★',
  here: '↑',
  full: '█',
  empty: '░',
  line: '─',
  between: '·',
  ellipsis: '…',
};

const ASCII: Marks = {
  passed: '+',
  failed: 'x',
  'not-started': 'o',
  unusable: '!',
  star: '*',
  here: '^',
  full: '#',
  empty: '.',
  line: '-',
  between: '-',
  ellipsis: '...',
};
