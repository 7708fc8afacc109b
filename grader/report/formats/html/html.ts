import type { Result } from '../../../model/result.ts';
import { htmlDocument } from '../../html/document.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { reportBody } from './report-body.ts';
import { STYLE } from './style/index.ts';

/**
 * A result as a page in one file, which opens from a disk, asks nothing of the network and runs nothing: what went wrong
 * and why, with the hints folded away, and the pictures, if the surroundings have them.
 */
export function htmlReport(result: Result, _: Terminal, surroundings: Surroundings): string {
  return htmlDocument({
    title: `${result.points} of ${result.maxPoints} points`,
    body: reportBody(result, surroundings),
    style: STYLE,
  });
}
