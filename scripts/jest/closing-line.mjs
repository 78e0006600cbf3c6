/** Ends a run with one line that counts, for people and for machines. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites: broken } = results;
    process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + broken} failed\n`);
  }
}
