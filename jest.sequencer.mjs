/** Those that take longest, in this order; the stories mostly wait, so the others run beside them. */
const FIRST = [/journeys/, /faults\.spec/, /races\.int/, /talks\.model/, /twin-worlds/, /worker\.int/, /kill\.int/, /compose\.int/, /crawling\.int/];
const rank = ({ path }) => {
  const place = FIRST.findIndex((pattern) => pattern.test(path));
  return place < 0 ? FIRST.length : place;
};
const integration = ({ path }) => (path.endsWith('.int.spec.ts') ? 0 : 1);

/** Long test files begin first, whatever a cache knows of earlier runs: a run ends when its longest does. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rank(a) - rank(b) || integration(a) - integration(b) || a.path.localeCompare(b.path));
  }
  allFailedTests(tests) {
    return tests;
  }
  shard(tests) {
    return tests;
  }
  cacheResults() {}
}
