import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { formatDay } from '#messages/format.js';
import { CLAUSE_KINDS_NAMED } from '#messages/talks/confirmations.js';
import { TO_SIGN } from '#messages/talks/to-sign.js';
import type { Print } from './print/print.js';

type Agreement = {
  readonly title: string;
  readonly number: string;
  readonly association: string;
  readonly signer: string;
  /** What is signed, to the letter, and its hash. */
  readonly text: string;
  readonly documentSha256: string;
  readonly at: Instant;
};
type Terms = {
  readonly clauses?: readonly { readonly kind: keyof typeof CLAUSE_KINDS_NAMED; readonly text: string }[];
};

/**
 * The agreement as a paper for a provider that signs papers alone: its clauses to be read, and under them the very text
 * that is signed with its hash, so that nothing of it is left out.
 */
export function agreementToSign({ title, number, association, signer, text, documentSha256, at }: Agreement): Print {
  const { clauses = [] } = JSON.parse(text) as Terms;
  const say = (words: { readonly 'zh-CN': string }): string => words['zh-CN'];
  return {
    locale: 'zh-CN',
    title,
    issuer: association,
    number,
    addressee: signer,
    paragraphs: [say(TO_SIGN.reads)],
    sections: [
      {
        heading: say(TO_SIGN.clauses),
        items: clauses.map(({ kind, text: clause }) => `【${say(CLAUSE_KINDS_NAMED[kind])}】${clause}`),
      },
      { heading: say(TO_SIGN.whole), items: [text, `SHA-256：${documentSha256}`] },
    ],
    closing: [],
    signed: association,
    dated: formatDay(localDateAt(at), 'zh-CN'),
    footer: [],
    words: { number: say(TO_SIGN.number), to: say(TO_SIGN.to), page: say(TO_SIGN.page) },
    issuedSeconds: Math.floor(Date.parse(at) / 1_000),
  };
}
