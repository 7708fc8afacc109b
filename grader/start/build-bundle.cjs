'use strict';
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { exerciseIds, PROGRAMS, replacements } = require('./replacements.cjs');
const { contentOf, digestOf } = require('./digest.cjs');
const { packageFolders } = require('./packages.cjs');

/**
 * `node build-bundle.cjs ROOT` prints the product as one script: a line of JSON with what it was made from (see
 * `bundle-file.cjs`), and the code. It is a program of its own because esbuild, if the machine has no memory for it,
 * prints the stack trace of a crash.
 *
 * The code is the body of a function of `exports`, `require`, `module`, `kitUrl`, which turns a path inside the kit into
 * a URL, and `importPackage`, which imports a package that is no part of the bundle. It exports `programs`: by path inside the kit, what loads a program.
 */
async function build(root) {
  const contents = new Map();
  const read = (name) => {
    const content = readFileSync(path.join(root, name));
    contents.set(name, content);
    return content;
  };
  const ids = exerciseIds(root);
  for (const name of [...settingsOf(root), ...PROGRAMS]) {
    contents.set(name, contentOf(path.join(root, name)));
  }
  const guest = await buildGuest(root, read);
  const code = await buildProduct(root, read, replacements(ids, guest));
  const inputs = [...contents.keys()].sort();
  const digest = digestOf(
    ids,
    inputs.map((name) => [name, contents.get(name)]),
  );
  return `${JSON.stringify({ inputs, ids, digest })}\n${code}`;
}

async function buildGuest(root, read) {
  const { code } = esbuild.transformSync(read(GUEST_BUILD).toString('utf8'), { loader: 'ts', format: 'cjs' });
  const settings = { exports: {} };
  new Function('module', 'exports', code)(settings, settings.exports);
  const built = await esbuild.build({
    ...settings.exports.GUEST_BUILD,
    absWorkingDir: root,
    entryPoints: ['grader/sandbox/guest/main.ts'],
    plugins: [sources(root, read, {})],
  });
  return built.outputFiles[0].text;
}

const GUEST_BUILD = 'grader/sandbox/process/guest-build.ts';

async function buildProduct(root, read, replaced) {
  const programs = PROGRAMS.filter((name) => existsSync(path.join(root, name)));
  const built = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: `export const programs = { ${programs.map((name) => `'${name}': () => import('./${name}')`).join(', ')} };`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    tsconfigRaw: '{}',
    // Where the packages are a link, they are still those of this kit.
    preserveSymlinks: true,
    external: OUTSIDE,
    define: { 'import.meta.url': 'importMetaUrl' },
    plugins: [sources(root, read, replaced)],
    logLevel: 'silent',
  });
  return built.outputFiles[0].text.replace(/\bimport\("/g, 'importPackage("');
}

/** What decides, besides the sources, what is imported and how it is put together. */
function settingsOf(root) {
  return [
    'package.json',
    'package-lock.json',
    ...packageFolders(root).flatMap((folder) =>
      ['.package-lock.json', 'esbuild/package.json'].map((name) => nameIn(root, path.join(folder, name))),
    ),
    'grader/start/build-bundle.cjs',
    'grader/start/replacements.cjs',
  ];
}

/** Whether a path leads out of the folder that it starts from. */
function isAbove(name) {
  return name.startsWith('../') || path.isAbsolute(name);
}

/** The path of a file from the folder of the kit: `grader/cli.ts`, `../yaml/package.json`. */
function nameIn(root, file) {
  return path.relative(root, file).split(path.sep).join('/');
}

/** Packages that stay where they are: they have programs, or read files of their own, or few commands need them, or few people have them. */
const OUTSIDE = [
  'bullmq',
  'deno',
  'esbuild',
  'ioredis',
  'pg',
  'ts-morph',
  'tsx',
  'typescript',
  'vitest',
  'vitest/*',
];

/** Hands every file to esbuild, so that what is in the bundle is what the digest was made of. */
function sources(root, read, replaced) {
  return {
    name: 'sources',
    setup(building) {
      building.onLoad({ filter: /./ }, ({ path: file }) => {
        const name = nameIn(root, file);
        const isInside = [root, ...packageFolders(root)].some((folder) => !isAbove(nameIn(folder, file)));
        if (!isInside) {
          throw new Error(`${file} is not in the kit.`);
        }
        const text = withReplacement(read(name).toString('utf8'), name, replaced[name]);
        return { contents: withUrl(text, name), loader: path.extname(name) === '.ts' ? 'ts' : 'default' };
      });
    },
  };
}

function withReplacement(text, name, replacement) {
  if (replacement === undefined) {
    return text;
  }
  const { code, by, imports } = replacement;
  if (text.split(code).length !== 2) {
    throw new Error(`${name} should have “${code}” once.`);
  }
  return `${imports} ${text.replace(code, () => by)}`;
}

/** In one file, each file that was put into it still needs an address of its own. */
function withUrl(text, name) {
  return text.includes('import.meta.url')
    ? `const importMetaUrl = kitUrl(${JSON.stringify(name)}); ${text}`
    : text;
}

build(process.argv[2]).then(
  (text) => process.stdout.write(text),
  () => {
    process.exitCode = 1;
  },
);
