import { simpleParser } from 'mailparser';
import type { Envelope } from './envelope.js';
import { readHead } from './read-head.js';

/** One line of the list. */
export type Summary = {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
  readonly receivedAt: Date;
};

/** From the top of the file alone, so that a list of many mails stays quick. */
export async function readSummary(id: string, envelope: Envelope, file: string): Promise<Summary> {
  const { subject, messageId } = await simpleParser(await readHead(file));
  return { id, ...envelope, subject: subject ?? '', messageId: messageId ?? '' };
}
