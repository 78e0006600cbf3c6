import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { short } from '../harness/figures.mjs';
import { atMost, verdict } from '../harness/goals.mjs';
import { root } from '../harness/root.mjs';
import { toldPerson } from '../harness/visitors.mjs';

const mostScript = 15;

export default {
  title: 'What a reader downloads',
  says: 'Sizes in kB (1,000 bytes) of what a stranger gets with a page; script is every script that the page names or holds, compressed.',

  async measure(stage) {
    const { url } = await stage.house();
    const pages = { home: '/', profile: `/people/${toldPerson.handle}` };
    const sizes = {};
    for (const [name, path] of Object.entries(pages))
      sizes[name] = sizesOf(await (await fetch(url + path)).text());
    const goals = Object.entries(sizes).map(([name, { script }]) =>
      atMost(`script of ${name}`, script, mostScript, 'kB'),
    );
    return {
      columns: ['page', 'HTML', 'HTML gzip', 'style gzip', 'scripts', 'script gzip', 'goal'],
      rows: Object.entries(sizes).map(([name, size], at) => [
        name,
        ...[size.html, size.htmlGzip, size.style, size.scripts, size.script].map(short),
        verdict(goals[at]),
      ]),
      goals,
      figures: sizes,
    };
  },
};

function sizesOf(html) {
  const named = [...html.matchAll(/<script\b[^>]*\bsrc="\/assets\/([^"]+)"/g)].map(([, file]) => asset(file));
  const held = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  const styles = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\/assets\/([^"]+)"/g)];
  const scripts = [...named, ...held];
  return {
    html: Buffer.byteLength(html) / 1000,
    htmlGzip: packed([html]),
    style: packed(styles.map(([, file]) => asset(file))),
    scripts: scripts.length,
    script: packed(scripts),
  };
}

/** A script from elsewhere, or of another folder, is none of the build: then this fails, and rightly. */
function asset(file) {
  return readFileSync(join(root, 'dist/assets', file));
}

function packed(files) {
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;
}
