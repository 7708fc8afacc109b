import { styleText } from 'node:util';
import type { ExerciseStatus } from '../../model/result.ts';
import type { Terminal } from './terminal.ts';

/** What a piece of a report is: that decides its colour. */
export type Style = ExerciseStatus | 'progress' | 'heading' | 'quiet' | 'command';

/** Colours a text, if the terminal has colours. Measure and wrap it before: escape codes take no columns. */
export function paint(style: Style, text: string, terminal: Terminal): string {
  return terminal.colour && text !== '' ? styleText(ANSI[style], text, { validateStream: false }) : text;
}

const ANSI: Record<Style, Parameters<typeof styleText>[0]> = {
  passed: 'green',
  failed: 'red',
  'not-started': 'dim',
  unusable: 'yellow',
  progress: 'yellow',
  heading: 'bold',
  quiet: 'dim',
  command: 'cyan',
};
