/**
 * Ends a run in which for so many `minutes` no test file has begun or ended, and names those that are at work:
 * what stands still outside a test, no limit of a test sees (time-limits.mjs).
 */
export default class StandsStill {
  #running = new Set();
  #watching;

  constructor(_, { minutes }) {
    this.minutes = minutes;
  }
  onRunStart() {
    this.#came();
  }
  onTestStart({ path }) {
    this.#running.add(path);
    this.#came();
  }
  onTestResult({ path }) {
    this.#running.delete(path);
    this.#came();
  }
  onRunComplete() {
    clearTimeout(this.#watching);
  }
  #came() {
    clearTimeout(this.#watching);
    this.#watching = setTimeout(() => {
      console.error(`For ${this.minutes} minutes no test file has begun or ended.`);
      for (const path of this.#running) console.error(`At work: ${path}`);
      process.exit(1);
    }, this.minutes * 60_000).unref();
  }
}
