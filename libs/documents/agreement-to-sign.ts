import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { formatDay } from '#messages/format.js';
import { pairParts } from '#domain/dispute/core/subject.js';
import type { BreachConsequence, ItemTerm } from '#domain/dispute/talks/settlement/terms.js';
import { CLAUSE_KINDS_NAMED } from '#messages/talks/confirmations.js';
import { BREACH_CONSEQUENCES_NAMED, ITEM_OUTCOMES } from '#messages/talks/settlements.js';
import { TO_SIGN } from '#messages/talks/to-sign.js';
import type { Print } from './print/print.js';

type Agreement = {
  readonly title: string;
  readonly number: string;
  readonly association: string;
  readonly signer: string;
  /** What is signed, to the letter, and its hash. */
  readonly text: string;
  /** What its items are called, by id. */
  readonly items: Readonly<Record<string, string>>;
  readonly documentSha256: string;
  readonly at: Instant;
};
type Terms = {
  readonly items?: readonly ItemTerm[];
  readonly onBreach?: BreachConsequence;
  readonly clauses?: readonly { readonly kind: keyof typeof CLAUSE_KINDS_NAMED; readonly text: string }[];
};

/**
 * The agreement as a paper for a provider that signs papers alone: its clauses, what becomes of items and what a
 * breach leads to, to be read, and under them the very text
 * that is signed with its hash, so that nothing of it is left out.
 */
export function agreementToSign({
  title,
  number,
  association,
  signer,
  text,
  items: names,
  documentSha256,
  at,
}: Agreement): Print {
  const { clauses = [], items = [], onBreach } = JSON.parse(text) as Terms;
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
      ...(onBreach === undefined
        ? []
        : [
            {
              heading: say(TO_SIGN.items),
              items: items.map(({ pair, outcome }) => {
                const { itemId } = pairParts(pair);
                return `${names[itemId] ?? itemId}：${say(ITEM_OUTCOMES[outcome])}`;
              }),
            },
            { heading: say(TO_SIGN.onBreach), items: [say(BREACH_CONSEQUENCES_NAMED[onBreach])] },
          ]),
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
