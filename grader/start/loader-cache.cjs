'use strict';
const { ownFolder } = require('./own-folder.cjs');
const { cacheFolder } = require('./packages.cjs');

/**
 * Loads tsx with a cache that only this user can write, inside the kit: with it, a start takes three quarters of
 * the time. tsx itself has it in the folder for temporary files, where another account of the machine could be the
 * first to make it, and its text would run as the grader. Without a folder of our own, there is no cache.
 */
exports.withCache = async function withCache(root, loadTsx) {
  const folder = cacheFolder(root, 'tsx');
  const before = Object.fromEntries(VARIABLES.map((name) => [name, process.env[name]]));
  if (ownFolder(root, 'tsx') === null) {
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

/** What `os.tmpdir()` reads. */
const VARIABLES = process.platform === 'win32' ? ['TEMP', 'TMP'] : ['TMPDIR'];
