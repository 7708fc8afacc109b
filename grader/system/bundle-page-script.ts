import { buildSync } from 'esbuild';

/**
 * The script of a page, from its TypeScript, as text for a `<script>` element.
 *
 * @param file the file that it starts from, in a folder `client/`
 */
export function bundlePageScript(file: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: BROWSERS,
    tsconfigRaw: '{}',
    logLevel: 'silent',
  });
  const text = outputFiles.map((output) => output.text).join('');
  // As the text of a script, neither may end or open anything for the reader of the page.
  return text.replace(/<(?=\/script|!--)/gi, '\\x3C');
}

/** Those that know light-dark(), which all pages use. */
const BROWSERS = ['chrome123', 'firefox120', 'safari17.5'];
