// The first thing every `npm start`, `npm test` and `npm run …` executes, under whatever Node the person has.
// It only looks at the version here, in syntax an old Node can still read; the work is in bootstrap/.
const major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    `lianxin needs Node 20 or newer to start (this is ${process.versions.node}): install a newer one from https://nodejs.org and run the same command again.`,
  );
  process.exit(1);
} else {
  import("./bootstrap/run.mjs").then((bootstrap) => bootstrap.run(process.argv.slice(2)));
}
