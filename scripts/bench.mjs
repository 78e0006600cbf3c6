/** `npm run bench`: builds what is missing, then measures. `npm run bench -- --help` tells the options. */
if (Number(process.versions.node.split('.')[0]) < 26) {
  console.error(
    `Walz needs Node 26, which it brings along; this is ${process.version}. Use \`npm run bench\`.`,
  );
  process.exit(1);
}

const { bench } = await import('../bench/harness/bench.mjs');
process.exitCode = await bench(process.argv.slice(2));
