'use strict';
var fs = require('fs');
var path = require('path');
var packages = require('./packages.cjs');

/**
 * What of this machine keeps the kit from starting: `fault`, one sentence with what to do, or null. And `note`: what
 * may lead astray later.
 *
 * @param root the folder of the kit
 * @param machine `process`, or what a test says in its place
 * @param forAuthors whether the packages of the laboratory are needed too
 */
module.exports = function checkMachine(root, machine, forAuthors) {
  var kit;
  var age;
  try {
    kit = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
    age = tooOld(kit.engines.node, machine.versions.node, machine.execPath, root);
  } catch (error) {
    return {
      fault: 'The kit’s package.json cannot be read: ' + error.message + '. Get it again.',
      note: null,
    };
  }
  if (age || strangePath(root, machine)) {
    return { fault: age || strangePath(root, machine), note: null };
  }
  var wanted = Object.assign({}, kit.dependencies, forAuthors ? kit.devDependencies : {});
  return lookAtPackages(root, wanted, machine);
};

/** Says that Node is older than `>=20.19`, the form of package.json; null if it is not. */
function tooOld(engines, version, execPath, root) {
  var least = /(\d+)\.(\d+)/.exec(engines);
  var is = /^(\d+)\.(\d+)/.exec(version);
  var major = is[1] - least[1];
  if (major > 0 || (major === 0 && is[2] - least[2] >= 0)) {
    return null;
  }
  return (
    ['Node ', least[0], ' or newer is needed, and this is ', version, ' (', execPath, '). '].join('') +
    'Get it from https://nodejs.org, then run ' +
    packages.installAgain(root) +
    '.'
  );
}

/** Says that Node finds no module below this path. */
function strangePath(root, machine) {
  var isBackslash = machine.platform !== 'win32' && root.indexOf('\\') >= 0;
  // Node reads the path right; tsx does not.
  var isQuestion = root.indexOf('?') >= 0 && !machine.features.typescript;
  if (!isBackslash && !isQuestion) {
    return null;
  }
  return (
    ['The path of the kit has a ', isBackslash ? '\\' : '?', ' in it, which Node '].join('') +
    [machine.versions.node, ' does not find its way through. Rename that folder: ', root].join('')
  );
}

function lookAtPackages(root, wanted, machine) {
  var folders = packages.packageFolders(root);
  var again = packages.installAgain(root);
  if (!folders.some(fs.existsSync)) {
    return {
      fault: 'The packages of the kit are not installed. Run ' + again.replace(',', ' first,') + '.',
      note: null,
    };
  }
  var installed = {};
  var missing = [];
  var others = [];
  Object.keys(wanted).forEach(function (name) {
    installed[name] = readPackage(folders, name);
    if (installed[name] === null) {
      missing.push(name);
    } else if (installed[name].version !== wanted[name]) {
      others.push(name + ' ' + installed[name].version + ' is installed, ' + wanted[name] + ' is wanted');
    }
  });
  if (missing.length > 0) {
    return {
      fault: 'Packages of the kit are missing: ' + missing.join(', ') + '. Run ' + again + '.',
      note: null,
    };
  }
  var faults = PROGRAMS.map(function (program) {
    return programMissing(root, installed[program.name], program.elsewhere, machine);
  });
  return {
    fault: faults.filter(Boolean)[0] || null,
    note:
      others.length > 0
        ? 'The packages are of another version of the kit (' + others.join('; ') + '): run ' + again + '.'
        : null,
  };
}

/** One package a system, and the variable that names the program if it is installed in another way. */
var PROGRAMS = [
  { name: 'esbuild', elsewhere: 'ESBUILD_BINARY_PATH' },
  { name: 'deno', elsewhere: 'KIT_DENO' },
];

/** The package.json of the first that is there and whole, or null. */
function readPackage(folders, name) {
  var found = null;
  folders.some(function (folder) {
    try {
      found = JSON.parse(fs.readFileSync(path.join(folder, name, 'package.json'), 'utf8'));
    } catch (_) {}
    return found !== null;
  });
  return found;
}

/** Where a package of the kit has its own. */
function foldersOf(folders, name) {
  var found = folders
    .map(function (folder) {
      return path.join(folder, name);
    })
    .filter(fs.existsSync)[0];
  return folders.concat(found ? packages.packageFolders(fs.realpathSync(found)) : []);
}

/**
 * npm installs the program for the system it runs on, and no other. Says that the one for this system is not there,
 * though there is one.
 *
 * @param tool package.json of esbuild or Deno
 */
function programMissing(root, tool, elsewhere, machine) {
  if (!tool || machine.env[elsewhere]) {
    return null;
  }
  var system = machine.platform + '-' + machine.arch;
  var scope = '@' + tool.name + '/';
  var isMine = function (name) {
    return name.indexOf(scope + system) === 0;
  };
  var offered = Object.keys(tool.optionalDependencies || {});
  var folders = foldersOf(packages.packageFolders(root), tool.name);
  var present = offered.filter(function (name) {
    return readPackage(folders, name) !== null;
  });
  if (!offered.some(isMine) || present.some(isMine)) {
    return null;
  }
  if (present.length === 0 && tool.name === 'deno') {
    // Not for every Linux: the kit itself says more about that.
    return null;
  }
  return (
    ['The program for this system, ', scope, system, ', is not in node_modules, which was installed '].join(
      ''
    ) +
    (present.length > 0
      ? 'on another system (' + present[0].slice(scope.length) + ')'
      : 'without optional packages') +
    ['. Run ', packages.installAgain(root).replace(',', ' (without --omit=optional) here,'), '.'].join('')
  );
}
