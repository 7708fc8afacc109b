/**
 * A process that grades submissions for `npm run class` and `npm run worker`, several at a time, as its parent sends them. Its own code and
 * the catalogue are loaded once; each submission has sandboxes of its own. It ends with its parent.
 */
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { gradeJob } from './grade-job.ts';
import type { FromWorker, ToWorker } from './job.ts';

const exercises = loadCatalogue();

process.on('message', async ({ id, job }: ToWorker) => {
  send({ kind: 'done', id, done: await gradeJob(job, exercises) });
});
send({ kind: 'ready' });

// The sandboxes end with it.
process.on('disconnect', () => process.exit(0));
// Ctrl-C reaches every process of a terminal. The parent decides what becomes of the work.
process.on('SIGINT', () => {});

function send(message: FromWorker): void {
  // If the parent has gone in between, `disconnect` is on its way.
  process.send?.(message, undefined, {}, () => {});
}
