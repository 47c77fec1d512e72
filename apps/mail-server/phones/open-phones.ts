import { mkdirSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Message = z.object({
  id: z.string(),
  channel: z.enum(['sms', 'wechat']),
  to: z.string().min(1).max(100),
  text: z.string().min(1).max(4_000),
  reference: z.string().max(200).optional(),
  receivedAt: z.string(),
});
/** A message as a phone has it. `reference` goes back with every report. */
export type Message = z.infer<typeof Message>;
export const NewMessage = Message.omit({ id: true, receivedAt: true });

const Line = z.union([z.object({ message: Message }), z.object({ reported: z.string() })]);

export type Phones = {
  /** Resolves when it is safe on the disk; a repetition changes nothing. */
  readonly keep: (message: Message) => Promise<'new' | 'known'>;
  /** The provider's report on it was taken. */
  readonly reported: (id: string) => Promise<void>;
  /** Newest first. */
  readonly find: (to?: string) => readonly Message[];
  readonly unreported: () => readonly Message[];
};

/** Phones' inboxes in one file of lines; what a crash cut off at its end was never acknowledged. */
export function openPhones(folder: string): Phones {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'messages.jsonl');
  const messages = new Map<string, Message>();
  const done = new Set<string>();
  for (const line of linesOf(file)) {
    if ('message' in line) messages.set(line.message.id, line.message);
    else done.add(line.reported);
  }
  let writing = Promise.resolve();
  const write = (line: object): Promise<void> =>
    (writing = writing.then(() => append(file, `${JSON.stringify(line)}\n`)));
  return {
    keep: async (message) => {
      if (messages.has(message.id)) return 'known';
      await write({ message });
      messages.set(message.id, message);
      return 'new';
    },
    reported: async (id) => {
      done.add(id);
      await write({ reported: id });
    },
    find: (to) => [...messages.values()].filter((message) => to === undefined || message.to === to).reverse(),
    unreported: () => [...messages.values()].filter(({ id, reference }) => reference !== undefined && !done.has(id)),
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
