'use strict';
const { createHash } = require('node:crypto');

/**
 * The digest of what a bundle is made from.
 *
 * @param ids the exercises that there are
 * @param files their names and contents, in order
 */
exports.digestOf = function digestOf(ids, files) {
  const hash = createHash('sha256').update(JSON.stringify(ids));
  for (const [name, content] of files) {
    hash.update(`\n${name} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
};
