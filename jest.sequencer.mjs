/** Those that take longest, in this order. The stories begin at once and mostly wait. */
const FIRST = [
  /journeys/,
  /stories\.spec/,
  /faults\.spec/,
  /twin-worlds/,
  /crawling\.int/,
  /standalone\.int/,
  /worker\.int/,
  /talks\.model/,
  /mediation\.model/,
  /layout\.int/,
  /compose\.int/,
];
const rank = ({ path }) => {
  const place = FIRST.findIndex((pattern) => pattern.test(path));
  return place < 0 ? FIRST.length : place;
};
const integration = ({ path }) => (path.endsWith('.int.spec.ts') ? 0 : 1);

/** Long test files begin first, whatever a cache knows of earlier runs: a run ends when its longest does. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort(
      (a, b) => rank(a) - rank(b) || integration(a) - integration(b) || a.path.localeCompare(b.path),
    );
  }
  allFailedTests(tests) {
    return tests;
  }
  shard(tests) {
    return tests;
  }
  cacheResults() {}
}
