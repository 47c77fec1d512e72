import { setTimeout } from 'node:timers/promises';

/** Asks `GET /healthz` until it says yes. False after so many milliseconds, or as soon as `over` says that it is of no use any more. */
export async function isHealthy(port: number, milliseconds: number, over: () => boolean): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!over() && performance.now() < end) {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return true;
    await setTimeout(50);
  }
  return false;
}
