import { resolve } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { byCodePoints } from '../../text/code-points.ts';
import { quoteName, shownName } from '../../text/shown-name.ts';
import type { FileTree } from './file-tree.ts';
import { foldersAbove } from './folders-above.ts';
import { ByteReader } from './zip/byte-reader.ts';
import { type Refused, readZip, type ZipContents } from './zip/read-zip.ts';

/**
 * Lists a zip with the submissions of a class as if it were unpacked. Nothing is written; an entry is unpacked when it is
 * read. What is too large or too well packed, and links, are left out.
 *
 * @throws KitError if it is no zip, is damaged or encrypted, has a path that leads outside, or has a million entries
 */
export async function zipTree(path: string, { entries = MOST_ENTRIES } = {}): Promise<FileTree> {
  const contents = await readZip(open(path), { entries });
  if (contents === null) {
    throw unreadable(path, 'it has no end, as if it were cut off, or it is no zip');
  }
  const [refused] = contents.refused;
  if (refused !== undefined) {
    contents.close();
    throw faultOf(path, refused);
  }
  return withFolders(contents);
}

/** 20,000 people with 50 entries each. */
const MOST_ENTRIES = 1_000_000;

function open(path: string): ByteReader {
  try {
    return ByteReader.ofFile(path, { followLinks: true });
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code;
    const came = {
      ENOENT: 'there is nothing',
      EACCES: 'you may not read it: ask its owner for permission',
    }[code ?? ''];
    throw new KitError(
      'no-class',
      `Expected a zip with the submissions of a class at ${shown(path)}, but ${came ?? 'that is no file that can be read'}. Check the path.`,
    );
  }
}

function faultOf(path: string, { fault, path: entry, why }: Refused): KitError {
  const name = quoteName(entry);
  switch (fault) {
    case 'unsafe':
      return new KitError(
        'class-zip-unsafe',
        `Expected a zip whose files stay inside it at ${shown(path)}, but its entry ${name} ${why}. Nothing was unpacked. Download it again; if that entry is still in it, take it out.`,
      );
    case 'encrypted':
      return new KitError(
        'class-zip-encrypted',
        `Expected a zip that can be read without a password at ${shown(path)}, but its entry ${name} ${why}. Unpack it yourself, and name the folder.`,
      );
    case 'too-many':
      return new KitError(
        'class-zip-too-large',
        `Expected a zip with the submissions of a class at ${shown(path)}, but it ${why}. Unpack what is meant, and name the folder.`,
      );
    case 'unreadable':
      return unreadable(path, 'its list of entries is damaged');
  }
}

function unreadable(path: string, came: string): KitError {
  return new KitError(
    'class-zip-unreadable',
    `Expected a whole zip with the submissions of a class at ${shown(path)}, but ${came}. Download it again, or unpack it yourself and name the folder.`,
  );
}

/** A zip need not have an entry for each folder. */
function withFolders({ files, folders, leftOut, close }: ZipContents): FileTree {
  const above = foldersAbove([...files.map(({ path }) => path), ...folders]);
  return { files, folders: [...above].sort(byCodePoints), leftOut, close };
}

function shown(path: string): string {
  return shownName(resolve(path), LONGEST_PATH);
}

/** In code points. */
const LONGEST_PATH = 1000;
