import type { ExerciseResult, Result } from '../../../model/result.ts';
import { sanitize } from '../../../text/sanitize.ts';
import type { Surroundings } from '../../surroundings.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { textReport } from '../text/text.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { withoutCommands, workflowCommand } from './workflow-command.ts';

/**
 * A result for the log of GitHub Actions: the report as text, what the student's code printed, and annotations at the
 * student's own lines. What comes from a student stands where the runner obeys nothing. Ends in a newline.
 */
export function githubReport(
  result: Result,
  terminal: Terminal,
  { files }: Pick<Surroundings, 'files'>,
): string {
  const annotations = annotationsOf(result, files).map(annotationCommand);
  return [
    withoutCommands(textReport(result, terminal)),
    ...printed(result.exercises),
    ...annotations.map((command) => `${command}\n`),
  ].join('');
}

/** What the code printed, folded. Nothing if it printed nothing. */
function printed(exercises: readonly ExerciseResult[]): string[] {
  const outputs = exercises
    .map(({ id, output }) => ({ id, lines: sanitize(output, OUTPUT_LENGTH).trimEnd() }))
    .filter(({ lines }) => lines !== '')
    .map(({ id, lines }) => [`${id}.ts`, ...lines.split('\n').map((line) => `| ${line}`)].join('\n'));
  return outputs.length === 0
    ? []
    : [
        `${workflowCommand('group', {}, 'What the code printed')}\n`,
        withoutCommands(outputs.join('\n\n')),
        `${workflowCommand('endgroup', {}, '')}\n`,
      ];
}

/** A safety net: the output is cut where it is made. */
const OUTPUT_LENGTH = 20_000;

function annotationCommand({ kind, title, message, file, line, column }: Annotation): string {
  const place = file === null ? {} : { file, line, col: line === null ? null : column };
  return workflowCommand(kind, { ...place, title }, message);
}
