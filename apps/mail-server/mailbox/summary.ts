import { simpleParser } from 'mailparser';
import { readTrace } from './envelope.js';
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

/** From the top of the file alone, so that a start with many mails stays quick. Undefined for a file that is no mail of ours. */
export async function readSummary(id: string, file: string): Promise<Summary | undefined> {
  const head = await readHead(file);
  const envelope = readTrace(head.toString('utf8'));
  if (envelope === undefined) return undefined;
  const { subject, messageId } = await simpleParser(head);
  return { id, ...envelope, subject: subject ?? '', messageId: messageId ?? '' };
}
