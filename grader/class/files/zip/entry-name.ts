import { isUtf8 } from 'node:buffer';
import yauzl, { type Entry } from 'yauzl';

export type EntryName =
  | { readonly kind: 'file' | 'folder'; readonly path: string }
  /** It leads outside of what is unpacked. */
  | { readonly kind: 'refused'; readonly path: string; readonly why: string };

/**
 * The path of an entry, with `/` between folders: UTF-8 if it is marked as that or valid, else CP437, as old programs
 * on Windows write it. A backslash divides folders too.
 */
export function entryName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): EntryName {
  const flag = isUtf8(fileNameRaw) ? generalPurposeBitFlag | UTF8 : generalPurposeBitFlag;
  const raw = yauzl.getFileNameLowLevel(flag, fileNameRaw, extraFields, false);
  if (/^(\/|[a-zA-Z]:)/.test(raw)) {
    return { kind: 'refused', path: raw, why: 'is an absolute path' };
  }
  const path: string[] = [];
  for (const name of raw.split('/').filter((part) => part !== '' && part !== '.')) {
    if (name !== '..') {
      path.push(name);
    } else if (path.pop() === undefined) {
      return { kind: 'refused', path: raw, why: 'leads outside the zip' };
    }
  }
  return { kind: /(^|\/)\.{0,2}$/.test(raw) ? 'folder' : 'file', path: path.join('/') };
}

/** Bit 11: the name is UTF-8. */
const UTF8 = 0x800;
