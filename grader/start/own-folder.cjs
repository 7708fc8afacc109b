'use strict';
const { lstatSync, mkdirSync, statSync } = require('node:fs');
const { cacheFolder, isPackage, packageFolders } = require('./packages.cjs');

/**
 * The folder of a cache inside the kit, or beside it, made if it is not there; null if it is not ours alone. What lies in it runs as
 * the grader, so a link will not do, nor a folder that anybody else owns or can write; and if the packages are
 * somebody else's, a folder of ours would be in the way.
 *
 * @param root the folder of the kit
 * @param name of the cache
 */
exports.ownFolder = function ownFolder(root, name) {
  const [own, beside] = packageFolders(root);
  const packages = isPackage(root) ? beside : own;
  const folder = cacheFolder(root, name);
  try {
    if (!isWindows && statSync(packages).uid !== process.geteuid()) {
      return null;
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    return found.isDirectory() && isOursAlone(found) ? folder : null;
  } catch {
    return null;
  }
};

/** Whether a file or folder belongs to this user, and to nobody else in any way. Windows has rights of another kind. */
exports.isOursAlone = isOursAlone;

function isOursAlone({ uid, mode }) {
  return isWindows || (uid === process.geteuid() && (mode & 0o077) === 0);
}

const isWindows = process.platform === 'win32';
