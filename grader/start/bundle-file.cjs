'use strict';
const { closeSync, constants, fstatSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } =
  require('node:fs');
const { createHash } = require('node:crypto');
const path = require('node:path');
const { exerciseIds } = require('./replacements.cjs');
const { contentOf, digestOf } = require('./digest.cjs');
const { isOursAlone, ownFolder } = require('./own-folder.cjs');

/**
 * The bundle in its file, one for each version of Node:
 *
 *     line 1  the SHA-256 of all that follows, in hex
 *     line 2  JSON: { inputs, ids, digest, codeLength }: the files that it was made from, the exercises that
 *             there were, the digest of both, and the length of the code in bytes
 *     then    the code, and Node’s compiled form of it, which may be missing
 */

/** The bundle as it was kept: `{ from, code, compiled }`; null if there is none, or if it is not ours alone, or damaged. */
exports.readBundle = function readBundle(root) {
  const folder = ownFolder(root, CACHE);
  const bytes = folder === null ? null : readOurs(path.join(folder, NAME));
  if (bytes === null) {
    return null;
  }
  const [first, second] = [bytes.indexOf('\n'), bytes.indexOf('\n', DIGEST_LENGTH + 1)];
  if (
    first !== DIGEST_LENGTH ||
    second < 0 ||
    sha256(bytes.subarray(first + 1)) !== bytes.latin1Slice(0, first)
  ) {
    return null;
  }
  const { codeLength, ...from } = JSON.parse(bytes.utf8Slice(first + 1, second));
  const end = second + 1 + codeLength;
  return {
    from,
    code: bytes.utf8Slice(second + 1, end),
    compiled: end === bytes.length ? null : bytes.subarray(end),
  };
};

/** Whether it is what the sources, as they are now, would give. */
exports.isCurrent = function isCurrent(root, { from: { inputs, ids, digest } }) {
  try {
    const files = inputs.map((name) => [name, contentOf(path.join(root, name))]);
    return exerciseIds(root).join() === ids.join() && digestOf(ids, files) === digest;
  } catch {
    return false;
  }
};

/** Keeps it for the next start, whole or not at all. Without a folder of our own, or room in it, nothing is kept. */
exports.keepBundle = function keepBundle(root, { from, code, compiled }) {
  const folder = ownFolder(root, CACHE);
  if (folder === null) {
    return;
  }
  const text = Buffer.from(code);
  const head = Buffer.from(`${JSON.stringify({ ...from, codeLength: text.length })}\n`);
  const bytes = Buffer.concat([head, text, compiled ?? Buffer.alloc(0)]);
  const draft = path.join(folder, `${NAME}.${process.pid}`);
  try {
    writeFileSync(draft, `${sha256(bytes)}\n`, { mode: 0o600, flag: 'wx' });
    writeFileSync(draft, bytes, { flag: 'a' });
    renameSync(draft, path.join(folder, NAME));
  } catch {
    rmSync(draft, { force: true });
  }
};

const CACHE = 'kit';
const NAME = `${process.version}-${process.arch}.bundle`;
const DIGEST_LENGTH = 64;

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

function readOurs(file) {
  let descriptor;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const found = fstatSync(descriptor);
    return found.isFile() && isOursAlone(found) ? readFileSync(descriptor) : null;
  } catch {
    return null;
  } finally {
    if (descriptor !== undefined) {
      closeSync(descriptor);
    }
  }
}
