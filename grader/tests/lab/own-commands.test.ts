import { expect, it } from 'vitest';
import { faultsOfReport } from '../../lab/hostile/report-rules.ts';
import { withoutOwnCommands } from '../../lab/own-commands.ts';

const TOKEN = 'a'.repeat(64);
const faultsOf = (report: string, format = 'github') => faultsOfReport(withoutOwnCommands(format, report));

it('finds no fault with the commands of the kit', () => {
  const lines = [
    `::stop-commands::${TOKEN}`,
    'text',
    `::${TOKEN}::`,
    '::group::What the code printed',
    '::endgroup::',
    '::error file=a/b.ts,line=3,col=4,title=f%3A a%2C b::50 %25%0Amore: ::',
    '::notice title=Points::4 of 4 points.',
    '',
  ];
  expect(faultsOf(lines.join('\n'))).toEqual([]);
});

it.each([
  ['a command where nothing is obeyed', `::stop-commands::${TOKEN}\n::error title=a::b\n::${TOKEN}::`],
  ['a block that does not end', `::stop-commands::${TOKEN}\ntext`],
  ['a token that is no digest', '::stop-commands::abc\ntext\n::abc::'],
  ['another command', '::add-mask::x'],
  ['an annotation without a title', '::error::x'],
  ['a property that is not escaped', '::error title=a:b::c'],
  ['a per cent sign that is not escaped', '::error title=a::50 %'],
  ['a space before', ' ::error title=a::b'],
  ['another group', '::group::mine'],
  ['a command inside a message', '::error title=a::b%0A::error title=c::d'],
  ['the old form inside a title', '::error title=##[add-mask]b::c'],
  ['eleven of a kind', '::error title=a::b\n'.repeat(11)],
])('finds %s', (_, report) => {
  expect(faultsOf(report)).not.toEqual([]);
});

it('takes nothing out of other formats', () => {
  expect(faultsOf('::notice title=Points::4', 'text')).not.toEqual([]);
});
