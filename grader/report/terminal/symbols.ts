import type { ExerciseStatus } from '../../model/result.ts';
import type { Terminal } from './terminal.ts';

interface Symbols extends Readonly<Record<ExerciseStatus, string>> {
  readonly star: string;
  readonly pointer: string;
  readonly full: string;
  readonly empty: string;
  readonly line: string;
  readonly separator: string;
  readonly ellipsis: string;
}

/** The symbols of a report, so that colour never carries a meaning alone. Each takes one column, except an ASCII ellipsis. */
export function symbols(terminal: Terminal): Symbols {
  return terminal.unicode ? UNICODE : ASCII;
}

const UNICODE: Symbols = {
  passed: '✓',
  failed: '✗',
  'not-started': '○',
  unusable: '!',
  star: '★',
  pointer: '↑',
  full: '█',
  empty: '░',
  line: '─',
  separator: '·',
  ellipsis: '…',
};

const ASCII: Symbols = {
  passed: '+',
  failed: 'x',
  'not-started': 'o',
  unusable: '!',
  star: '*',
  pointer: '^',
  full: '#',
  empty: '.',
  line: '-',
  separator: '-',
  ellipsis: '...',
};
