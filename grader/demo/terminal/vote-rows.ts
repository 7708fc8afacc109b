import { paint } from '../../report/terminal/paint.ts';
import { symbols } from '../../report/terminal/symbols.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { padEnd } from '../../report/terminal/text-width.ts';
import type { ImageVotes } from '../chapters/bias.ts';

/** How many images have which vote: a row of columns for the 7s, one for the 3s, and where the line is. */
export function voteRows(
  { votes, targets, lines }: Pick<ImageVotes, 'votes' | 'targets' | 'lines'>,
  terminal: Terminal,
): string[] {
  const places = [...votes, ...lines].filter(Number.isFinite);
  const [least, greatest] = [Math.min(...places), Math.max(...places)];
  const width = Math.min(MOST_COLUMNS, terminal.width - LABEL - 2);
  const columnOf = (vote: number) =>
    Math.min(width - 1, Math.floor(((vote - least) / (greatest - least || 1)) * width));
  const row = (label: string, target: number) => {
    const counts = new Array<number>(width).fill(0);
    for (const [i, vote] of votes.entries()) {
      if (targets[i] === target && Number.isFinite(vote)) {
        counts[columnOf(vote)] = (counts[columnOf(vote)] as number) + 1;
      }
    }
    const most = Math.max(...counts);
    return [1, 0].map((level) => {
      const blocks = counts.map((count) => blockOf(count, most, level, terminal)).join('');
      const before = `  ${padEnd(level === 0 ? label : '', LABEL - 2)}`;
      return `${before}${paint('progress', blocks.trimEnd(), terminal)}`.trimEnd();
    });
  };
  const marks = new Array<string>(width).fill(' ');
  const [withBias, without] = lines.map(columnOf) as [number, number];
  marks[without] = 'o';
  marks[withBias] = '^';
  const start = least.toFixed(1);
  const end = greatest.toFixed(1);
  return [
    ...row('7s', 0),
    ...row('3s', 1),
    paint('quiet', `  ${padEnd('', LABEL - 2)}${symbols(terminal).line.repeat(width)}`, terminal),
    `  ${padEnd('', LABEL - 2)}${marks.join('')}`.trimEnd(),
    paint(
      'quiet',
      `  ${padEnd('', LABEL - 2)}${start}${' '.repeat(width - start.length - end.length)}${end}`,
      terminal,
    ),
  ];
}

const LABEL = 7;
const MOST_COLUMNS = 60;

/** One of the two lines of a column: the upper one, or the lower one. Any image at all shows. */
function blockOf(count: number, most: number, level: number, terminal: Terminal): string {
  const steps = terminal.unicode ? BLOCKS : ASCII;
  const height = count === 0 ? 0 : Math.max(1, Math.round((count / most) * 2 * (steps.length - 1)));
  const here = Math.min(steps.length - 1, Math.max(0, height - level * (steps.length - 1)));
  return steps[here] as string;
}

const BLOCKS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ASCII = [' ', '.', ':', '|'];
