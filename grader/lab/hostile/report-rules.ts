import { dirname } from 'node:path';
import { ROOT } from '../../kit/paths.ts';
import { findDeno } from '../../sandbox/process/find-deno.ts';

/**
 * What no report may contain, whatever a submission prints, throws or uses as a name.
 *
 * @returns each fault, with the text around it
 */
export function faultsOfReport(report: string): readonly string[] {
  return RULES.flatMap(([what, pattern]) => {
    const at = report.search(pattern);
    return at < 0 ? [] : [`${what}: ${JSON.stringify(report.slice(Math.max(0, at - 30), at + 50))}`];
  });
}

const literally = (text: string) => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));

const RULES: readonly (readonly [string, RegExp])[] = [
  [
    'an invisible character',
    /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
  ],
  ['a command to a build log', /^\s*::|##\w*\[/m],
  ['a path of this machine', literally(ROOT.replace(/[\\/]$/, ''))],
  ['the path of Deno', literally(dirname(findDeno()))],
  ['the code of the guest', /data:application\/javascript;base64/],
];
