import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { formatDay } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import type { BreachFacts } from '#messages/privacy/breach-letter.js';
import { BREACH_NOTICE } from '#messages/privacy/breach-notice.js';
import type { Document } from './document.js';
import { plain } from './print/print-of.js';
import type { Print } from './print/print.js';

/** The notice of a breach to the authority (PIPL 57), to be printed, signed and handed in. */
export type BreachNotice = Pick<Document, 'title' | 'paragraphs' | 'sections' | 'closing'>;

type Given = BreachFacts & {
  /** How many accounts and parties are concerned. */
  readonly concerned: number;
  readonly harmAverted: boolean;
};

export const breachNoticeOf = (facts: Given, locale: Locale): BreachNotice => {
  const { title, heading, opening, rows, averted, told, closing } = BREACH_NOTICE[locale];
  return {
    title,
    paragraphs: [opening(facts.association, facts.day), facts.harmAverted ? averted : told(facts.concerned)],
    sections: [
      {
        heading,
        rows: (['data', 'cause', 'harm', 'measures', 'advice', 'contact'] as const).map((row) => [
          rows[row],
          facts[row],
        ]),
      },
    ],
    closing: [closing, facts.association],
  };
};

type Printing = {
  readonly association: Words;
  /** Of the breach. */
  readonly reference: string;
  /** To which authority; whichever it is, if nobody says. */
  readonly authority?: string | undefined;
  /** When it is made: the day that stands on it. */
  readonly at: Instant;
};

/** The same as it is printed, with whom it goes to, who signs and the day. */
export const printBreachNotice = (
  facts: Omit<Given, 'association'>,
  { association, reference, authority, at }: Printing,
  locale: Locale,
): Print => {
  const { title, paragraphs, sections, closing } = breachNoticeOf(
    { ...facts, association: association[locale] },
    locale,
  );
  const { translation, toAuthority, words } = BREACH_NOTICE[locale];
  const [last = '', signed = ''] = closing.map(plain);
  return {
    locale,
    title,
    issuer: plain(association[locale]),
    number: reference,
    addressee: plain(authority ?? toAuthority),
    paragraphs: paragraphs.map(plain),
    sections: sections.map((section) =>
      'rows' in section
        ? { ...section, rows: section.rows.map(([label, value]) => [label, plain(value)] as const) }
        : section,
    ),
    closing: [last],
    signed,
    dated: formatDay(localDateAt(at), locale),
    ...(translation !== undefined && { translation }),
    footer: [`${words.number} ${reference}`],
    words,
    issuedSeconds: Math.floor(Date.parse(at) / 1_000),
  };
};
