import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { folderWith, ROOT, runCli } from './run-cli.ts';

it('writes the page into one file, and says what it works out', { timeout: 120_000 }, () => {
  const file = join(folderWith({}), 'lesson.html');
  const { status, stdout, stderr } = runCli('demo', '--html', file);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('training once more, on images prepared as a drawing is');
  expect(stdout).toContain(`Written: ${file}`);
  const page = readFileSync(file, 'utf8');
  expect(page.length).toBeLessThan(2_000_000);
  expect(page).toContain('Your drawing is read by our train(): yours does not pass yet');
  expect(page).toContain('connect-src &#39;none&#39;');
  // Whatever it loads from elsewhere would not be there without a network.
  expect(page).not.toMatch(/\b(?:src|href)="(?!#|data:)/);
});

it('says at once if the file cannot be written', () => {
  const folder = folderWith({ kept: '' });
  for (const place of ['kept/lesson.html', 'out/', '']) {
    const { status, stdout, stderr } = runCli('demo', '--html', `${folder}/${place}`);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('could not be written');
  }
  expect(readdirSync(folder)).toEqual(['kept']);
});

it('serves the page, at the chapter that was named, until Ctrl-C', { timeout: 120_000 }, async () => {
  const child = spawn(process.execPath, [join('grader', 'start.cjs'), 'demo', 'abs', '--page'], {
    cwd: ROOT,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', BROWSER: '' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (part) => {
    said += part;
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await expect.poll(() => said, { timeout: 100_000 }).toContain('It ends with Ctrl-C.');
  const [, url = ''] = /Open this in a browser: (http:\/\/127\.0\.0\.1:\d+\/[\w-]+\/)#abs\n/.exec(said) ?? [];
  const page = await (await fetch(url)).text();
  expect(page).toContain('connect-src &#39;self&#39;');
  expect((await fetch(url.replace(/[\w-]+\/$/, 'another/'))).status).toBe(403);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
