import { REVIEW_ANSWERED_BY } from '#messages/ui/decision.js';
import { STAFF_WORDS as WORDS } from '#messages/ui/staff.js';
import { openReview, refuseReview } from '../../client/sdk.gen.js';
import type { AfterDecisionView } from '../../client/types.gen.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActButton } from '../../shared/parts/act-button.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { ReviewsAsked } from '../../features/panel/decision/reviews-asked.js';
import { subjectsFor } from '../../features/dispute/subjects.js';
import { useDispute } from '../../features/dispute/use-dispute.js';

type Props = { readonly after: AfterDecisionView; readonly done: () => Promise<void> };

/** A review that was asked for: it comes to one, or not, with reasons. */
export function ReviewDesk({ after, done }: Props) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const { decisionId, reviewAnswerDueAt } = after;
  const path = { disputeId: session.disputeId, decisionId };
  const may = (action: string): boolean => subjectsFor(view, action).includes(`decision:${decisionId}`);
  return (
    <>
      <ReviewsAsked after={after} />
      {reviewAnswerDueAt !== undefined && <p>{tell(REVIEW_ANSWERED_BY, { at: dueText(reviewAnswerDueAt, locale) })}</p>}
      {may('OpenReview') && (
        <ActButton
          name={`open-review:${decisionId}`}
          words={say(WORDS.open)}
          note={say(WORDS.openNote)}
          send={(key) => openReview({ path, body: {}, headers: { 'Idempotency-Key': key } })}
          after={done}
        />
      )}
      {may('RefuseReview') && (
        <WordsForm
          name={`refuse-review:${decisionId}`}
          title={say(WORDS.refuse)}
          label={say(WORDS.why)}
          send={(reason = '', key) => refuseReview({ path, body: { reason }, headers: { 'Idempotency-Key': key } })}
          after={done}
        />
      )}
    </>
  );
}
