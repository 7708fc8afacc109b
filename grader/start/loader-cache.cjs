'use strict';
const { lstatSync, mkdirSync, statSync } = require('node:fs');
const path = require('node:path');

/**
 * Loads tsx with a cache that only this user can write, inside the kit: with it, a start takes three quarters of
 * the time. tsx itself has it in the folder for temporary files, where another account of the machine could be the
 * first to make it, and its text would run as the grader. Without a folder of our own, there is no cache.
 */
exports.withCache = async function withCache(root, loadTsx) {
  const folder = path.join(root, 'node_modules', '.cache', 'tsx');
  const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
  if (!isOurs(folder)) {
    process.env.TSX_DISABLE_CACHE = '1';
  }
  // tsx asks for the folder while it is loaded, and never again.
  VARIABLES.forEach((name) => {
    process.env[name] = folder;
  });
  try {
    await loadTsx();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) {
        delete process.env[name];
      } else {
        process.env[name] = value;
      }
    }
  }
};

const isWindows = process.platform === 'win32';

/** What `os.tmpdir()` reads. */
const VARIABLES = isWindows ? ['TEMP', 'TMP'] : ['TMPDIR'];

/**
 * Makes the folder if it is not there. A link, or a folder that anybody else owns or can write, is not ours; and where
 * the packages are somebody else's, a folder of ours would be in the way.
 */
function isOurs(folder) {
  try {
    const owner = statSync(path.resolve(folder, '../..')).uid;
    if (!isWindows && owner !== process.geteuid()) {
      return false;
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    return found.isDirectory() && (isWindows || (found.uid === owner && (found.mode & 0o077) === 0));
  } catch {
    return false;
  }
}
