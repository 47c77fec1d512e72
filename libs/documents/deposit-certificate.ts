import { localDateAt } from '#domain/calendar/local-date.js';
import type { DepositFileStored, DepositMade, DepositTimestamped } from '#domain/deposit/events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TokenCheck } from '#domain/timestamp/token-checks.js';
import { COLON } from '#messages/colon.js';
import {
  CERTIFICATE_WORDS as W,
  DEPOSIT_KINDS_NAMED,
  TOKEN_CHECKS_NAMED,
  TOKEN_FAULTS_NAMED,
  TOKEN_OUTCOMES_NAMED,
} from '#messages/deposit/deposit-words.js';
import { formatDay, formatInstant } from '#messages/format.js';
import type { Locale } from '#messages/locale.js';
import type { Section } from './document.js';
import { confirmAt } from './print/confirm-code.js';
import type { Print } from './print/print.js';

export type CertificateFacts = {
  readonly association: string;
  readonly depositor: string;
  readonly title: string;
  readonly made: DepositMade['data'];
  readonly file: DepositFileStored['data'];
  readonly timestamp?: DepositTimestamped['data'];
  /** Of the log, up to the event by which the bytes came, hexadecimal. */
  readonly chain: string;
  readonly issuedAt: Instant;
  readonly confirmUrl?: string;
};

const said = ({ check, outcome, why }: TokenCheck, locale: Locale): readonly [string, string] => [
  TOKEN_CHECKS_NAMED[check][locale],
  [TOKEN_OUTCOMES_NAMED[outcome][locale], ...(why ? [TOKEN_FAULTS_NAMED[why][locale]] : [])].join(COLON[locale]),
];

/** What a depositor shows others: that the file was there, from when, and how anybody can see so for themselves. */
export const depositCertificate = (facts: CertificateFacts, locale: Locale): Print => {
  const { association, depositor, title, made, file, timestamp, chain, issuedAt, confirmUrl } = facts;
  const what: Section = {
    heading: W.what[locale],
    rows: [
      [W.name[locale], title],
      [W.kind[locale], DEPOSIT_KINDS_NAMED[made.kind][locale]],
      [W.depositedAt[locale], formatInstant(file.storedAt, locale)],
      [W.hash[locale], file.sha256],
      [W.size[locale], String(file.size)],
      [W.log[locale], chain],
    ],
  };
  const { report } = timestamp ?? {};
  const stamp: readonly Section[] =
    timestamp && report
      ? [
          {
            heading: W.stamp[locale],
            rows: [
              [W.attestedAt[locale], formatInstant(report.attestedAt, locale)],
              [W.authority[locale], [timestamp.authority, report.signer].filter(Boolean).join('\n')],
              [W.serial[locale], report.serial],
              [W.policy[locale], report.policy],
            ],
          },
          { heading: W.checked[locale], rows: report.checks.map((check) => said(check, locale)) },
        ]
      : [];
  return {
    locale,
    title: W.title[locale],
    issuer: association,
    number: made.number,
    addressee: depositor,
    paragraphs: timestamp ? [] : [W.unfixed[locale]],
    sections: [what, ...stamp],
    closing: [W.closing[locale]],
    signed: association,
    dated: formatDay(localDateAt(issuedAt), locale),
    footer: [],
    words: { number: W.number[locale], to: W.to[locale], page: W.page[locale] },
    issuedSeconds: Math.floor(Date.parse(issuedAt) / 1_000),
    ...(confirmUrl !== undefined && { confirm: confirmAt(confirmUrl, locale) }),
  };
};
