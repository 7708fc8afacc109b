'use strict';
const { installAgain, isPackage } = require('./packages.cjs');

/**
 * A sentence on a fault that is no KitError, with what to do: of the machine, as far as it is known, or of the kit.
 *
 * @param fault what was thrown, or Node's exit code if nothing was
 * @param folder of the kit
 */
module.exports = function explain(fault, folder) {
  const root = folder.replace(/[\\/]$/, '');
  const message = firstLines(fault instanceof Error ? fault.message + placeOf(fault) : String(fault));
  const known = CAUSES.find(
    ({ sign, isInKit }) => sign.test(`${fault?.code} ${message}`) && (!isInKit || message.includes(root)),
  );
  if (known) {
    return `The kit does not run: ${known.words} ${known.advice(root)} (${message})`;
  }
  if (typeof fault === 'number') {
    return `The kit ended before it was done, and nothing says why (Node’s exit code was ${fault}). It is not your code. Run it again; if that does not help, run ${installAgain(root)}.`;
  }
  return `The kit itself failed: ${message.replace(/[.:]*$/, '.')} It is not your code. Run it again with --debug to see where.`;
};

const CAUSES = [
  {
    sign: /MODULE_NOT_FOUND Cannot find (package|module '(?![./]|[A-Z]:))|MODULE_NOT_FOUND .*node_modules|esbuild for another platform/,
    words: 'a package is missing, or not whole.',
    advice: (root) => `Run ${installAgain(root)}.`,
  },
  {
    sign: /MODULE_NOT_FOUND/,
    isInKit: true,
    words: 'one of its files is missing.',
    advice: (root) =>
      isPackage(root)
        ? `Delete ${root}, and run ${installAgain(root)}.`
        : `Get it again: git checkout grader solutions data, in ${root}.`,
  },
  {
    sign: /Transform failed|Unexpected token|SYNTAX/,
    isInKit: true,
    words: 'one of its files has been changed, and does not parse.',
    advice: (root) =>
      isPackage(root)
        ? `Delete ${root}, and run ${installAgain(root)}.`
        : 'git diff shows where, and git checkout puts it back.',
  },
  {
    sign: /EACCES|EPERM/,
    isInKit: true,
    words: 'the system forbids it to use its own files.',
    advice: (root) => `Ask their owner for the right to read all of ${root}.`,
  },
  {
    sign: /uv_cwd/,
    words: 'the folder in which it was started is gone.',
    advice: () => 'Change into a folder that is there, and start it again.',
  },
  {
    sign: /ENOMEM|out of memory|Cannot allocate/i,
    words: 'there is not enough memory.',
    advice: () => 'Close other programs, or raise the limit (ulimit -v unlimited).',
  },
  {
    sign: /E[MN]FILE/,
    words: 'it may not open enough files.',
    advice: () => 'Raise the limit (ulimit -n 1024).',
  },
  {
    sign: /EAGAIN/,
    words: 'it may not start any more programs.',
    advice: () => 'Close other programs, or raise the limit (ulimit -u).',
  },
  {
    sign: /ENOSPC|EDQUOT|EFBIG/,
    words: 'the disk is full, or a limit is (ulimit -f).',
    advice: () => 'Make some room.',
  },
];

/** Where a file does not parse: Node writes it above the stack, and not into the message. */
function placeOf({ stack }) {
  const place = /^file:\S+:\d+(?=\n)/.exec(stack ?? '');
  return place ? ` in ${place[0]}` : '';
}

/** The first two, which for a fault of a file are what it is and where. */
function firstLines(text) {
  const lines = text.split('\n').filter((line) => !/^\s*(at .*)?$/.test(line));
  // No control character reaches the terminal.
  return lines
    .slice(0, 2)
    .join(' ')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
}
