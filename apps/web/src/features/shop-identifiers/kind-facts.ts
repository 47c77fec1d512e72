import { IDENTIFIER_GROUND_WORDS, IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { AGREED_FOR, SHOP_IDENTIFIERS as W } from '#messages/ui/shop-identifiers.js';
import type { IdentifierKindView } from '../../client/types.gen.js';
import type { Fact } from '../../kit/data/description-list.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';

/** What an agreement says of each kind: ground, source, clause, days; and whether it was assessed. */
export const useKindFacts = (kinds: readonly IdentifierKindView[]): readonly Fact[] => {
  const { say, tell } = useLanguage();
  return kinds.map(({ kind, ground, isAssessed, source, clause, from, until }) => ({
    name: say(IDENTIFIER_KIND_WORDS[kind]),
    value: joined(
      tell(AGREED_FOR, { ground: say(IDENTIFIER_GROUND_WORDS[ground]), source, clause, from, until }),
      isAssessed ? undefined : say(W.notAssessed),
    ),
  }));
};
