/**
 * A process that grades submissions for `npm run class`, several at a time, as its parent sends them. Its own code and
 * the catalogue are loaded once; each submission has sandboxes of its own. It ends with its parent.
 */
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { gradeJob } from './grade-job.ts';
import type { FromWorker, Settings, ToWorker } from './job.ts';

const exercises = loadCatalogue();
let settings: Settings | null = null;

process.on('message', async (message: ToWorker) => {
  if (message.kind === 'settings') {
    settings = message.settings;
    send({ kind: 'ready' });
  } else if (settings !== null) {
    const graded = await gradeJob(message.submission, exercises, settings);
    send({ kind: 'done', id: message.id, graded });
  }
});

// The sandboxes end with it.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process of a terminal. The parent decides what becomes of the work.
process.on('SIGINT', () => {});

function send(message: FromWorker): void {
  // If the parent has gone in between, `disconnect` is on its way.
  process.send?.(message, undefined, {}, () => {});
}
