import type { KitAnswers } from '../../kit/kit-answers.ts';
import type { HandedIn, Person } from '../arrivals/arrival.ts';
import type { Alike, Compared } from './compare.ts';
import { groupsOf } from './groups.ts';
import type { Pieces } from './pieces.ts';

/** Somebody who is alike. */
export interface Someone {
  /** Position among the people. */
  readonly position: number;
  readonly submission: string;
  readonly persons: readonly Person[];
}

export interface Finding {
  readonly one: Someone;
  /** Somebody else; or an answer of the kit, by its name and position. */
  readonly other: Someone | KitAnswer;
  /** Of what is rare in the class: 0 to 1. */
  readonly share: number;
  /** Lines. */
  readonly longestRun: number;
  /** How many pairs of this class would be so alike if everybody had worked alone. */
  readonly byChance: number;
  /** The number of the group of more than two that both are in, from 1; null if there is none. */
  readonly group: number | null;
  /** Whether both are close to the same answer of the kit: that explains it, and chance says nothing. */
  readonly isOfKit: boolean;
  /** What a teacher should know before anything else. */
  readonly notes: readonly string[];
}

export interface KitAnswer {
  readonly position: number;
  /** `solutions`. */
  readonly kit: string;
}

export interface Findings {
  /** How many handed in something. */
  readonly people: number;
  /** The most alike first. */
  readonly pairs: readonly Finding[];
  readonly asInKit: readonly Finding[];
  /** Of more than two, the largest first. */
  readonly groups: readonly (readonly Someone[])[];
  readonly compared: Compared;
  /** Of the kit, with what everybody was compared. */
  readonly kit: readonly string[];
}

/** @param people in the order in which they were compared */
export function findingsOf(
  compared: Compared,
  people: readonly HandedIn[],
  pieces: readonly Pieces[],
  kit: readonly KitAnswers[],
): Findings {
  const someone = (position: number): Someone => {
    const { submission, persons } = people[position] as HandedIn;
    return { position, submission, persons };
  };
  const groups = groupsOf(people.length, compared.pairs);
  const groupOf = new Map(groups.flatMap((group, i) => group.map((one) => [one, i + 1] as const)));
  const answersOf = new Map<number, Map<number, string>>();
  for (const { a, b } of compared.asInKit) {
    answersOf.set(a, (answersOf.get(a) ?? new Map()).set(b, kit[b]?.name ?? ''));
  }
  const answerOfBoth = ({ a, b }: Alike): string | undefined =>
    [...(answersOf.get(a) ?? [])].find(([answer]) => answersOf.get(b)?.has(answer) === true)?.[1];
  const notesOn = (pair: Alike): readonly string[] => {
    const { a, b } = pair;
    const both = answerOfBoth(pair);
    return [
      ...(pieces[a]?.digest === pieces[b]?.digest
        ? ['the same but for names, layout, comments and types']
        : []),
      ...(both === undefined ? [] : [`both closely match ${both}, an answer in the kit`]),
    ];
  };
  const finding = (pair: Alike, other: Finding['other'], group: number | null): Finding => ({
    one: someone(pair.a),
    other,
    share: pair.share,
    longestRun: pair.longestRun,
    byChance: compared.chance.expected(pair.share),
    group,
    isOfKit: !('kit' in other) && answerOfBoth(pair) !== undefined,
    notes: 'kit' in other ? [] : notesOn(pair),
  });
  return {
    people: pieces.filter(({ hashes }) => hashes.length > 0).length,
    pairs: compared.pairs.map((pair) => finding(pair, someone(pair.b), groupOf.get(pair.a) ?? null)),
    asInKit: compared.asInKit.map((pair) =>
      finding(pair, { position: pair.b, kit: kit[pair.b]?.name ?? '' }, null),
    ),
    groups: groups.map((group) => group.map(someone)),
    compared,
    kit: kit.map(({ name }) => name),
  };
}
