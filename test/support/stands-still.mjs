const PATIENCE = 45 * 60_000;

/**
 * Ends a run in which for `patience` milliseconds no test file has begun or ended, and names those that are at work:
 * what stands still outside a test, no limit of a test sees (time-limits.mjs).
 */
export default class StandsStill {
  #running = new Set();
  #watching;

  constructor(_, { patience = PATIENCE } = {}) {
    this.patience = patience;
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
      console.error(`For ${this.patience / 60_000} minutes no test file has begun or ended.`);
      for (const path of this.#running) console.error(`At work: ${path}`);
      process.exit(1);
    }, this.patience).unref();
  }
}
