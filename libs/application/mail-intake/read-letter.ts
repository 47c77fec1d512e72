import { simpleParser, type ParsedMail } from 'mailparser';
import { LETTER_LIMITS } from '#domain/mail-intake/limits.js';
import type { MailSender } from '#domain/mail-intake/outcomes.js';
import { isAddress } from '#infrastructure/mail/outgoing.js';
import { senderBy } from './sender-by.js';

export type LetterFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer };

/** A mail that a person wrote, as text: nothing of it is drawn or run. */
export type Letter = {
  readonly messageId: string | undefined;
  /** In lower case. */
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly LetterFile[];
  readonly sender: MailSender;
};

const OPTIONS = { skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true, maxHtmlLengthToParse: 1_000_000 };
/** RFC 3834 and what programs write that do not know it. */
const AUTOMATIC = ['list-id', 'x-autoreply', 'x-autorespond', 'x-auto-response-suppress'];
const PRECEDENCE = /^precedence:\s*(?:bulk|junk|list|auto_reply)\b/i;
const NOBODY = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+@-]|$)/i;

/**
 * Reads a mail. `automatic` for what no person wrote, `empty` for what has no sender, or neither words nor files. HTML
 * comes as its text. `checkedBy`: under which name the own mail server says whether a sender is who it says; nobody
 * else's word counts.
 */
export async function readLetter(raw: Buffer, checkedBy: string | undefined): Promise<Letter | 'automatic' | 'empty'> {
  const mail = await simpleParser(raw, OPTIONS);
  const from = mail.from?.value[0]?.address?.toLowerCase() ?? '';
  if (isAutomatic(mail, from)) return 'automatic';
  const text = plain(await wordsOf(mail)).slice(0, LETTER_LIMITS.words);
  const files = mail.attachments
    .filter(({ related, contentType }) => !related && contentType !== 'message/delivery-status')
    .map(({ filename, contentType, content }) => ({
      name: plain(filename ?? '')
        .replace(/\s+/g, ' ')
        .slice(0, 200),
      mediaType: contentType,
      bytes: content,
    }));
  if (!isAddress(from) || (text === '' && files.length === 0)) return 'empty';
  const subject = plain(mail.subject ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 200);
  return { messageId: mail.messageId, from, subject, text, files, sender: senderOf(mail, checkedBy) };
}

/**
 * The words that came as text, else those of its HTML. Pictures that it would fetch are left out, so that no address of
 * one is taken for what somebody complains of. The parser makes text of HTML only where that is all there is.
 */
const wordsOf = async ({ html, text = '', headerLines }: ParsedMail): Promise<string> => {
  const isHtmlAlone = headerLines.some(({ key, line }) => key === 'content-type' && /:\s*text\/html/i.test(line));
  if (!isHtmlAlone && text.trim() !== '') return text;
  if (html === false || html === undefined || html.length > OPTIONS.maxHtmlLengthToParse) return '';
  const words = html.replace(/<img\b[^>]*>/gi, '');
  const alone = Buffer.from(`Content-Type: text/html; charset=utf-8\r\n\r\n${words}`);
  return (await simpleParser(alone, OPTIONS)).text ?? '';
};

const isAutomatic = ({ headerLines }: ParsedMail, from: string): boolean =>
  NOBODY.test(from) ||
  headerLines.some(
    ({ key, line }) =>
      AUTOMATIC.includes(key) ||
      PRECEDENCE.test(line) ||
      (key === 'auto-submitted' && !/:\s*no\b/i.test(line)) ||
      (key === 'content-type' && /multipart\/report/i.test(line)),
  );

/** The newest header counts: those below may have come with the mail. */
const senderOf = ({ headerLines }: ParsedMail, checkedBy: string | undefined): MailSender => {
  const own = headerLines.find(({ key }) => key === 'authentication-results');
  return own && checkedBy !== undefined ? senderBy(own.line, checkedBy) : 'unchecked';
};

/** Without what cannot be seen and does something. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (one) => (one === '\n' || one === '\t' ? one : ''))
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
