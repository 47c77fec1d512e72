import { COLON } from '#messages/colon.js';
import { FINAL_BY_NAMED } from '#messages/panel/decision.js';
import { DECISION_WORDS as WORDS, LATE_UNTIL, REVIEW_ANSWERED_BY } from '#messages/ui/decision.js';
import type { AfterDecisionView, DecisionView } from '../../../client/types.gen.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { pathTo } from '../../../shared/parts/route.js';
import { Deadline } from '../../dispute/deadline.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { usePanels } from '../use-panels.js';
import { ReviewsAsked } from './reviews-asked.js';

type Props = { readonly decision: DecisionView; readonly after: AfterDecisionView };

/** Until when a review can be asked for, who asked, and what came of it. */
export function ReviewCourse({ decision, after }: Props) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const {
    decisionId,
    stage,
    reviewGrounds,
    lateReviewDueAt,
    reviewsAsked,
    reviewAnswerDueAt,
    finalBy,
    finalAt,
    upheldBy,
    reversedBy,
  } = after;
  const subject = `decision:${decisionId}`;
  const deadline = stage === 'decision-review' ? view.deadlines.find((one) => one.subject === subject) : undefined;
  const askedInTime = finalBy === undefined && reviewsAsked.some(({ partyId }) => partyId === session.partyId);
  const may = reviewGrounds.length > 0 && !askedInTime && subjectsFor(view, 'RequestReview').includes(subject);
  const other = reversedBy ?? upheldBy;
  return (
    <section>
      <h2>{say(WORDS.review)}</h2>
      {deadline && (
        <p>
          {say(askedInTime ? WORDS.othersUntil : WORDS.until)}
          {say(COLON)}
          <Deadline deadline={deadline} />
        </p>
      )}
      {finalBy !== undefined && (
        <p>
          {say(WORDS.final)}
          {say(COLON)}
          {wordOf(FINAL_BY_NAMED, finalBy, locale)}
          {finalAt !== undefined && ` · ${dueText(finalAt, locale)}`}
        </p>
      )}
      {finalBy !== undefined && may && lateReviewDueAt !== undefined && (
        <p className="hint">{tell(LATE_UNTIL, { at: dueText(lateReviewDueAt, locale) })}</p>
      )}
      <ReviewsAsked after={after} />
      {reviewAnswerDueAt !== undefined && <p>{tell(REVIEW_ANSWERED_BY, { at: dueText(reviewAnswerDueAt, locale) })}</p>}
      {stage === 'under-review' && <UnderReview panelId={decision.panelId} />}
      {other !== undefined && (
        <p className={reversedBy === undefined ? 'notice done' : 'notice'}>
          {say(reversedBy === undefined ? WORDS.upheld : WORDS.reversed)}{' '}
          <a href={pathTo('decision', other)}>{say(WORDS.readReview)}</a>
        </p>
      )}
      {may && (
        <>
          {deadline && <p className="hint">{say(WORDS.by)}</p>}
          <a className="quiet wide" href={pathTo('review-request', decisionId)}>
            {say(WORDS.askReview)}
          </a>
        </>
      )}
      {!may && reviewGrounds.length === 0 && other === undefined && <p className="hint">{say(WORDS.noReview)}</p>}
    </section>
  );
}

/** The other panel, as soon as it is there. */
function UnderReview({ panelId }: { readonly panelId: string }) {
  const { say } = useLanguage();
  const { data } = usePanels();
  const panel = data?.panels.find(({ reviews }) => reviews === panelId);
  return (
    <p className="notice">
      {say(WORDS.underReview)} {panel && <a href={pathTo('panel', panel.panelId)}>{say(WORDS.review)}</a>}
    </p>
  );
}
