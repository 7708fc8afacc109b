/**
 * A worker that does what the text of a submission says, in place of grading it: `end` ends the process, `end once FILE`
 * only if there is no such file yet, anything else is sent back with the seed.
 */
import { existsSync, writeFileSync } from 'node:fs';
import type { FromWorker, ToWorker } from '../../../class/work/job.ts';

if (process.env.STUB_WORKER === 'broken') {
  console.error('There is no such module.');
  process.exit(3);
}
process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, job }: ToWorker) => {
  const file = job.submission.files.get('01-init-params.ts');
  const text = file?.kind === 'text' ? file.text : '';
  const [, once] = /^end once (.+)/.exec(text) ?? [];
  if (text === 'end' || (once !== undefined && !existsSync(once))) {
    if (once !== undefined) {
      writeFileSync(once, '');
    }
    process.kill(process.pid, 'SIGKILL');
    return;
  }
  send({
    kind: 'done',
    id,
    done: { kind: 'graded', json: `${process.pid} ${job.settings.seed}`, report: text, page: '', trees: {} },
  });
});
send({ kind: 'ready' });

function send(message: FromWorker): void {
  process.send?.(message);
}
