import type { Setup } from '../setup.ts';

const JSON_REPORT = 'node $START grade --submission $RIGHT 02 --format json';

/** What is read and what is written. */
export const FILES: readonly Setup[] = [
  {
    name: 'output to devices',
    needs: ['linux', 'root'],
    script: `unshare -m bash -c 'mount -t tmpfs none $BOX; cp -a /dev/null /dev/full /dev/stdout /dev/fd $BOX/; mount --bind $BOX /dev
      ${JSON_REPORT} --output /dev/null; ls -l /dev/null; test -c /dev/null && test -L /dev/stdout'`,
    exit: 0,
    says: /20 of 20 points/,
  },
  {
    name: 'output to standard output by its name',
    needs: ['linux'],
    script: `${JSON_REPORT} --output /dev/stdout | cat`,
    exit: 0,
    says: /"points": 20/,
  },
  {
    name: 'output to a device that is full',
    needs: ['linux'],
    script: `${JSON_REPORT} --output /dev/full`,
    exit: 2,
    says: /could not be written/,
  },
  {
    name: 'output to a pipe with a reader',
    needs: ['linux'],
    script: `mkfifo $BOX/pipe; (timeout 30 cat $BOX/pipe > $BOX/read) & ${JSON_REPORT} --output $BOX/pipe; wait; cat $BOX/read; test -p $BOX/pipe`,
    exit: 0,
    says: /"points": 20/,
  },
  {
    name: 'output through a link',
    needs: ['linux'],
    script: `echo old > $BOX/target; ln -s target $BOX/link; ${JSON_REPORT} --output $BOX/link; test -L $BOX/link && cat $BOX/target`,
    exit: 0,
    says: /"points": 20/,
  },
  { name: 'output to a folder', script: `${JSON_REPORT} --output $BOX`, exit: 2, says: /folder/ },
  {
    name: 'output below a folder that is not there',
    script: `${JSON_REPORT} --output $BOX/a/b.json`,
    exit: 2,
    says: /a\/b\.json/,
  },
  {
    name: 'output where one may not write',
    needs: ['linux', 'root'],
    script: `as_nobody ${JSON_REPORT} --output $KIT/report.json`,
    exit: 2,
    says: /report\.json/,
  },
  {
    name: 'output to a disk that is full',
    needs: ['linux', 'root'],
    script: `unshare -m bash -c 'mount -t tmpfs -o size=4k none $BOX; echo old > $BOX/r.json; ${JSON_REPORT} --output $BOX/r.json; S=$?; cat $BOX/r.json; exit $S'`,
    exit: 2,
    says: /old[\s\S]*could not be written/,
  },
  {
    name: 'a submission that is not there',
    script: 'node $START grade --submission $BOX/nobody',
    exit: 2,
    says: /there is nothing/,
  },
  {
    name: 'a submission that is a file',
    script: 'node $START grade --submission $KIT/package.json',
    exit: 2,
    says: /folder/,
  },
  {
    name: 'an empty submission',
    script: 'node $START grade --submission $BOX',
    exit: 2,
    says: /01-init-params\.ts/,
  },
  {
    name: 'a submission that one may not read',
    needs: ['linux', 'root'],
    script:
      'chmod 700 $BOX; mkdir $BOX/a; cp solutions/* $BOX/a; as_nobody env HOME=/ node $START grade --submission $BOX/a',
    exit: 2,
    says: /may|permission|read/i,
  },
  {
    name: 'a file of a submission that one may not read',
    needs: ['linux', 'root'],
    script: 'cp solutions/* $BOX; chmod 600 $BOX/02*; as_nobody node $START grade --submission $BOX 02',
    exit: 0,
    says: /permissions/,
  },
  {
    name: 'a file of a submission that is a pipe',
    needs: ['linux'],
    script:
      'cp solutions/* $BOX; rm $BOX/02*; mkfifo $BOX/02-linear-predict.ts; node $START grade --submission $BOX 02',
    exit: 0,
    says: /not a regular file/,
  },
];
