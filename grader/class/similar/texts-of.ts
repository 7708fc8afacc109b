import type { HandedIn } from '../arrivals/arrival.ts';
import { readPerson } from '../people/read-person.ts';

/** Texts by exercise. */
export type Texts = ReadonlyMap<string, string>;

export interface PersonTexts {
  readonly texts: Texts;
  /** As `class.json` has it: of all that a grading of these files depends on. */
  readonly digest: string;
}

/**
 * The texts that count of what somebody handed in; none if the kit fails over it, which its row in the gradebook then says. Those
 * that cannot be read are left out.
 */
export async function textsOf(
  handedIn: HandedIn,
  ids: readonly string[],
  fileBytes: number,
): Promise<PersonTexts> {
  const { submission, digest } = await readPerson(handedIn, ids, fileBytes).catch(() => ({
    submission: null,
    digest: '',
  }));
  const texts = new Map(
    ids.flatMap((id): [string, string][] => {
      const file = submission?.files.get(`${id}.ts`);
      return file?.kind === 'text' ? [[id, file.text]] : [];
    }),
  );
  return { texts, digest };
}
