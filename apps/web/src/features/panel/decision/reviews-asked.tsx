import { COLON } from '#messages/colon.js';
import { REVIEW_GROUNDS_NAMED } from '#messages/panel/decision.js';
import { DECISION_WORDS as WORDS } from '#messages/ui/decision.js';
import type { AfterDecisionView } from '../../../client/types.gen.js';
import { momentText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { useDispute } from '../../dispute/use-dispute.js';

/** Who asked for a review of it and why, and why the last of them led to none. */
export function ReviewsAsked({ after: { reviewsAsked, refusal } }: { readonly after: AfterDecisionView }) {
  const { say, locale } = useLanguage();
  const { session } = useDispute();
  return (
    <>
      {reviewsAsked.length > 0 && (
        <ul className="cards">
          {reviewsAsked.map(({ partyId, ground, statement, requestedAt }) => (
            <li className="card" key={`${partyId}:${ground}`}>
              <p>
                {say(WORDS.asked)}
                {say(COLON)}
                {wordOf(REVIEW_GROUNDS_NAMED, ground, locale)}
              </p>
              {statement !== undefined && <p className="words">{statement}</p>}
              <p className="hint">
                {say(partyId === session.partyId ? WORDS.you : WORDS.other)} · {momentText(requestedAt, locale)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {refusal !== undefined && (
        <p className="words">
          {say(WORDS.refused)}
          {say(COLON)}
          {refusal}
        </p>
      )}
    </>
  );
}
