'use strict';
/**
 * How everything starts: `node grader/start.cjs grade …`, which is what the scripts in package.json say. Looks at
 * the machine first, because what Node itself says about it is a stack trace, and exit code 1, which would read
 * as a score below `--min-score`. Without a command, that is all.
 *
 * This file, `start/check-machine.cjs` and `start/packages.cjs` are in JavaScript of 2009: the oldest Node should be able to read them,
 * to say that it is too old.
 */
var fs = require('fs');
var path = require('path');
var checkMachine = require('./start/check-machine.cjs');

var ROOT = path.join(__dirname, '..');
var command = process.argv[2];

var found = checkMachine(ROOT, process, command === undefined);
if (found.note) {
  process.stderr.write(found.note + '\n');
}
if (found.fault) {
  process.stderr.write(found.fault + '\n');
  process.exitCode = 2;
} else if (command !== undefined) {
  start(command);
}

/** Runs a program of the kit, or else a command of the product. */
function start(name) {
  var program = programNamed(name);
  var entry = program || path.join(__dirname, 'cli.ts');
  var debug = process.argv.indexOf('--debug', 3);
  if (program && debug > 0) {
    // Only the command line knows this flag itself.
    process.argv.splice(debug, 1);
  }
  process.argv.splice(1, program ? 2 : 1, entry);
  require('./start/load.cjs')(ROOT, entry, debug > 0);
}

/**
 * A file in `grader/` or `data/`, or a program of the laboratory (`lab/<name>/<name>.ts`); null if the name is of
 * neither. A program runs outside the sandbox, so a file anywhere else is none, such as a student's.
 */
function programNamed(name) {
  var isFile = /\.ts$/.test(name);
  if (!isFile && !/^[a-z0-9-]+$/.test(name)) {
    return null;
  }
  var file = isFile ? path.resolve(name) : path.join(__dirname, 'lab', name, name + '.ts');
  var room = path.relative(ROOT, file).split(path.sep)[0];
  return (room === 'grader' || room === 'data') && fs.existsSync(file) ? file : null;
}
