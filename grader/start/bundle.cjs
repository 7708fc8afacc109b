'use strict';
const { spawnSync } = require('node:child_process');
const { createRequire } = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');
const { isCurrent, keepBundle, readBundle } = require('./bundle-file.cjs');

/**
 * The product as one script, which starts in a third of the time of its some 350 files: kept from an earlier start if
 * no source has changed since, or else made anew. Null if it cannot be made, because a source is missing or does not
 * parse: loading the sources themselves then says which.
 */
exports.findBundle = function findBundle(root) {
  const kept = readBundle(root);
  if (kept !== null && isCurrent(root, kept)) {
    return kept;
  }
  const made = makeBundle(root);
  if (made !== null) {
    keepBundle(root, made);
  }
  return made;
};

/**
 * The programs in a bundle: by its path inside the kit, what loads it.
 *
 * @param root the folder of the kit
 */
exports.programsOf = function programsOf(root, bundle) {
  const script = new vm.Script(
    `(function (exports, require, module, kitUrl, importPackage) {${bundle.code}\n})`,
    {
      filename: path.join(root, 'grader', 'bundle.cjs'),
      ...(bundle.compiled && { cachedData: bundle.compiled }),
    },
  );
  if (bundle.compiled === null || script.cachedDataRejected) {
    // At the end, when all that a command needs has been compiled.
    process.once('exit', () => keepBundle(root, { ...bundle, compiled: script.createCachedData() }));
  }
  const module = { exports: {} };
  const kitUrl = (name) => pathToFileURL(path.join(root, name)).href;
  script.runInThisContext()(
    module.exports,
    createRequire(path.join(root, 'grader', 'cli.ts')),
    module,
    kitUrl,
    // In a script that was compiled before, Node 20 finds no way to import.
    (name) => import(name),
  );
  return module.exports.programs;
};

function makeBundle(root) {
  const { status, stdout } = spawnSync(process.execPath, [path.join(__dirname, 'build-bundle.cjs'), root], {
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: MOST_BYTES,
    timeout: MOST_MS,
    windowsHide: true,
  });
  if (status !== 0) {
    return null;
  }
  const end = stdout.indexOf('\n');
  return {
    from: JSON.parse(stdout.utf8Slice(0, end)),
    code: stdout.utf8Slice(end + 1),
    compiled: null,
  };
}

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_MS = 60_000;
