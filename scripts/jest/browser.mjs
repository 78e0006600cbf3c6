/** Unpacks the browser that came with the tests, once for each checkout, and says where it is. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export function unpackBrowser(root) {
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, 'browser');
  const browser = join(folder, 'chromium');
  if (existsSync(browser)) return browser;
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the folder for temporary files, where another account's browser may lie already.
  const fresh = mkdtempSync(join(cache, 'browser-'));
  const unpack = `(await import('@sparticuz/chromium')).default.executablePath()`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', `await ${unpack}`], {
    cwd: root,
    env: { ...process.env, TMPDIR: fresh, NODE_OPTIONS: '' },
  });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another run was quicker.
    rmSync(fresh, { recursive: true, force: true });
  }
  return browser;
}
