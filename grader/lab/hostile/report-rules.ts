import { dirname } from 'node:path';
import { ROOT } from '../../kit/paths.ts';
import { findDeno } from '../../sandbox/process/find-deno.ts';

/**
 * What must not stand in any report, whatever a submission prints, throws or is called.
 *
 * @returns each fault with a little of the text around it
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
    'a character that cannot be seen',
    /(?!\n|\t|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u,
  ],
  ['a command to a build log', /^\s*::|##\w*\[/m],
  ['a path of this machine', literally(ROOT.replace(/[\\/]$/, ''))],
  ['the path of Deno', literally(dirname(findDeno()))],
  ['code of the guest', /data:application\/javascript;base64/],
];
