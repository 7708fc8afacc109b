import type { Setup } from '../setup.ts';

const GRADE = 'node $START grade --submission $RIGHT 02';

/** The kit's own files and packages, and Node itself. */
export const PACKAGES: readonly Setup[] = [
  { name: 'all is well', script: GRADE, exit: 0, says: /20\/20/ },
  { name: 'no packages', script: `rm node_modules; ${GRADE}`, exit: 2, says: /npm ci/ },
  {
    name: 'no packages, by npm',
    needs: ['npm'],
    script: 'rm node_modules; npm run --silent grade -- 02',
    exit: 2,
    says: /npm ci/,
  },
  {
    name: 'no packages, the tests',
    needs: ['npm'],
    script: 'rm node_modules; npm test --silent',
    exit: 2,
    says: /npm ci/,
  },
  {
    name: 'packages are a file',
    script: `rm node_modules; touch node_modules; ${GRADE}`,
    exit: 2,
    says: /npm ci/,
  },
  {
    name: 'an empty folder of packages',
    script: `rm node_modules; mkdir node_modules; ${GRADE}`,
    exit: 2,
    says: /npm ci/,
  },
  ...['tsx', 'commander', 'esbuild', 'fast-check', 'deno'].map((name) => ({
    name: `without the package ${name}`,
    script: `with_own_packages; rm -r node_modules/${name}; ${GRADE}`,
    exit: name === 'deno' ? 2 : 2,
    says: /npm ci/,
  })),
  {
    name: 'esbuild of another system',
    script: `with_own_packages; mv node_modules/@esbuild/* node_modules/@esbuild/sunos-x64; ${GRADE}`,
    exit: 2,
    says: /another system.*npm ci|npm ci.*this machine/s,
  },
  {
    name: 'Deno of another system',
    script: `with_own_packages; rm -r node_modules/@deno; ${GRADE}`,
    exit: 2,
    says: /npm ci/,
  },
  {
    name: 'a package that is cut off',
    script: `with_own_packages; rm node_modules/commander/lib/command.js; echo 'class {' > node_modules/commander/lib/command.js; ${GRADE}`,
    exit: 2,
    says: /npm ci|--debug/,
  },
  {
    name: 'a file of the kit that is cut off',
    script: `echo 'export const {' > grader/kit/seed.ts; ${GRADE}`,
    exit: 2,
    says: /--debug|git/,
  },
  {
    name: 'a file of the kit that is gone',
    script: `rm grader/kit/seed.ts; ${GRADE}`,
    exit: 2,
    says: /--debug|git/,
  },
  { name: 'a solution that is gone', script: `rm solutions/03-loss.ts; ${GRADE}`, exit: 2, says: /03-loss/ },
  {
    name: 'package.json is gone',
    script: `rm package.json; ${GRADE}`,
    exit: 2,
    says: /package\.json/,
  },
  {
    name: 'a planted cache of the loader',
    needs: ['root'],
    script: `mkdir -p $BOX/tmp; as_nobody env TMPDIR=$BOX TSX_DISABLE_CACHE= node --import tsx grader/cli.ts grade --submission $RIGHT 02 > /dev/null
      cp -r $BOX/tsx-65534 $BOX/tmp/tsx-0 2>/dev/null || mkdir $BOX/tmp/tsx-0
      sed -i 's/points/planted/g' $BOX/tmp/tsx-0/* 2>/dev/null; chown -R 65534 $BOX/tmp
      TMPDIR=$BOX/tmp node $START grade --submission $RIGHT 02 --format json | tee $BOX/out; ! grep -q planted $BOX/out`,
    exit: 0,
    says: /"points": 20/,
  },
];
