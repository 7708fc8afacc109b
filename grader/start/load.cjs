'use strict';
const { existsSync, realpathSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { findBundle, programsOf } = require('./bundle.cjs');
const explain = require('./explain.cjs');
const { withCache } = require('./loader-cache.cjs');
const { packageFolders } = require('./packages.cjs');
const { PROGRAMS } = require('./replacements.cjs');

/**
 * Loads a program of the kit, in TypeScript, into this process. Whatever ends it before it can speak for itself is
 * one sentence and exit code 2.
 *
 * @param debug shows also where it arose, in the sources: then they are what is loaded
 */
module.exports = async function load(root, entry, debug) {
  let isLoading = true;
  const fail = (fault) => {
    isLoading = false;
    process.exitCode = 2;
    process.stderr.write(`${explain(fault, root)}\n`);
    if (debug && fault instanceof Error) {
      process.stderr.write(`${fault.stack}\n`);
    }
    process.exit(2);
  };
  process.on('uncaughtException', (fault) => {
    if (!isInCharge()) {
      fail(fault);
    }
  });
  // Without an exception: nothing is left to wait for, though it has not ended, or the thread of the loader exits.
  process.on('beforeExit', () => {
    if (isLoading) {
      fail(13);
    }
  });
  process.on('exit', (code) => {
    if (isLoading && code === 1 && !isInCharge()) {
      fail(code);
    }
  });
  try {
    findPackagesInKitOnly(root);
    // For tsx, here and in a program that this one starts: it would look for the settings in the working folder and all
    // above it.
    process.env.TSX_TSCONFIG_PATH = `${root}/tsconfig.json`;
    const fromBundle = debug ? null : bundled(root, entry);
    if (fromBundle === null) {
      await understandTypeScript(root);
    }
    // And it would keep what it made of our files in the folder for temporary files, whoever put them there first.
    process.env.TSX_DISABLE_CACHE = '1';
    const program = await (fromBundle === null ? import(pathToFileURL(entry).href) : fromBundle());
    await program.finished;
    isLoading = false;
  } catch (fault) {
    fail(fault);
  }
};

/** What loads a program of the product from the bundle; null if it is another program, or if there is no bundle. */
function bundled(root, entry) {
  const name = path.relative(root, entry).split(path.sep).join('/');
  const bundle = PROGRAMS.includes(name) ? findBundle(root) : null;
  return bundle === null ? null : (programsOf(root, bundle)[name] ?? null);
}

/** Whether the program has begun, and reports its own faults from here on. */
function isInCharge() {
  return process.listenerCount('uncaughtException') > 1;
}

/**
 * Packages that others may do without (vitest tries some) are sought in `node_modules` of every folder above, too; and
 * above the kit may be a folder, such as the one for temporary files, where others of this machine can make one.
 */
function findPackagesInKitOnly(root) {
  const ours = packageFolders(root)
    .filter((folder) => existsSync(folder))
    .map((folder) => realpathSync(folder));
  const all = Module._nodeModulePaths;
  const above = new Set([root, ...ours.map(path.dirname)].flatMap((folder) => all(path.dirname(folder))));
  ours.forEach((folder) => {
    above.delete(folder);
  });
  Module._nodeModulePaths = (from) => all(from).filter((found) => !above.has(found));
}

/**
 * Newer versions of Node read TypeScript themselves (but not below a folder `node_modules`), as fast as tsx with all in
 * its cache, and in half the time that it takes without. For the others there is tsx.
 */
async function understandTypeScript(root) {
  if (!process.features.typescript || /[\\/]node_modules[\\/]/.test(root)) {
    await withCache(root, () => import('tsx'));
  }
}
