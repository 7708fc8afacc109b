import { Command } from 'commander';
import { expect, test } from 'vitest';
import { LAYOUT_NAMES } from '../../class/arrivals/index.ts';
import { declareCommands } from '../../commands/declare-commands.ts';
import { FORMATS } from '../../report/formats/index.ts';

const program = new Command();
declareCommands(program, {
  finish: async () => {},
  terminal: () => ({ width: 80, colour: false, unicode: true }),
});

function helpOf(command: string, flag: string): string {
  const options = program.commands.find((one) => one.name() === command)?.options ?? [];
  return options.find(({ long }) => long === flag)?.description ?? '';
}

test('the help of --format names every format', () => {
  for (const format of Object.keys(FORMATS)) {
    expect(helpOf('grade', '--format').split(/[^\w-]+/)).toContain(format);
  }
});

test('the help of --layout names every layout, but the one that has a flag of its own', () => {
  for (const layout of LAYOUT_NAMES.filter((name) => name !== 'names')) {
    expect(helpOf('class', '--layout').split(/[^\w-]+/)).toContain(layout);
  }
});

test('init is for the package, and a clone does not offer it', () => {
  expect(
    program
      .createHelp()
      .visibleCommands(program)
      .map((one) => one.name()),
  ).not.toContain('init');
  expect(program.commands.map((one) => one.name())).toContain('init');
});
