import { htmlDocument } from '../../../report/html/document.ts';
import { fill } from '../../../report/html/fill.ts';
import { plural } from '../../../text/english.ts';
import { shownName } from '../../../text/shown-name.ts';
import { reportHref } from '../../page/sections/who.ts';
import { medianOf } from '../chance.ts';
import type { Evidence, FileEvidence } from '../evidence.ts';
import type { Finding, Findings, Someone } from '../findings.ts';
import { namesOf } from '../similar-csv.ts';
import { chanceWords } from './chance-words.ts';
import { histogram } from './histogram.ts';
import { markedCode } from './marked-code.ts';
import { SIMILAR_STYLE } from './similar-style.ts';
import { SIMILAR_TEMPLATE } from './similar-template.ts';

/**
 * `similar.html`: code that is similar, with the evidence side by side. Names and code are text in it, whatever they hold; it has no
 * script and loads nothing.
 */
export function similarPage(
  findings: Findings,
  evidence: readonly Evidence[],
  reports: ReadonlyMap<string, string>,
): string {
  const { pairs, asInKit, groups, compared, people } = findings;
  const ids = new Map(evidence.map(({ finding }, i) => [finding, `pair-${i + 1}`]));
  const linked = (one: Someone | Finding['other']) => ({
    ...titles(one),
    href: 'kit' in one ? null : reportHref(reports.get(one.submission)),
  });
  const pairRow = (pair: Finding, i: number) => ({
    number: i + 1,
    link: ids.get(pair) ?? null,
    one: linked(pair.one),
    other: linked(pair.other),
    share: percent(pair.share),
    longestRun: pair.longestRun,
    byChance: pair.isOfKit ? 'not by chance: both match the kit' : chanceWords(pair.byChance),
    group: pair.group,
    note: pair.notes.join('; '),
  });
  const body = fill(SIMILAR_TEMPLATE, {
    lead: lead(findings),
    histogram:
      people < 2 ? null : histogram({ shares: compared.shares, threshold: compared.chance.threshold }),
    distribution: distribution(findings),
    groups: groups.map((group) => ({
      size: group.length,
      names: group.slice(0, MOST_NAMES).map(linked),
      more: Math.max(0, group.length - MOST_NAMES),
    })),
    pairs: pairs.slice(0, MOST_ROWS).map(pairRow),
    more: Math.max(0, pairs.length - MOST_ROWS),
    asInKit: asInKit.slice(0, MOST_ROWS).map(pairRow),
    kitSentence: kitSentence(findings),
    isPartShown: evidence.length < pairs.length,
    evidence: evidence.map(({ finding, files }, i) => ({
      id: `pair-${i + 1}`,
      isOpen: i < MOST_OPEN,
      one: titles(finding.one).title,
      other: titles(finding.other).title,
      share: percent(finding.share),
      longestRun: finding.longestRun,
      files: filesShown(files, `p${i + 1}`),
    })),
  });
  return htmlDocument({ title: 'Similar code', body, style: SIMILAR_STYLE });
}

/** Of a table; a spreadsheet is better for more. */
const MOST_ROWS = 300;
const MOST_OPEN = 2;
const MOST_NAMES = 60;

function lead({ people, pairs, groups }: Findings): string {
  const compared = (people * (people - 1)) / 2;
  const few = `${plural(people, 'submission')} with code, ${compared.toLocaleString('en-US')} ${compared === 1 ? 'pair' : 'pairs'} compared.`;
  const found =
    pairs.length === 0
      ? 'No pair stands out.'
      : `${pairs.length.toLocaleString('en-US')} ${pairs.length === 1 ? 'pair stands' : 'pairs stand'} out.`;
  return `${few} ${found}${groups.length === 0 ? '' : ` ${plural(groups.length, 'group')} of more than two.`}`;
}

function distribution({ compared: { chance, shares } }: Findings): string {
  return `Half of all pairs share less than ${Math.max(1, Math.ceil(medianOf(shares) * 100))}% of their code, once what everybody was given is taken out and what many write counts little. Pairs at ${percent(chance.threshold)}% or more are listed. ${WHY_LIMIT[chance.limit]} Log scale.`;
}

const WHY_LIMIT: Readonly<Record<Findings['compared']['chance']['limit'], string>> = {
  class: 'If everybody worked alone, one pair in four such classes would be.',
  usual: 'That is the limit of a usual class: this one has too few pairs that differ to find its own.',
  lowest: 'Nothing below that is listed in any class; here, even so much would be rare by chance.',
  highest: 'So much is listed in every class; in this one, many other pairs are nearly as alike.',
};

function kitSentence({ asInKit, kit }: Findings): string {
  const others = kit.length - 1;
  const compared =
    others > 0
      ? `the solutions and ${plural(others, 'other right answer')} that come with the kit`
      : 'the solutions that come with the kit; its other right answers are not in this copy of the kit';
  return asInKit.length === 0
    ? `Nobody closely matches an answer in the kit. Everybody was compared with ${compared}.`
    : `These closely match an answer in the kit, which is open to all, and so are its hints. Everybody was compared with ${compared}.`;
}

function titles(one: Someone | Finding['other']): { readonly title: string; readonly more: string } {
  if ('kit' in one) {
    return { title: one.kit, more: '' };
  }
  const name = namesOf(one);
  return {
    title: shownName(one.submission, LONGEST_NAME),
    more: name === one.submission ? '' : shownName(name, LONGEST_NAME),
  };
}

const LONGEST_NAME = 120;

function percent(share: number): number {
  return Math.round(share * 100);
}

function filesShown(files: readonly FileEvidence[], start: string) {
  let number = 0;
  return files.map(({ id, left, right, runs }) => {
    const numbered = runs.map((run) => {
      number += 1;
      return { run, number, ids: [`${start}-a${number}`, `${start}-b${number}`] as const };
    });
    return {
      name: `${id}.ts`,
      left: markedCode(
        left,
        numbered.map(({ run, number, ids: [id, otherId] }) => ({ ...run.left, number, id, otherId })),
      ),
      right: markedCode(
        right,
        numbered.map(({ run, number, ids: [otherId, id] }) => ({ ...run.right, number, id, otherId })),
      ),
    };
  });
}
