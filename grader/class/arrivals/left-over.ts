import type { FileTree, LeftOut } from '../files/file-tree.ts';
import { looksLikeWork } from '../files/looks-like-work.ts';
import type { Arrival, HandedIn } from './arrival.ts';
import type { Folder } from './folder.ts';
import type { Placed } from './layout.ts';

/** People with what could not be read of theirs, and what belongs to nobody. */
export function leftOver(
  tree: FileTree,
  top: Folder,
  placed: Placed,
  people: readonly HandedIn[],
): Pick<Arrival, 'people' | 'notPlaced'> {
  const ownerOf = owners(people);
  const [owned, others] = [new Map<HandedIn, LeftOut[]>(), [] as LeftOut[]];
  for (const one of tree.leftOut) {
    const owner = ownerOf(one.path);
    if (owner !== null) {
      owned.set(owner, [...(owned.get(owner) ?? []), one]);
    } else {
      others.push(one);
    }
  }
  return {
    people: people.map((one) => {
      const leftOut = owned.get(one);
      return leftOut === undefined ? one : { ...one, leftOut };
    }),
    notPlaced: [...notPlaced(top, placed), ...others],
  };
}

/** Finds whose a path is, by the folders that are somebody's alone. */
function owners(people: readonly HandedIn[]): (path: string) => HandedIn | null {
  const byFolder = new Map<string, HandedIn>();
  for (const one of people) {
    for (const folder of one.folders ?? []) {
      byFolder.set(folder, one);
    }
  }
  return (path) => {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const owner = byFolder.get(path.slice(0, end + 1));
      if (owner !== undefined) {
        return owner;
      }
    }
    return null;
  };
}

/** Every file that looks like work and belongs to nobody. */
function notPlaced(top: Folder, { people, why }: Placed): readonly LeftOut[] {
  const placed = new Set(people.flatMap(({ files }) => files.map(({ source }) => source)));
  return top
    .below()
    .filter((file) => looksLikeWork(file.path) && !placed.has(file))
    .flatMap(({ path }) => {
      const reason = why(path);
      return reason === null ? [] : [{ path, why: reason }];
    });
}
