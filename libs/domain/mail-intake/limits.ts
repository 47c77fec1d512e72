import type { MailSender } from './outcomes.js';

/** The house's figures: what one mail may hold, and how many are taken on one day. */
export const LETTER_LIMITS = { bytes: 10 * 1024 * 1024, words: 10_000, files: 20 } as const;
const OF_ONE_SENDER = 20;
const OF_ALL = 500;
const ANSWERS_OF_ALL = 200;

/** Mails of the last day: of this sender, of everybody, and those that were answered. */
export type LettersOfDay = {
  readonly ofSender: number;
  readonly ofAll: number;
  readonly answeredSender: number;
  readonly answeredAll: number;
};

export const isTooMany = ({ ofSender, ofAll }: LettersOfDay): boolean => ofSender >= OF_ONE_SENDER || ofAll >= OF_ALL;

/** One acknowledgement for a sender and day at most, and none to whom somebody else only pretends to be. */
export const isAnswered = (sender: MailSender, { answeredSender, answeredAll }: LettersOfDay): boolean =>
  sender !== 'failed' && answeredSender === 0 && answeredAll < ANSWERS_OF_ALL;
