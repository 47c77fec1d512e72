import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { listen } from '../../apps/mail-server/smtp/listen.js';

type Counting = {
  /** How long each mail takes. */
  readonly milliseconds: number;
  /** Until it is so of the Message-IDs that were brought none is answered. */
  readonly opensAt: (brought: readonly string[]) => boolean;
};

/** A mail that was brought: when its sender was named and when it was answered, on one clock. */
export type Brought = { readonly messageId: string; readonly from: number; readonly until: number };

/** A mail server that takes its time with each mail, and counts how many it is brought at once. */
export async function startCountingMail({ milliseconds, opensAt }: Counting) {
  const journal: Brought[] = [];
  const begun = new Map<string, number>();
  const brought: string[] = [];
  const opened = Promise.withResolvers<void>();
  let most = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 2_000,
    onMailFrom: (_, { id }, answer) => {
      begun.set(id, performance.now());
      most = Math.max(most, begun.size);
      answer();
    },
    onData: (stream, { id }, answer) =>
      void text(stream).then(async (raw) => {
        const messageId = /^Message-ID: (?<id>.*)$/im.exec(raw)?.groups?.['id']?.trim() ?? '';
        brought.push(messageId);
        if (opensAt(brought)) opened.resolve();
        await opened.promise;
        await setTimeout(milliseconds);
        journal.push({ messageId, from: begun.get(id) ?? 0, until: performance.now() });
        begun.delete(id);
        answer(null, '2.0.0 Kept');
      }),
    onClose: ({ id }) => void begun.delete(id),
  });
  const { port, close } = await listen(server, 0, '127.0.0.1');
  return { smtpUrl: `smtp://127.0.0.1:${port}`, journal, most: () => most, stop: close };
}
