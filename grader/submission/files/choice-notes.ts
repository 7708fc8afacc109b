import type { FileNote } from '../../model/submission.ts';
import { listing } from '../../text/english.ts';
import { quoteName } from '../../text/shown-name.ts';
import { type Candidate, type Choice, type Chosen, isUsualPlace } from './choose-files.ts';
import { LIKENESSES } from './file-names.ts';

/**
 * What a reader should know about the choice: a file with another name is graded, or one in an unusual place, or files
 * of the same exercises lie elsewhere. Nothing if there was no doubt. Safe to show.
 */
export function choiceNotes(chosen: Chosen, { isOwnFolder = false } = {}): readonly FileNote[] {
  const choices = [...chosen.choices.values()];
  const inDoubt = choices.map((choice) => ({
    ...choice,
    passedOver: choice.passedOver.filter((other) => isInDoubt(other, choice, isOwnFolder)),
  }));
  return [
    ...inDoubt.flatMap(nameNotes),
    ...foundNotes(choices.map((choice) => choice.chosen).filter((file) => !isUsualPlace(file, chosen))),
    ...passedOverNotes(inDoubt),
  ];
}

/**
 * A compiled `.js` or a copy beside the file itself leaves no doubt. Nor does an old version in the folder that a
 * student works in: who keeps one knows it. It is news if the work is there and not in the file.
 */
function isInDoubt(other: Candidate, { chosen }: Choice, isOwnFolder: boolean): boolean {
  const isOpenInEditor = isOwnFolder && chosen.path === `${chosen.id}.ts`;
  return isOpenInEditor
    ? other.hasWork && !chosen.hasWork
    : LIKENESSES.indexOf(other.likeness) <= LIKENESSES.indexOf(chosen.likeness);
}

/** The file has another name than it should, or there are copies beside it. */
function nameNotes({ chosen, passedOver }: Choice): FileNote[] {
  const { id, path, place, name } = chosen;
  const beside = passedOver.filter((other) => other.place === place);
  if (name === `${id}.ts` && beside.length === 0) {
    return [];
  }
  const others = shortListing(beside.map((other) => quoteName(other.name)));
  const graded = `${quoteName(path)} is graded${name === `${id}.ts` ? '' : ` as ${id}.ts`}`;
  const notGraded = beside.length === 0 ? '' : `; ${others} beside it ${are(beside)} not${whyNot(beside)}`;
  return [{ exercises: [id], text: `${graded}${notGraded}.` }];
}

/** Files in places where nobody would look first. */
function foundNotes(found: readonly Candidate[]): FileNote[] {
  const places = [...new Set(found.map(({ place }) => placeName(place)))];
  const text = `${found.length === 1 ? `${found[0]?.id}.ts was` : 'Files were'} found in ${shortListing(places)}.`;
  return found.length === 0 ? [] : [{ exercises: found.map(({ id }) => id), text }];
}

/** Files in other folders than the chosen ones: a note for each pair of folders. */
function passedOverNotes(choices: readonly Choice[]): FileNote[] {
  const groups = new Map<string, { chosen: Candidate; others: Candidate[] }>();
  for (const { chosen, passedOver } of choices) {
    for (const other of passedOver.filter(({ place }) => place !== chosen.place)) {
      const key = `${other.place}\0${chosen.place}\0${other.hasWork}`;
      const group = groups.get(key) ?? { chosen, others: [] };
      groups.set(key, group);
      group.others.push(other);
    }
  }
  const notes = [...groups.values()].map(({ chosen, others }) => {
    const files = shortListing(others.map(({ name }) => quoteName(name)));
    const place = placeName((others[0] as Candidate).place);
    const those = `${others.length === 1 ? 'the one' : 'those'} in ${placeName(chosen.place)}`;
    return {
      exercises: [...new Set(others.map(({ id }) => id))],
      text: `${files} in ${place} ${are(others)} not graded${whyNot(others)}; ${those} ${are(others)}.`,
    };
  });
  const rest = notes.slice(MOST_PLACES);
  return rest.length === 0
    ? notes
    : [
        ...notes.slice(0, MOST_PLACES),
        {
          exercises: [...new Set(rest.flatMap(({ exercises }) => exercises))],
          text: 'There are such files in more folders; none of them is graded.',
        },
      ];
}

const MOST_PLACES = 4;
const MOST_NAMES = 6;

/** As many names as are easy to read. */
export function shortListing(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return listing(more > 1 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names);
}

function whyNot(files: readonly Candidate[]): string {
  const them = files.length === 1 ? 'it' : 'them';
  return files.some(({ hasWork }) => hasWork) ? '' : ` (no work was found in ${them})`;
}

function are(files: readonly unknown[]): string {
  return files.length === 1 ? 'is' : 'are';
}

function placeName(place: string): string {
  return place === '' ? 'the top folder' : place === 'exercises/' ? place : quoteName(place);
}
