import type { Page } from 'playwright-core';

const WAIT = `{
  const read = Blob.prototype.arrayBuffer;
  const waits = new Promise((resolve) => addEventListener('let-go', resolve));
  Blob.prototype.arrayBuffer = function () { return waits.then(() => read.call(this)); };
}`;

/** Files that are chosen from here on are read only once this is let go, as a film on a phone takes its time. */
export async function readSlowly(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(WAIT);
  return () => page.evaluate(`dispatchEvent(new Event('let-go'))`);
}
