import { join } from 'node:path';
import type { FileTree } from '../../../class/files/file-tree.ts';
import { zipTree } from '../../../class/files/zip-tree.ts';
import { tempFolder } from '../temp-folder.ts';

/** The tree of a zip with these bytes. */
export async function treeOf(zip: Uint8Array, options?: { entries: number }): Promise<FileTree> {
  return await zipTree(join(tempFolder({ 'class.zip': zip }), 'class.zip'), options);
}
