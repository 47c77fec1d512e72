import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What each step of the script answered, a line for each, so that a load that was broken off goes on where it was. A
 * step that was sent and not written down is sent again under the same key, which repeats nothing.
 */
export type StepBook = {
  readonly once: <T>(step: string, work: () => Promise<T>) => Promise<T>;
  readonly size: () => number;
};

export function openStepBook(file: string): StepBook {
  mkdirSync(path.dirname(file), { recursive: true });
  const done = new Map<string, unknown>(existsSync(file) ? readLines(file) : []);
  appendFileSync(file, '', { mode: 0o600 }); // there from the first step on: what was begun here is known as ours
  return {
    size: () => done.size,
    once: async <T>(step: string, work: () => Promise<T>) => {
      if (done.has(step)) return done.get(step) as T;
      const answer = await work();
      done.set(step, answer);
      // an API key of the demo platform may be among them
      appendFileSync(file, `${JSON.stringify([step, answer ?? null])}\n`, { mode: 0o600 });
      return answer;
    },
  };
}

/** The last line may have been cut off by a crash. */
const readLines = (file: string): readonly (readonly [string, unknown])[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as [string, unknown]];
      } catch {
        return [];
      }
    });
