import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StepBook } from '#infrastructure/demo/script/step-book.js';

/** A line of a file for each. */
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
