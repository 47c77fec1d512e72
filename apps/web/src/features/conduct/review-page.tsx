import { useCallback } from 'react';
import { CONSEQUENCES, FINDINGS } from '#messages/conduct/bad-faith-review.js';
import { FAITH_WORDS as WORDS, REVIEW_UNTIL } from '#messages/ui/bad-faith-review.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { STAGES } from '#messages/core/stages.js';
import { appealFaithFinding, listFaithReviews, replyToFaithReview } from '../../client/sdk.gen.js';
import type { FaithReviewView } from '../../client/types.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Back } from '../../shared/parts/back.js';
import { Facts } from '../../shared/parts/facts.js';
import { Page } from '../../shared/parts/page.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { evidenceOf } from '../service/named-file.js';
import { SaidWithFiles } from '../service/said-with-files.js';

/**
 * A bad-faith review, for the party under it and the one who asked: what is said, what was found, and the ways to
 * reply and to appeal.
 */
export function FaithReviewPage({ reviewId }: { readonly reviewId: string }) {
  const { say } = useLanguage();
  const { reload, session } = useDispute();
  const { disputeId } = session;
  const load = useCallback(() => listFaithReviews({ path: { disputeId } }), [disputeId]);
  const { data, trouble, again } = useLoad(load);
  const review = data?.reviews.find((one) => one.reviewId === reviewId);
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  return (
    <Page title={say(WORDS.review)} above={<Back />}>
      {!data && <TroubleNotice trouble={trouble} again={() => void again()} />}
      {!data && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {review && <Review review={review} after={after} />}
    </Page>
  );
}

function Review({ review, after }: { readonly review: FaithReviewView; readonly after: () => Promise<void> }) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const { reviewId, stage, dueAt, request, warning, reply, finding, reasons, consequence, appeal, appealReasons } =
    review;
  const path = { disputeId, reviewId };
  const may = (action: string): boolean => subjectsFor(view, action).includes(`review:${reviewId}`);
  const told: readonly (readonly [keyof typeof WORDS, string | undefined])[] = [
    ['request', request],
    ['warning', warning],
    ['reply', reply],
    ['finding', finding === undefined ? undefined : wordOf(FINDINGS, finding, locale)],
    ['reasons', reasons],
    [
      'consequence',
      consequence &&
        `${wordOf(CONSEQUENCES, consequence.kind, locale)}${consequence.until === undefined ? '' : ` · ${dueText(consequence.until, locale)}`}`,
    ],
    ['appeal', appeal],
    ['appealReasons', appealReasons],
  ];
  return (
    <>
      <p>
        {wordOf(STAGES, stage, locale)}
        {dueAt !== undefined && ` · ${tell(REVIEW_UNTIL, { at: dueText(dueAt, locale) })}`}
      </p>
      <Facts facts={told.map(([key, text]) => ({ key, term: say(WORDS[key]), text }))} />
      {may('ReplyToFaithReview') && (
        <SaidWithFiles
          name={`reply:${reviewId}`}
          title={say(WORDS.toReply)}
          label={say(WORDS.reply)}
          most={20_000}
          send={({ words: statement = '', files }, key) =>
            replyToFaithReview({
              path,
              body: { statement, evidence: evidenceOf(files) },
              headers: { 'Idempotency-Key': key },
            })
          }
          after={after}
        />
      )}
      {may('AppealFaithFinding') && (
        <SaidWithFiles
          name={`appeal:${reviewId}`}
          title={say(WORDS.toAppeal)}
          label={say(WORDS.appealWhy)}
          most={20_000}
          send={({ words: ground = '', files }, key) =>
            appealFaithFinding({
              path,
              body: { ground, evidence: evidenceOf(files) },
              headers: { 'Idempotency-Key': key },
            })
          }
          after={after}
        />
      )}
    </>
  );
}
