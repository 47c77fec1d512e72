import { LEGAL_KINDS_NAMED } from '#messages/panel/words.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { PUBLISHED_OUTCOMES } from '#messages/ui/open.js';
import { PUBLIC_WORDS } from '#messages/ui/public.js';
import type { FoundDecisionLine } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Badge, Status } from '../../../kit/status/status.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { joined } from '../../../shared/language/joined.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useOpen } from '../../../shared/open/use-open.js';
import s from '../open.module.css';

/** One published decision among others: what it is, what came out, where the words stand that were looked for. */
export function FoundDecision({ decision }: { readonly decision: FoundDecisionLine }) {
  const { say, locale } = useLanguage();
  const { to } = useOpen();
  const { publicationId, publishedAt, legalKind, rightKind, outcome, isReview, reversed, correctedAt, snippet } =
    decision;
  const kind = wordOf(LEGAL_KINDS_NAMED, legalKind, locale);
  const title = kind.charAt(0).toUpperCase() + kind.slice(1);
  return (
    <li className={s.hit}>
      <TextLink href={to(['decisions', publicationId])}>
        {joined(title, rightKind === undefined ? undefined : wordOf(RIGHT_KINDS, rightKind, locale))}
      </TextLink>
      {snippet && (
        <p className={s.snippet}>
          …{snippet.before}
          <mark>{snippet.found}</mark>
          {snippet.after}…
        </p>
      )}
      <p className={s.tags}>
        <span>{momentText(publishedAt, locale)}</span>
        <Badge word={wordOf(PUBLISHED_OUTCOMES, outcome, locale)} />
        {isReview && <Badge word={say(PUBLIC_WORDS.isReview)} />}
        {correctedAt !== undefined && <Badge word={say(PUBLIC_WORDS.corrected)} />}
        {reversed && <Status tone="overdue" word={say(PUBLIC_WORDS.reversed)} />}
      </p>
    </li>
  );
}
