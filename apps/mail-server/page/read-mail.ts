import { simpleParser } from 'mailparser';
import type { Mailbox } from '../mailbox/open-mailbox.js';
import type { Summary } from '../mailbox/summary.js';

export type Mail = Summary & {
  /** The plain text; of a mail that has HTML alone, the text of that. */
  readonly text: string;
  /** In the order of the mail, our trace headers first. Repeated names stand repeatedly. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
  readonly eml: Buffer;
};

/** One mail as a person reads it. Its HTML is never shown, only the text in it. */
export async function readMail(mailbox: Mailbox, id: string): Promise<Mail | undefined> {
  const found = await mailbox.read(id);
  if (found === undefined) return undefined;
  const { text, headerLines, attachments } = await simpleParser(found.eml, {
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: 500_000,
  });
  const headers = headerLines.map(({ key, line }) => ({ name: key, value: line.slice(key.length + 1).trim() }));
  const files = attachments.map(({ filename, contentType, size }) => ({
    name: filename ?? '',
    type: contentType,
    bytes: size,
  }));
  return { ...found.summary, text: text ?? '', headers, attachments: files, eml: found.eml };
}
