import { localDateAt } from '#domain/calendar/local-date.js';
import type { Certificate } from '#domain/training/state.js';
import { formatDay } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import { COURSES_NAMED, TRAINING_CERTIFICATE as W } from '#messages/training/words.js';
import { confirmAt } from './print/confirm-code.js';
import type { Print } from './print/print.js';

export type TrainingCertificateFacts = {
  readonly association: string;
  readonly learner: string;
  readonly certificate: Certificate;
  readonly confirmUrl: string;
};

/** What a learner shows others: which course it passed and when, and how anybody finds out that it did. */
export const trainingCertificate = (
  { association, learner, certificate, confirmUrl }: TrainingCertificateFacts,
  locale: Locale,
): Print => {
  const { course, version, hash, code, certifiedAt } = certificate;
  const passedOn = formatDay(localDateAt(certifiedAt), locale);
  return {
    locale,
    title: W.title[locale],
    issuer: association,
    number: `TC-${code.slice(0, 10).toUpperCase()}`,
    addressee: learner,
    paragraphs: [],
    sections: [
      {
        heading: W.what[locale],
        rows: [
          [W.name[locale], COURSES_NAMED[course][locale]],
          [W.version[locale], version],
          [W.passedOn[locale], passedOn],
          [W.hash[locale], hash],
          [W.code[locale], code],
        ],
      },
    ],
    closing: [W.closing[locale]],
    signed: association,
    dated: passedOn,
    footer: [],
    words: { number: W.number[locale], to: W.to[locale], page: W.page[locale] },
    issuedSeconds: Math.floor(Date.parse(certifiedAt) / 1_000),
    confirm: confirmAt(confirmUrl, locale),
  };
};
