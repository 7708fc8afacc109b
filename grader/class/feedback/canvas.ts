import type { Entry } from '../results/entry.ts';
import type { FeedbackLayout } from './layout.ts';

/**
 * For “Upload Submissions” of an assignment in Canvas. It takes a file with the name of one that was downloaded, looks for
 * the first two numbers between `_`, and shows the file to the student under the name of their own file. So it is the report
 * as text, in place of a file with code, and none if only a zip was handed in.
 */
export const canvasFeedback: FeedbackLayout = {
  name: 'feedback-canvas.zip',
  ending: '.txt',
  pathOf: (entry: Entry) =>
    Object.keys(entry.sources)
      .sort()
      .flatMap((exercise) => nameIn(entry.sources[exercise] ?? ''))
      .find((name) => isOf(entry, name)) ?? null,
  contentOf: (report) => `${HEAD}\n\n${report}`,
};

const HEAD = '// What the grader found. Canvas gives it the name of one of your files; all six are in it.';

/** The name of a file as it was downloaded; none if it lies in a zip or a folder of somebody's own. */
function nameIn(path: string): readonly string[] {
  return path.includes('.zip/') ? [] : [path.slice(path.lastIndexOf('/') + 1)];
}

function isOf({ persons }: Entry, name: string): boolean {
  const parts = name.split('_');
  const [user, attachment] = parts.filter((part) => /^\d+$/.test(part));
  const isText = /\.(?:[mc]?[jt]s|txt)$/i.test(name);
  return isText && attachment !== undefined && user === persons[0]?.id && !parts.at(-1)?.startsWith('link');
}
