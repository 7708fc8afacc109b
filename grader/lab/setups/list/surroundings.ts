import type { Setup } from '../setup.ts';

const GRADE = 'node $START grade --submission $RIGHT 02';
const RIGHT = { exit: 0, says: /20\/20/ } as const;

/** Variables, limits and streams. */
export const SURROUNDINGS: readonly Setup[] = [
  { name: 'no HOME', script: `env -u HOME ${GRADE}`, ...RIGHT },
  { name: 'HOME that is not there', script: `HOME=/nowhere ${GRADE}`, ...RIGHT },
  {
    name: 'nothing in the environment',
    script: 'env -i $(command -v node) $START grade --submission $RIGHT 02',
    ...RIGHT,
  },
  { name: 'TMPDIR that is not there', script: `TMPDIR=/nowhere/at/all ${GRADE}`, ...RIGHT },
  { name: 'TMPDIR that is a file', script: `TMPDIR=$KIT/package.json ${GRADE}`, ...RIGHT },
  {
    name: 'TMPDIR that is read-only',
    needs: ['linux', 'root'],
    script: `unshare -m bash -c 'mount -t tmpfs -o ro none $BOX; TMPDIR=$BOX ${GRADE}'`,
    ...RIGHT,
  },
  {
    name: 'TMPDIR that is full',
    needs: ['linux', 'root'],
    script: `unshare -m bash -c 'mount -t tmpfs -o size=4k none $BOX; head -c 4096 /dev/zero > $BOX/full; TMPDIR=$BOX ${GRADE}'`,
    ...RIGHT,
  },
  { name: 'NO_COLOR, TERM=dumb, LANG=C', script: `NO_COLOR=1 TERM=dumb LANG=C LC_ALL=C ${GRADE}`, ...RIGHT },
  { name: 'COLUMNS that is nonsense', script: `COLUMNS=-5 ${GRADE}`, ...RIGHT },
  { name: 'a time zone that is nonsense', script: `TZ=Nowhere/Land ${GRADE}`, ...RIGHT },
  { name: 'NODE_ENV=production', script: `NODE_ENV=production ${GRADE}`, ...RIGHT },
  { name: 'little memory for Node', script: `NODE_OPTIONS=--max-old-space-size=96 ${GRADE}`, ...RIGHT },
  {
    name: 'a cache of compiled code that Node is told to use',
    script: `NODE_COMPILE_CACHE=/nowhere ${GRADE}`,
    ...RIGHT,
  },
  {
    name: 'few open files',
    needs: ['linux'],
    script: `ulimit -n 24; ${GRADE}`,
    exit: 2,
    says: /open files|ulimit -n/,
  },
  {
    name: 'few processes',
    needs: ['linux', 'root'],
    script: `ulimit -u 24; as_nobody ${GRADE}`,
    exit: 2,
    says: /ulimit -u/,
  },
  {
    name: 'a container with few processes',
    needs: ['linux', 'pids-cgroup'],
    script: `G=/sys/fs/cgroup/pids/kit-$$; mkdir $G; echo 14 > $G/pids.max
      bash -c 'echo $$ > '$G'/cgroup.procs; exec ${GRADE}'; STATUS=$?; sleep 0.2; rmdir $G; exit $STATUS`,
    exit: 2,
    says: /ulimit -u.*container/,
  },
  {
    name: 'a container with 200 MB of memory',
    needs: ['linux', 'memory-cgroup'],
    script: `G=/sys/fs/cgroup/memory/kit-$$; mkdir $G; echo 14M > $G/memory.limit_in_bytes
      bash -c 'echo $$ > '$G'/cgroup.procs; ${GRADE}'; STATUS=$?; sleep 0.2; rmdir $G; exit $STATUS`,
    ...RIGHT,
  },
  {
    name: 'little address space',
    needs: ['linux'],
    script: `ulimit -v 10000000; ${GRADE}`,
    exit: 2,
    says: /ulimit -v/,
  },
  { name: 'files may not grow', needs: ['linux'], script: `ulimit -f 0; ${GRADE} | cat`, ...RIGHT },
  { name: 'a small stack', needs: ['linux'], script: `ulimit -s 512; ${GRADE}`, ...RIGHT },
  { name: 'no standard input', script: `${GRADE} <&-`, ...RIGHT },
  // Node puts /dev/null in its place, so that the kit cannot tell.
  { name: 'no standard output', script: `${GRADE} >&-; echo "exit code $?"`, exit: 0, says: /exit code 0/ },
  { name: 'no standard error', script: `${GRADE} 2>&-`, ...RIGHT },
  {
    name: 'a disk that is full',
    needs: ['linux'],
    script: `${GRADE} > /dev/full`,
    exit: 2,
    says: /disk full/,
  },
  { name: 'a reader that stops', script: `${GRADE} | head -1; exit \${PIPESTATUS[0]}`, exit: 0, says: /02/ },
  {
    name: 'Ctrl-C while it grades',
    needs: ['linux'],
    script: `set -m; node $START grade --submission $RIGHT > $BOX/out & sleep 1.5; kill -INT -- -$!; wait $!; STATUS=$?; echo stopped; exit $STATUS`,
    exit: 130,
    says: /stopped/,
  },
];
