import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { formatDay } from '#messages/format.js';
import { SIGNATURE_TRIAL, TO_SIGN } from '#messages/talks/to-sign.js';
import type { Print } from './print/print.js';

type Trial = { readonly association: string; readonly signer: string; readonly at: Instant };

export const TRIAL_TITLE = SIGNATURE_TRIAL.title['zh-CN'];

/** What an administrator signs to see whether the provider of signatures is set up: it binds nobody to anything. */
export const trialText = (association: string): string => `${association}：${SIGNATURE_TRIAL.text['zh-CN']}`;

/** The same as a paper, for a provider that signs papers alone. */
export const trialToSign = ({ association, signer, at }: Trial): Print => ({
  locale: 'zh-CN',
  title: TRIAL_TITLE,
  issuer: association,
  number: '—',
  addressee: signer,
  paragraphs: [trialText(association)],
  sections: [],
  closing: [],
  signed: association,
  dated: formatDay(localDateAt(at), 'zh-CN'),
  footer: [],
  words: { number: TO_SIGN.number['zh-CN'], to: TO_SIGN.to['zh-CN'], page: TO_SIGN.page['zh-CN'] },
  issuedSeconds: Math.floor(Date.parse(at) / 1_000),
});
