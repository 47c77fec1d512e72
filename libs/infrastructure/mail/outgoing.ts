import { MailRefused } from './mail-errors.js';

export type Outgoing = {
  /** One bare address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** `<local@domain>`, the same at every attempt, so that a receiver can tell a repetition. */
  readonly messageId: string;
  /** ENVID, made by `sealEnvelopeId`; comes back in the report. */
  readonly envelopeId: string;
  /**
   * Whether the addressee's server is asked to report success and failure, or failure alone (RFC 3461 NOTIFY);
   * otherwise no report at all.
   */
  readonly notify: boolean | 'failure';
  /** Where reports go (the envelope's sender); without it the address in From. */
  readonly replyPath?: string;
  /** Where one POST ends mails of this kind (RFC 8058); only for what is no legal service. */
  readonly endAt?: string;
};

/** With whose it is: what a sandbox sends does not leave. */
export type MailOf = Outgoing & { readonly associationId: string };

const CONTROL = /\p{Cc}|[\u2028\u2029]/u;
const ADDRESS = /^[^\s<>()[\],;:\\"@\p{Cc}]{1,64}@[^\s<>()[\],;:\\"@\p{Cc}]{1,253}$/u;
const MESSAGE_ID = /^<[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+>$/;
const ADDRESS_OF_PAGE = /^https?:\/\/[\x21-\x3b\x3d\x3f-\x7e]{1,400}$/;
const ENVELOPE_ID = /^[\x21-\x2a\x2c-\x3c\x3e-\x7e]{1,100}$/;

/** Refuses, before a byte goes out, whatever could become a second header, a second recipient or a second command. */
export function checkOutgoing({ to, subject, messageId, envelopeId, replyPath, endAt }: Outgoing): void {
  if (!isAddress(to)) throw new MailRefused('recipient', 553, '5.1.3');
  if (replyPath !== undefined && !isAddress(replyPath)) throw new MailRefused('sender', 553, '5.1.7');
  if (endAt !== undefined && !ADDRESS_OF_PAGE.test(endAt)) throw new MailRefused('message', 554, '5.6.0');
  if (CONTROL.test(subject) || !MESSAGE_ID.test(messageId) || !ENVELOPE_ID.test(envelopeId))
    throw new MailRefused('message', 554, '5.6.0');
}

/** One bare address, without name, comment, list or quoting. */
export const isAddress = (text: string): boolean => ADDRESS.test(text);
