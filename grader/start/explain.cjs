'use strict';

/**
 * A sentence on what ended the kit before it began, with what to do.
 *
 * @param fault what was thrown, or the exit code if nothing was
 */
module.exports = function explain(fault, root) {
  const message = firstLine(fault instanceof Error ? fault.message : String(fault));
  const known = CAUSES.find(({ sign }) => sign.test(`${fault?.code} ${message}`));
  if (known) {
    return `The kit could not start: ${known.words} ${known.advice(root)} (${message})`;
  }
  if (typeof fault === 'number') {
    return `The kit ended before it was done, and nothing says why (Node’s exit code was ${fault}). It is not your code. Run it again; if that does not help, run npm ci, in ${root}.`;
  }
  return `The kit could not start: ${message.replace(/[.:]*$/, '.')} It is not your code. Run it again with --debug to see where.`;
};

const CAUSES = [
  {
    sign: /MODULE_NOT_FOUND Cannot find (package|module '(?![./]|[A-Z]:))|MODULE_NOT_FOUND .*node_modules/,
    words: 'a package is missing.',
    advice: (root) => `Run npm ci, in ${root}.`,
  },
  {
    sign: /MODULE_NOT_FOUND/,
    words: 'a file of the kit is missing.',
    advice: (root) => `Get it again: git checkout grader solutions data, in ${root}.`,
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
    words: 'the disk is full.',
    advice: () => 'Make some room on it.',
  },
  {
    sign: /EACCES|EPERM/,
    words: 'the system forbids it to read its own files.',
    advice: (root) => `Ask their owner for the right to read all of ${root}.`,
  },
  {
    sign: /Transform failed|ERR_INVALID_TYPESCRIPT_SYNTAX|SyntaxError/,
    words: 'a file of the kit has been changed, and does not parse.',
    advice: () => 'git diff shows where; git checkout puts it back.',
  },
];

function firstLine(text) {
  const line = text.split('\n').find((part) => part.trim() !== '') ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach the terminal.
  return line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim();
}
