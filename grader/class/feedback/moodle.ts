import type { Entry } from '../results/entry.ts';
import type { FeedbackLayout } from './layout.ts';

/**
 * For “Upload multiple feedback files in a zip” of an assignment in Moodle. It takes the folders of a download, by the number
 * behind the first `_`; with the `_` at the end, versions before 4.1 do, too.
 */
export const moodleFeedback: FeedbackLayout = {
  name: 'feedback-moodle.zip',
  ending: '.html',
  pathOf: ({ submission }: Entry) =>
    // Moodle writes no other `_` into a name; one that somebody put there would hide the number.
    /^[^_/\\]+_\d+$/.test(submission) ? `${submission}_assignsubmission_file_/feedback.html` : null,
  contentOf: (report) => report,
};
