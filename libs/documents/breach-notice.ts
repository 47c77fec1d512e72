import type { Locale } from '#messages/locale.js';
import type { BreachFacts } from '#messages/privacy/breach-letter.js';
import { BREACH_NOTICE } from '#messages/privacy/breach-notice.js';
import type { Document } from './document.js';

/** The notice of a breach to the authority (PIPL 57), to be printed, signed and handed in. */
export type BreachNotice = Pick<Document, 'title' | 'paragraphs' | 'sections' | 'closing'>;

type Given = BreachFacts & {
  /** How many accounts and parties are concerned. */
  readonly concerned: number;
  readonly harmAverted: boolean;
};

export const breachNoticeOf = (facts: Given, locale: Locale): BreachNotice => {
  const { title, opening, rows, averted, told, closing } = BREACH_NOTICE[locale];
  return {
    title,
    paragraphs: [opening(facts.association, facts.day), facts.harmAverted ? averted : told(facts.concerned)],
    sections: [
      {
        heading: title,
        rows: (['data', 'cause', 'harm', 'measures', 'advice', 'contact'] as const).map((row) => [
          rows[row],
          facts[row],
        ]),
      },
    ],
    closing: [closing, facts.association],
  };
};
