import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../../scripts/build.mjs';
import { verdict } from './goals.mjs';
import { describeMachine, loadAverage } from './machine.mjs';
import { readOptions, usage } from './options.mjs';
import { header, page, part } from './report.mjs';
import { root } from './root.mjs';
import { Stage } from './stage.mjs';
import { Trouble } from './trouble.mjs';

/**
 * Each file here is a case, run in the order of their names. Its default export has a `title`, what it `says` of
 * itself, and `measure(stage)`, which answers the `columns` and `rows` of a table, the `goals` with how they stand,
 * the raw `figures` for --json, and perhaps `notes`.
 */
const caseFolder = join(root, 'bench/cases');
const docs = join(root, 'docs/benchmarks.md');

let isInterrupted = false;
const pending = new Promise(() => {});

/** The whole run, from the words on the command line to the exit code. */
export async function bench(args) {
  try {
    const caseNames = readdirSync(caseFolder)
      .map(file => file.replace(/\.mjs$/, ''))
      .toSorted();
    const options = readOptions(args, caseNames);
    if (options.wantsHelp) {
      console.log(`${usage}\n  The cases: ${caseNames.join(', ')}`);
      return 0;
    }
    await buildWhatIsStale();
    return await measure(options);
  } catch (error) {
    // What breaks because everything is being ended is no news.
    if (isInterrupted) return pending;
    // What startEmbeddedPostgres has to say is a sentence too.
    console.error(error instanceof Trouble ? error.message : (error.sentence ?? error.stack));
    return 1;
  }
}

async function buildWhatIsStale() {
  try {
    await build({ say });
  } catch (error) {
    throw new Trouble(error.message);
  }
}

async function measure(options) {
  const began = new Date();
  const loadAtStart = loadAverage();
  const stage = new Stage(options, say);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => {
      isInterrupted = true;
      void stage.end().finally(() => process.exit(code));
    });
  }
  try {
    const results = {};
    for (const name of options.cases) {
      const { default: one } = await import(pathToFileURL(join(caseFolder, `${name}.mjs`)).href);
      results[name] = { title: one.title, says: one.says, ...(await one.measure(stage)) };
      console.log(`\n${part(results[name])}\n`);
    }
    const facts = await describeMachine({
      databaseUrl: await stage.databaseUrl(),
      began,
      loadAtStart,
      options,
    });
    console.log(header(facts));
    return keepAndJudge(options, facts, results);
  } finally {
    await stage.end();
  }
}

function keepAndJudge(options, facts, results) {
  const parts = Object.values(results);
  if (options.json) {
    const figures = Object.entries(results).map(([name, { title, goals, figures }]) => [
      name,
      { title, goals, figures },
    ]);
    writeFileSync(
      options.json,
      `${JSON.stringify({ facts, cases: Object.fromEntries(figures) }, null, 2)}\n`,
    );
    console.log(`Every figure is in ${options.json}.`);
  }
  if (options.isWhole && options.rounds >= 5) {
    const before = existsSync(docs) ? readFileSync(docs, 'utf8') : '';
    writeFileSync(docs, page(before, options.scale, facts, parts.map(part)));
    console.log(`Wrote ${relative(process.cwd(), docs)}.`);
  } else {
    console.log(
      `${relative(process.cwd(), docs)} stays as it is: a run of all cases with at least 5 rounds writes it.`,
    );
  }
  const missed = parts.flatMap(({ goals }) => goals).filter(({ isMet }) => isMet === false);
  for (const goal of missed) console.log(`Missed: ${goal.what}, ${verdict(goal)}`);
  return options.check && missed.length > 0 ? 1 : 0;
}

function say(step) {
  console.log(step.endsWith('…') ? step : `… ${step}`);
}
