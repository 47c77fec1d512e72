import { setTimeout } from 'node:timers/promises';
import { statusOf } from './program-of.js';

/** A database that does not answer within a second is the machine's affair; what is refused sooner is the program's. */
const LATE = 900;

export type Watched = {
  /** Checks of all programs together, and how many of them were refused late. */
  readonly asked: number;
  readonly late: number;
  /** What was refused at once. */
  readonly refused: readonly string[];
  /** For how many milliseconds on end one program was not ready, whether it said so at once or late. */
  readonly longest: number;
};

/** Asks each program that is in the rotation whether it is ready, as a balancer does, and keeps what was refused. */
export function watchHealth(urls: () => readonly string[]) {
  const refused: string[] = [];
  const since = new Map<string, number>();
  let [asked, late, longest, over] = [0, 0, 0, false];
  const note = (url: string, status: number, begun: number): void => {
    asked += 1;
    if (status === 200) return void since.delete(url);
    const now = performance.now();
    if (now - begun < LATE) refused.push(`${url} ${status}`);
    else late += 1;
    since.set(url, since.get(url) ?? begun);
    longest = Math.max(longest, now - (since.get(url) ?? begun));
  };
  void (async () => {
    while (!over) {
      for (const gone of [...since.keys()].filter((url) => !urls().includes(url))) since.delete(gone);
      for (const url of urls()) {
        const begun = performance.now();
        const status = await statusOf(`${url}/readyz`);
        if (urls().includes(url)) note(url, status, begun); // it may have been taken out while it was asked
      }
      await setTimeout(200);
    }
  })();
  return {
    watched: (): Watched => ({ asked, late, refused, longest }),
    stop: (): void => void (over = true),
  };
}
