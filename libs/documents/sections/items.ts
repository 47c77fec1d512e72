import { ITEM_KINDS } from '#messages/intake/complaint.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import type { PairFacts } from '../pair-facts.js';
import type { ItemFacts } from '../filed-facts.js';
import type { Tongue } from '../template.js';

/** But for the address, everything by which a stranger finds exactly this item (procedures.md 6.4). */
const locatorOf = ({ kind, externalId, detail, platform }: ItemFacts, { say, word }: Tongue): readonly string[] => [
  `${say('类型：', 'kind: ')}${word(ITEM_KINDS[kind])}`,
  ...(platform ? [`${say('平台：', 'platform: ')}${platform}`] : []),
  ...(externalId ? [`${say('平台编号：', 'platform’s id: ')}${externalId}`] : []),
  ...(detail ? [`${say('具体位置：', 'where exactly: ')}${detail}`] : []),
];

/**
 * The items of the document's pairs, each with its locator, whose it is, and what `about` says of the pair. The address
 * is last, so that nothing sticks to it.
 */
export const itemsSection = (
  facts: DocumentFacts,
  tongue: Tongue,
  about: (pair: PairFacts) => readonly string[] = () => [],
  heading?: string,
): Section => {
  const { say } = tongue;
  const several = facts.respondents.length > 1;
  return {
    heading: heading ?? say('涉及的标的', 'The items'),
    rows: facts.pairs.flatMap((pair) => {
      const item = facts.items.find(({ itemId }) => itemId === pair.itemId);
      if (!item) return [];
      const owner = several
        ? facts.respondents.find(({ respondentId }) => respondentId === pair.respondentId)?.name
        : undefined;
      const parts = [
        ...locatorOf(item, tongue),
        ...(owner ? [`${say('被投诉方：', 'respondent: ')}${owner}`] : []),
        ...about(pair),
        ...(item.url ? [`${say('链接：', 'link: ')}${item.url}`] : []),
      ];
      return [[item.title ?? item.externalId ?? item.itemId, parts.join(say('；', '; '))] as const];
    }),
  };
};
