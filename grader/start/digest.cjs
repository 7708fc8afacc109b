'use strict';
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

/**
 * The digest of what a bundle is made from.
 *
 * @param ids the exercises that there are
 * @param files their names and contents, in order; null for one that is not there
 */
exports.digestOf = function digestOf(ids, files) {
  const hash = createHash('sha256').update(JSON.stringify(ids));
  for (const [name, content] of files) {
    hash.update(`\n${name} ${content === null ? 'is not there' : content.length}\n`).update(content ?? '');
  }
  return hash.digest('hex');
};

/** What a file holds, or null if it is not there. */
exports.contentOf = function contentOf(file) {
  try {
    return readFileSync(file);
  } catch (fault) {
    if (fault.code === 'ENOENT') {
      return null;
    }
    throw fault;
  }
};
