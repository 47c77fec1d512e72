import { actedText } from '#messages/acted-by.js';
import { CLAUSE_KINDS_NAMED } from '#messages/talks/confirmations.js';
import { SIGNATURES_NAMED } from '#messages/talks/mediation.js';
import { formatAmount } from '#messages/money.js';
import { BREACH_CONSEQUENCES_NAMED, ITEM_OUTCOMES } from '#messages/talks/settlements.js';
import type { DocumentFacts } from '../facts.js';
import type { AgreementFacts } from '../agreement-facts.js';
import type { Section } from '../document.js';
import { rows, type Tongue } from '../template.js';

/** Its clauses, as they were signed. */
export const clausesSection = (
  { clauses }: Pick<AgreementFacts, 'clauses'>,
  { say, word }: Tongue,
  heading = say('协议条款', 'Clauses'),
): Section => ({
  heading,
  items: clauses.map(({ kind, text }) => `${say('【', '[')}${word(CLAUSE_KINDS_NAMED[kind])}${say('】', '] ')}${text}`),
});

/** Who owes what to whom by which day. */
export const promisesSection = ({ promises }: Pick<AgreementFacts, 'promises'>, { say, locale }: Tongue): Section => ({
  heading: say('履行事项', 'What is to be performed'),
  items: promises.map(({ by, to, due, what, sum }) => {
    const owed = [sum && formatAmount(sum, locale), what].filter((part) => part !== undefined).join(say('，', ', '));
    return say(
      `${by}应于${due}（含当日）前向${to}履行${owed ? `：${owed}` : ''}`,
      `${by} to ${to}, by the end of ${due}${owed ? `: ${owed}` : ''}`,
    );
  }),
});

/** Who signed how, and who acted for it: the agreement says it (practice P23). */
export const signaturesSection = (
  { signatures, parties }: Pick<AgreementFacts, 'signatures' | 'parties'>,
  { say, word, locale }: Tongue,
): Section =>
  rows(say('签署', 'Signatures'), [
    ...(signatures.length > 0
      ? signatures.map(({ party, kind, actedBy }) => {
          const acted = actedText(actedBy, locale);
          const how = word(SIGNATURES_NAMED[kind]);
          return [party, acted === undefined ? how : say(`${how}（${acted}）`, `${how} (${acted})`)] as const;
        })
      : parties.map((party) => [party, '—'] as const)),
  ]);

/** What becomes of each item, and what a breach leads to; nothing of a text in which that does not stand. */
export const followsSection = (
  { agreement, items: known, respondents }: Pick<DocumentFacts, 'agreement' | 'items' | 'respondents'>,
  { say, word }: Tongue,
): readonly Section[] => {
  const { items = [], onBreach } = agreement ?? {};
  if (onBreach === undefined) return [];
  const nameOf = (itemId: string): string => {
    const item = known.find((one) => one.itemId === itemId);
    return item?.title ?? item?.externalId ?? itemId;
  };
  const ownerOf = (id: string): string | undefined =>
    respondents.length > 1 ? respondents.find(({ respondentId }) => respondentId === id)?.name : undefined;
  const fates = items.map(({ itemId, respondentId, outcome }) => {
    const owner = ownerOf(respondentId);
    const name =
      owner === undefined ? nameOf(itemId) : say(`${nameOf(itemId)}（${owner}）`, `${nameOf(itemId)} (${owner})`);
    return [name, word(ITEM_OUTCOMES[outcome])] as const;
  });
  return [
    ...(fates.length > 0 ? [rows(say('标的的处理', 'What becomes of the items'), fates)] : []),
    { heading: say('违约的后果', 'What a breach leads to'), items: [word(BREACH_CONSEQUENCES_NAMED[onBreach])] },
  ];
};
