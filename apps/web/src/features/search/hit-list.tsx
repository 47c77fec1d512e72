import { DESK_SEARCH_WORDS as W, WORD_KINDS_NAMED } from '#messages/ui/desk-search.js';
import type { SearchHit } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Badge } from '../../kit/status/status.js';
import type { Desk } from '../../shared/desk/use-desk.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './search.module.css';

/** In which tab of a dispute words of a kind are read. */
const TABS: Readonly<Partial<Record<SearchHit['kind'], string>>> = { decision: 'panel', reason: 'panel' };

const wayTo = ({ kind, disputeId, partyId }: SearchHit, to: Desk['to']): string | undefined => {
  if (disputeId !== undefined) return to(['disputes', disputeId, TABS[kind] ?? 'overview']);
  return partyId === undefined ? undefined : to(['docket'], { partyId, state: 'all' });
};

/** What was found: the words marked within theirs, what kind of words they are, and where they stand. */
export function HitList({ hits }: { readonly hits: readonly SearchHit[] }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  return (
    <ol className={s.hits} aria-label={say(W.found)}>
      {hits.map((hit, at) => {
        const { kind, number, snippet } = hit;
        const href = wayTo(hit, to);
        return (
          <li key={at}>
            <div className={s.where}>
              {href !== undefined && <TextLink href={href}>{number ?? say(W.disputesOf)}</TextLink>}
              <Badge word={WORD_KINDS_NAMED[kind][locale]} />
            </div>
            <p>
              {snippet.before}
              <mark>{snippet.found}</mark>
              {snippet.after}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
