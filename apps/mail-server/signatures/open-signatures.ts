import { mkdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Wish = z.object({
  reference: z.uuid(),
  title: z.string().max(500),
  text: z.string().max(500_000),
  documentSha256: z.string().regex(/^[0-9a-f]{64}$/),
  signer: z.object({ name: z.string().max(500) }),
});
/** What somebody was asked to sign. */
export type Wish = z.infer<typeof Wish>;
export const NewWish = Wish;

const Line = z.union([
  z.object({ wish: Wish }),
  z.object({ answered: z.string(), status: z.enum(['signed', 'declined']) }),
  z.object({ reported: z.string() }),
]);

export type Answer = 'signed' | 'declined';
export type Signatures = {
  /**
   * Resolves when it is safe on the disk. A newer text for the same reference takes the place of one that nobody
   * signed.
   */
  readonly keep: (wish: Wish) => Promise<void>;
  readonly find: (reference: string) => { readonly wish: Wish; readonly status?: Answer } | undefined;
  readonly all: () => readonly Wish[];
  readonly answer: (reference: string, status: Answer) => Promise<void>;
  readonly reported: (reference: string) => Promise<void>;
  readonly unreported: () => readonly string[];
};

/** Wishes and answers in one file of lines; what a crash cut off at its end was never acknowledged. */
export function openSignatures(folder: string): Signatures {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'signatures.jsonl');
  const [wishes, answers, done] = [new Map<string, Wish>(), new Map<string, Answer>(), new Set<string>()];
  for (const line of linesOf(file)) {
    if ('wish' in line) wishes.set(line.wish.reference, line.wish);
    else if ('answered' in line) answers.set(line.answered, line.status);
    else done.add(line.reported);
  }
  let writing = Promise.resolve();
  const write = (line: object): Promise<void> =>
    (writing = writing.then(() => append(file, `${JSON.stringify(line)}\n`)));
  return {
    keep: async (wish) => {
      if (wishes.get(wish.reference)?.documentSha256 === wish.documentSha256 || answers.has(wish.reference)) return;
      await write({ wish });
      wishes.set(wish.reference, wish);
    },
    find: (reference) => {
      const [wish, status] = [wishes.get(reference), answers.get(reference)];
      return wish && { wish, ...(status && { status }) };
    },
    all: () => [...wishes.values()].reverse(),
    answer: async (reference, status) => {
      if (answers.has(reference)) return;
      await write({ answered: reference, status });
      answers.set(reference, status);
    },
    reported: async (reference) => {
      await write({ reported: reference });
      done.add(reference);
    },
    unreported: () => [...answers.keys()].filter((reference) => !done.has(reference)),
  };
}

const append = async (file: string, text: string): Promise<void> => {
  const handle = await open(file, 'a');
  try {
    await handle.write(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const linesOf = (file: string): readonly z.infer<typeof Line>[] => {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    try {
      return [Line.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
};
