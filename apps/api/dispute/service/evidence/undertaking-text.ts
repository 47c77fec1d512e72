import { hash } from 'node:crypto';
import { refuse } from '#domain/kernel/refusal.js';
import type { Locale } from '#messages/locale.js';
import { confidentialityText, type KeptSecret } from '#messages/privacy/confidentiality-undertaking.js';

/** The text of today in the reader’s language, with its hash. */
export const undertakingText = (of: KeptSecret, locale: Locale) => {
  const { version, title, text } = confidentialityText(of);
  return { version, locale, title: title[locale], text: text[locale], sha256: hash('sha256', text[locale]) };
};

/** What is recorded of the text that somebody signs. Refuses a version that is signed no longer. */
export const signedText = (of: KeptSecret, version: string, locale: Locale) => {
  const { sha256: textSha256, ...current } = undertakingText(of, locale);
  if (version !== current.version) refuse('AgreementMoved', { field: 'version' });
  return { version, locale, textSha256 };
};
