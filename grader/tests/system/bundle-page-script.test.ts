import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundlePageScript } from '../../system/bundle-page-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-script-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('files become one script, without types, that cannot end its element', () => {
  writeFileSync(join(folder, 'text.ts'), 'export const text: string = "</script><!--";');
  writeFileSync(join(folder, 'main.ts'), 'import { text } from "./text.ts"; globalThis.seen = text;');
  const script = bundlePageScript(join(folder, 'main.ts'));
  expect(script).not.toMatch(/<\/script|<!--|import/i);
  const scope: { seen?: string } = {};
  new Function('globalThis', script)(scope);
  expect(scope.seen).toBe('</script><!--');
});
