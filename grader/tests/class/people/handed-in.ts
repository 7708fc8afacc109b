import type { HandedIn } from '../../../class/arrivals/arrival.ts';
import type { FileTree, TreeFile } from '../../../class/files/file-tree.ts';

/** Files in memory, as if somebody had handed them in, below a folder with the name of the person. */
export function handedIn(files: Readonly<Record<string, string | Uint8Array | null>>): HandedIn {
  return person(Object.entries(files).map(([path, content]) => ({ path, source: inMemory(path, content) })));
}

/** All files of a tree, as if one person had handed them in. */
export function ofTree({ files }: FileTree): HandedIn {
  return person(files.map((source) => ({ path: source.path, source })));
}

export function person(files: HandedIn['files']): HandedIn {
  return { submission: 'ann', persons: [{ name: 'Ann', id: '' }], late: false, files };
}

/** A file in memory, null for one that cannot be read. */
export function inMemory(path: string, content: string | Uint8Array | null): TreeFile {
  const bytes = Buffer.from(content ?? '');
  return {
    path: `ann/${path}`,
    size: bytes.length,
    read: async (limit) => (content === null ? null : bytes.subarray(0, limit)),
  };
}
