/** How long a mail to the address for complaints is kept that nobody confirms, with its files. */
export const INCOMING_MAIL = {
  kind: 'incoming-mail',
  from: '2026-11-29',
  start: 'recorded',
  days: 30,
  then: 'erased',
  source: 'house rule of mails: what nobody confirms is forgotten with its files; no text that was read names a period',
  confidence: 'house',
} as const;
