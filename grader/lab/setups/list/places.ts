import type { Setup } from '../setup.ts';

const GRADE = 'node $START grade --submission $RIGHT 02';
const RIGHT = { exit: 0, says: /20\/20/ } as const;

const readsTypeScript = 'typescript' in process.features && process.features.typescript !== false;

/** The kit under an odd name. */
const named = (name: string): Setup => ({
  name: `a kit in a folder called ${JSON.stringify(name)}`,
  script: `mkdir -p "$BOX"/$'${name.replace(/'/g, "\\'")}'; cd "$BOX"/$'${name.replace(/'/g, "\\'")}'; mv "$KIT" kit; node kit/grader/start.cjs grade --submission kit/solutions 02`,
  ...RIGHT,
});

/** Where the kit is, and who may do what there. */
export const PLACES: readonly Setup[] = [
  // Before Node read TypeScript itself, its loader had to be tsx, which is at fault here.
  readsTypeScript ? named('What is ML?') : { ...named('What is ML?'), exit: 2, says: /Rename that folder/ },
  ...['100% #1', "a'b c", 'Übung – день', '-rf', '\\n', 'a&b;c', 'node_modules'].map(named),
  {
    name: 'a checkout behind a link',
    script: 'ln -s $KIT $BOX/link; cd $BOX/link; node grader/start.cjs grade --submission solutions 02',
    ...RIGHT,
  },
  { name: 'started from another folder', script: `cd /; ${GRADE}`, ...RIGHT },
  {
    name: 'the folder it was started from is gone',
    script: `mkdir $BOX/gone; cd $BOX/gone; rmdir $BOX/gone; ${GRADE}`,
    exit: 2,
    says: /is gone. Change into a folder that is there/,
  },
  {
    name: 'npm from another folder, with a relative path',
    needs: ['npm'],
    script:
      'mkdir $BOX/anna; cp solutions/02* $BOX/anna; cd $BOX; npm --prefix $KIT run --silent grade -- --submission anna 02',
    ...RIGHT,
  },
  {
    name: 'npm from a folder below, with a relative output',
    needs: ['npm'],
    script:
      'cd exercises; npm run --silent grade -- 02 --format json --output mine.json; test -f mine.json && test ! -e ../mine.json',
    exit: 0,
    says: /exercises\/mine\.json/,
  },
  ...[
    ['grade', 'grade --submission $RIGHT 02', 0, /20\/20/],
    ['hint', 'hint 02', 0, /could not be|cannot be/],
    ['hint without a name', 'hint', 0, /could not be|cannot be/],
    ['list', 'list', 0, /02/],
    ['demo', 'demo', 0, /apples/i],
    ['reset', 'reset 02', 2, /may not write/, 'echo "// mine" >> exercises/02-linear-predict.ts'],
    ['practice', 'practice 02 < /dev/null', 0, /./],
  ].map(([what, words, exit, says, before]) => ({
    name: `another user’s checkout: ${what}`,
    needs: ['linux', 'root'] as const,
    script: `${before ?? ':'}; as_nobody timeout 60 node $START ${words}`,
    exit: exit as number,
    says: says as RegExp,
  })),
  {
    name: 'a checkout on a read-only disk',
    needs: ['linux', 'root'],
    script: `unshare -m bash -c 'mount --bind $KIT $KIT; mount -o remount,ro,bind $KIT; cd $KIT; node $START grade 02; node $START hint 02'`,
    exit: 0,
    says: /could not be|cannot be/,
  },
  {
    name: 'two gradings at once',
    script: `${GRADE} > $BOX/a & ${GRADE} > $BOX/b; wait $!; cat $BOX/a; cmp $BOX/a $BOX/b`,
    ...RIGHT,
  },
];
