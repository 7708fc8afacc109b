'use strict';
/**
 * Where the packages of the kit are. In JavaScript of 2009, as `check-machine.cjs` is.
 *
 * A clone has them in its own folder `node_modules`. If the kit is a package itself, it lies in a folder `node_modules`,
 * and they lie beside it, or in its own if another package wants another version.
 */
var path = require('path');

/** Whether the kit, or whatever else is in this folder, was installed as a package. */
function isPackage(root) {
  return path.basename(path.dirname(path.resolve(root))) === 'node_modules';
}

/** The folders `node_modules`, the nearest first. They need not be there. */
exports.packageFolders = function packageFolders(root) {
  var own = path.join(root, 'node_modules');
  return isPackage(root) ? [own, path.dirname(path.resolve(root))] : [own];
};

/** The folder of a cache: inside the packages, so inside what only the owner of the kit can write. */
exports.cacheFolder = function cacheFolder(root, name) {
  return isPackage(root)
    ? path.join(path.dirname(path.resolve(root)), '.cache', path.basename(root), name)
    : path.join(root, 'node_modules', '.cache', name);
};

/** What installs the packages again, and where: `Run npm ci, in …`. */
exports.installAgain = function installAgain(root) {
  return isPackage(root)
    ? 'npm install, in ' + path.dirname(path.dirname(path.resolve(root)))
    : 'npm ci, in ' + root;
};

exports.isPackage = isPackage;
