import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { PUBLIC_WORDS as WORDS } from '#messages/ui/public.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import type { FoundDecisionLine } from '../../client/types.gen.js';
import { momentText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';

/** One published decision in the list: what it is, when it was published, and whether it still holds. */
export function PublishedLine({ decision }: { readonly decision: FoundDecisionLine }) {
  const { say, locale } = useLanguage();
  const { publicationId, publishedAt, legalKind, rightKind, isReview, reversed } = decision;
  const parts = [
    rightKind === undefined ? undefined : wordOf(RIGHT_KINDS, rightKind, locale),
    isReview ? say(WORDS.isReview) : undefined,
  ];
  return (
    <li className="card">
      <a href={pathTo('published', publicationId)}>{joined(wordOf(LEGAL_KINDS_NAMED, legalKind, locale), ...parts)}</a>
      <p className="hint">{momentText(publishedAt, locale)}</p>
      {reversed && <p className="fault">{say(WORDS.reversed)}</p>}
    </li>
  );
}
