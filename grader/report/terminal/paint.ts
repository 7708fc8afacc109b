import { styleText } from 'node:util';
import type { Standing } from './symbols.ts';
import type { Terminal } from './terminal.ts';

/** What a piece of a report is; its colour follows from that. */
export type Role = Standing | 'progress' | 'heading' | 'quiet' | 'command';

/** Gives a text the colour of its role, where there are colours. Lay out first: escape codes have no width. */
export function paint(role: Role, text: string, look: Terminal): string {
  return look.colour && text !== '' ? styleText(STYLE[role], text, { validateStream: false }) : text;
}

const STYLE: Record<Role, Parameters<typeof styleText>[0]> = {
  passed: 'green',
  failed: 'red',
  'not-started': 'dim',
  unusable: 'yellow',
  progress: 'yellow',
  heading: 'bold',
  quiet: 'dim',
  command: 'cyan',
};
