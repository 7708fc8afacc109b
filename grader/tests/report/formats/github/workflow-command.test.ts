import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCommands, workflowCommand } from '../../../../report/formats/github/workflow-command.ts';
import { readLog } from './runner.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('%', '%25', '%0A', ':', ',', '\r', '\n', '::', '##[', 'a', ' '))
    .map((all) => all.join('')),
);

describe('workflowCommand', () => {
  it('is one line, with % first, and : and , in properties only', () => {
    expect(workflowCommand('error', { file: 'a:b,c%0A.ts', line: 3, col: null }, '50 %: a, b\r\nc')).toBe(
      '::error file=a%3Ab%2Cc%250A.ts,line=3::50 %25: a, b%0D%0Ac',
    );
    expect(workflowCommand('endgroup', {}, '')).toBe('::endgroup::');
  });

  it('is read back by the runner as it was meant, whatever the texts', () => {
    fc.assert(
      fc.property(texts, texts, (title, message) => {
        const { commands } = readLog(workflowCommand('notice', { title, line: 1 }, message));
        expect(commands).toEqual([{ name: 'notice', properties: { title, line: '1' }, message }]);
      }),
    );
  });
});

describe('withoutCommands', () => {
  it('stops commands before the text, and lets them go on after it', () => {
    const token = createHash('sha256').update('::error::no\n').digest('hex');
    expect(withoutCommands('::error::no\n')).toBe(`::stop-commands::${token}\n::error::no\n::${token}::\n`);
    expect(withoutCommands('no end')).toMatch(/\nno end\n::[0-9a-f]{64}::\n$/);
  });

  it('hides every command in a text from the runner, and gives the same bytes twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const log = withoutCommands(text);
        expect(log).toBe(withoutCommands(text));
        expect(readLog(`${log}::error::seen`).commands.map(({ message }) => message)).toEqual(['seen']);
      }),
    );
  });

  it('is not opened by a text that has the token of another in it', () => {
    const known = createHash('sha256').update('::error::no').digest('hex');
    const text = `::${known}::\n::error::no`;
    expect(readLog(withoutCommands(text)).commands).toEqual([]);
  });
});
