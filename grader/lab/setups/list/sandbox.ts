import type { Setup } from '../setup.ts';

const GRADE = 'node $START grade --submission $RIGHT 02';
const deno = (name: string, made: string, says: RegExp): Setup => ({
  name,
  script: `${made}; KIT_DENO=$BOX/deno ${GRADE}`,
  exit: 2,
  says,
});
const program = (line: string) => `printf '#!/bin/sh\\n${line}\\n' > $BOX/deno; chmod 755 $BOX/deno`;

/** The program that students’ code runs in. */
export const SANDBOX: readonly Setup[] = [
  deno('a Deno that is not there', ':', /KIT_DENO names .*no such file/),
  deno('a Deno that is a folder', 'mkdir $BOX/deno', /KIT_DENO/),
  deno('a Deno that is a text', 'echo hello > $BOX/deno; chmod 755 $BOX/deno', /KIT_DENO/),
  deno('a Deno that ends at once', program('exit 0'), /KIT_DENO/),
  deno('a Deno that never answers', program('exec sleep 1000'), /did not answer/),
  deno('a Deno that answers something else', program('while :; do echo hello; sleep 1; done'), /KIT_DENO/),
  deno('a Deno for another processor', "printf '\\177ELF' > $BOX/deno; chmod 755 $BOX/deno", /KIT_DENO/),
  {
    name: 'a Deno that is not executable and belongs to somebody else',
    needs: ['linux', 'root'],
    script: `cp $(realpath node_modules/@deno/*/deno) $BOX/deno; chmod 644 $BOX/deno; chown 1 $BOX/deno; as_nobody env KIT_DENO=$BOX/deno ${GRADE}`,
    exit: 2,
    says: /chmod \+x/,
  },
];
