import type { Words } from '#messages/locale.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Document } from '../document.js';
import { tongueOf } from '../template.js';
import { confirmAt } from './confirm-code.js';
import type { Print } from './print.js';

export type PrintFacts = {
  readonly association: Words;
  readonly issuedAt: Instant;
  /**
   * Hash that ties the document's order to its place in the log: what its reader can compare, and nothing that tells of
   * others.
   */
  readonly logReference: string;
  /** Where it can be confirmed; without, it carries no code. */
  readonly confirmUrl?: string;
};

/**
 * Line breaks as they were, else nothing that shows nothing: what turns text round, joins or hides it can make it read
 * as what it is not.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{C}\n\p{Co}]|\p{Default_Ignorable_Code_Point}/gu, '');

const headOf = ({ name, lines, logo }: NonNullable<Document['letterhead']>): NonNullable<Print['letterhead']> => ({
  name: plain(name),
  lines: lines.map(plain),
  ...(logo !== undefined && { logo: [...Buffer.from(logo, 'base64')] }),
});

/**
 * A document as it is printed. The last three of a document's closing lines are the one on languages, who signs, and
 * the day.
 */
export const printOf = (document: Document, { association, issuedAt, logReference, confirmUrl }: PrintFacts): Print => {
  const { say, word } = tongueOf(document.locale);
  const lines = document.closing.map(plain);
  const [governs = '', signed = '', dated = ''] = lines.slice(-3);
  return {
    locale: document.locale,
    title: document.title,
    issuer: plain(word(association)),
    number: document.number,
    addressee: plain(document.addressee),
    paragraphs: document.paragraphs.map(plain),
    sections: document.sections.map((section) =>
      'rows' in section
        ? {
            heading: plain(section.heading),
            rows: section.rows.map(([label, value]) => [plain(label), plain(value)] as const),
          }
        : { heading: plain(section.heading), items: section.items.map(plain) },
    ),
    closing: lines.slice(0, -3),
    signed,
    dated,
    ...(document.locale !== 'zh-CN' && { translation: governs }),
    footer: [
      `${say('编号', 'Number')} ${document.number}  ·  ${say('文书标识', 'Document')} ${document.reference}`,
      `${say('存证校验值', 'Log reference')} ${logReference}`,
      ...(document.locale === 'zh-CN' ? [governs] : []),
      ...(document.letterhead?.footer ?? []).map(plain),
      ...(document.madeWith?.length ? [`${say('文书样式', 'Made with')} ${document.madeWith.join(' ')}`] : []),
    ],
    words: {
      number: say('编号', 'Number'),
      to: say('致', 'To'),
      page: say('第 {page} 页，共 {pages} 页', 'Page {page} of {pages}'),
    },
    issuedSeconds: Math.floor(Date.parse(issuedAt) / 1_000),
    ...(confirmUrl !== undefined && { confirm: confirmAt(confirmUrl, document.locale) }),
    ...(document.letterhead && { letterhead: headOf(document.letterhead) }),
  };
};
