// A reporter of @web/test-runner that says how many tests passed and failed, and writes it
// down for the total of `npm test`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function count(suite, total) {
  for (const test of suite.tests) {
    if (test.skipped) total.skipped += 1;
    else if (test.passed) total.passed += 1;
    else total.failed += 1;
  }
  for (const inner of suite.suites) count(inner, total);
}

/** @param {string} engine name of the file under .cache/results */
export function countsReporter(engine) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0, files: sessions.length };
      for (const session of sessions) {
        const before = total.failed;
        if (session.testResults) count(session.testResults, total);
        // A file that did not load, or that failed outside its tests, is one failure.
        if (!session.passed && total.failed === before) total.failed += 1;
      }
      const directory = join(import.meta.dirname, '..', '..', '.cache', 'results');
      mkdirSync(directory, { recursive: true });
      writeFileSync(join(directory, `${engine}.json`), JSON.stringify(total));
      const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
      console.log(`${engine}: ${total.passed} passed, ${total.failed} failed${skipped} in ${total.files} files`);
    },
  };
}
