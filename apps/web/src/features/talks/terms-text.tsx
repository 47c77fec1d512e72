import { COLON } from '#messages/colon.js';
import { formatAmount } from '#messages/money.js';
import { PROMISE_WORDS, TALK_WORDS } from '#messages/ui/talks.js';
import {
  BREACH_CONSEQUENCES_NAMED,
  ITEM_OUTCOMES,
  UNDERTAKING_KINDS_NAMED,
  UNDERTAKING_PROOFS_NAMED,
} from '#messages/talks/settlements.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { itemTitle, pairsIn } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import type { SeenTerms } from './terms.js';

type Amount = Parameters<typeof formatAmount>[0];

/** What would be agreed, in words: item by item, promise by promise. */
export function TermsText({ terms }: { readonly terms: SeenTerms | undefined }) {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  if (!terms) return <p>{say(TALK_WORDS.erased)}</p>;
  const { items, undertakings, onBreach, text } = terms;
  return (
    <>
      <dl>
        {items.map(({ pair, outcome }) => (
          <div key={pair}>
            <dt>{pairsIn([pair]).map(({ itemId }) => itemTitle(view, itemId))}</dt>
            <dd>{wordOf(ITEM_OUTCOMES, outcome, locale)}</dd>
          </div>
        ))}
        {undertakings.map(({ kind, byId, due, proof, sum, text: words }, index) => (
          <div key={index}>
            <dt>
              {say(TALK_WORDS.promise)} · {say(byId === session.partyId ? TALK_WORDS.you : TALK_WORDS.otherSide)}
            </dt>
            <dd className="words">
              {[
                wordOf(UNDERTAKING_KINDS_NAMED, kind, locale),
                sum && formatAmount(sum as Amount, locale),
                words,
                `${say(PROMISE_WORDS.due)}${say(COLON)}${due}`,
                `${say(TALK_WORDS.promiseProof)}${say(COLON)}${wordOf(UNDERTAKING_PROOFS_NAMED, proof, locale)}`,
              ]
                .filter((part) => part !== undefined)
                .join('\n')}
            </dd>
          </div>
        ))}
      </dl>
      {text !== undefined && <p className="words">{text}</p>}
      {onBreach !== undefined && <p className="hint">{wordOf(BREACH_CONSEQUENCES_NAMED, onBreach, locale)}</p>}
    </>
  );
}
