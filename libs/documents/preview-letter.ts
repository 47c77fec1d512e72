import { withAdded } from './added.js';
import type { Document } from './document.js';
import type { Print } from './print/print.js';
import { printOf } from './print/print-of.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Addition, Letterhead } from '#domain/letter/letter-texts.js';
import type { Instant } from '#domain/kernel/message.js';
import { formatDay, formatInstant } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import { SAMPLE_LETTER } from '#messages/letter/sample.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';

type Version = {
  readonly kind: keyof typeof DOCUMENT_KINDS | 'letterhead';
  readonly content: Letterhead | Addition;
  readonly hash: string;
};
type Wanted = {
  readonly association: Words;
  readonly at: Instant;
  readonly locale: Locale;
  /** The letterhead that letters have with what is added to them. */
  readonly letterhead?: { readonly content: Letterhead; readonly hash: string };
};

/** A letter of a dispute that never was, with what would be added to it; its own text is only named. */
export const previewLetter = (
  { kind: of, content, hash }: Version,
  { association, at, locale, letterhead }: Wanted,
): Print => {
  const kind = of === 'letterhead' ? 'receipt' : of;
  const added =
    of === 'letterhead'
      ? { letterhead: { content: content as Letterhead, hash } }
      : { ...(letterhead && { letterhead }), addition: { content: content as Addition, hash } };
  const say = (words: Words): string => words[locale];
  const document: Document = {
    document: kind,
    number: 'PL-20260301-SAMPLE00',
    locale,
    title: say(DOCUMENT_KINDS[kind]),
    addressee: say(SAMPLE_LETTER.addressee),
    paragraphs: [say(SAMPLE_LETTER.text)],
    sections: [{ heading: say(SAMPLE_LETTER.heading), rows: [[say(SAMPLE_LETTER.label), say(SAMPLE_LETTER.value)]] }],
    closing: [say(SAMPLE_LETTER.governs), association[locale], formatInstant(at, locale)],
    reference: '00000000-0000-7000-8000-000000000000',
  };
  const day = formatDay(localDateAt(at), locale);
  const letter = withAdded(document, added, { association: association[locale], day }, locale);
  return printOf(letter, { association, issuedAt: at, logReference: '0'.repeat(64) });
};
