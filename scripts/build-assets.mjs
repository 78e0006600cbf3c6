/** The files that browsers fetch: one style sheet, the islands, fonts and the mark, named by their content. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

export async function buildAssets(root) {
  const source = join(root, 'apps/web/src');
  const out = join(root, 'dist/assets');
  mkdirSync(join(out, 'fonts'), { recursive: true });
  const order = await import(pathToFileURL(join(root, 'dist/apps/web/src/house/styles/order.js')).href);

  const manifest = {
    stylesheet: keep(out, 'walz.css', Buffer.from(styles(join(source, 'house/styles'), order.styleFiles))),
    islands: {},
  };
  for (const file of order.fontFiles) {
    writeFileSync(
      join(out, 'fonts', file),
      readFileSync(join(root, 'node_modules', order.fontPackage, 'files', file)),
    );
  }
  manifest.font = `/assets/fonts/${order.firstFontFile}`;
  for (const file of readdirSync(join(source, 'house/static'))) {
    manifest[basename(file).replace(/\..*$/, '')] = keep(
      out,
      file,
      readFileSync(join(source, 'house/static', file)),
    );
  }
  for (const file of globSync('islands/*.island.{ts,tsx}', { cwd: source })) {
    const name = basename(file).replace(/\.island\.tsx?$/, '');
    manifest.islands[name] = keep(out, `${name}.js`, await bundle(join(source, file), 'esm'));
  }
  // A service worker may only rule over addresses below its own, so it keeps a plain name at the top.
  for (const file of globSync('islands/*.worker.ts', { cwd: source })) {
    writeFileSync(
      join(out, `${basename(file).replace(/\.worker\.ts$/, '')}.worker.js`),
      await bundle(join(source, file), 'iife'),
    );
  }
  await buildExplorer(join(root, 'apps/api/src/explorer'), join(root, 'dist/explorer'));
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The explorer belongs to the API door, which also stands alone. */
async function buildExplorer(source, out) {
  mkdirSync(out, { recursive: true });
  for (const file of ['explorer.html', 'explorer.css'])
    writeFileSync(join(out, file), readFileSync(join(source, file)));
  writeFileSync(join(out, 'explorer.js'), await bundle(join(source, 'browser/explorer.ts'), 'esm'));
}

function styles(folder, files) {
  return files
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*\n/g, '\n')
    .replace(/^\s+/gm, '');
}

async function bundle(input, format) {
  const build = await rolldown({ input, logLevel: 'warn' });
  const { output } = await build.generate({ format, minify: true });
  await build.close();
  return Buffer.from(output[0].code);
}

/** Writes a file under a name that changes with its content, with its compressed forms beside it. */
function keep(out, file, bytes) {
  const print = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  const name = file.replace(/(\.[^.]+)$/, `.${print}$1`);
  writeFileSync(join(out, name), bytes);
  writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  writeFileSync(
    join(out, `${name}.br`),
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  );
  return `/assets/${name}`;
}
