import { useQuery } from '@tanstack/react-query';
import { APPEAL_OUTCOMES, CONSEQUENCES, FINDINGS, REVIEW_SIDES } from '#messages/conduct/bad-faith-review.js';
import { STAGES } from '#messages/core/stages.js';
import { SIGNALS } from '#messages/signal/words.js';
import { FAITH_WORDS } from '#messages/ui/bad-faith-review.js';
import { DESK_FAITH as W } from '#messages/ui/desk-faith.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listFaithReviews } from '../../client/sdk.gen.js';
import type { FaithReviewView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { Deadline } from '../../kit/status/deadline.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';

type Props = { readonly disputeId: string | undefined; readonly onClose: () => void };

/** The reviews of one dispute: what was asked, answered, found, agreed to and appealed. */
export function ReviewsDrawer({ disputeId, onClose }: Props) {
  const { say } = useLanguage();
  const { to } = useDesk();
  return (
    <Drawer
      title={say(W.review)}
      isOpen={disputeId !== undefined}
      onClose={onClose}
      footer={disputeId !== undefined && <TextLink href={to(['disputes', disputeId])}>{say(W.openCase)}</TextLink>}
    >
      {disputeId !== undefined && <Reviews disputeId={disputeId} />}
    </Drawer>
  );
}

function Reviews({ disputeId }: { readonly disputeId: string }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listFaithReviews', listFaithReviews, { path: { disputeId } }));
  return (
    <Part read={read}>
      {({ reviews }) => (
        <div className={s.stack}>
          {reviews.length === 0 && <p className={s.quiet}>{say(W.noReview)}</p>}
          {reviews.map((review) => (
            <Review key={review.reviewId} review={review} />
          ))}
        </div>
      )}
    </Part>
  );
}

function Review({ review }: { readonly review: FaithReviewView }) {
  const { say, locale } = useLanguage();
  const now = useNow();
  const { side, stage, dueAt, finding, proposed, consequence, outcome, signals = [] } = review;
  const words = (text: string | undefined) => text && <p className={s.words}>{text}</p>;
  const facts = [
    { name: say(W.side), value: say(REVIEW_SIDES[side]) },
    { name: say(DESK_REGISTERS.stage), value: wordOf(STAGES, stage, locale) },
    { name: say(DESK_REGISTERS.due), value: dueAt && <Deadline dueAt={dueAt} now={now} /> },
    {
      name: say(W.found),
      value: signals.length === 0 ? undefined : signals.map((code) => say(SIGNALS[code])).join('；'),
    },
    { name: say(FAITH_WORDS.request), value: words(review.request) },
    { name: say(FAITH_WORDS.warning), value: words(review.warning) },
    { name: say(FAITH_WORDS.reply), value: words(review.reply) },
    { name: say(W.proposed), value: proposed && say(FINDINGS[proposed]) },
    { name: say(FAITH_WORDS.finding), value: finding && say(FINDINGS[finding]) },
    { name: say(FAITH_WORDS.reasons), value: words(review.reasons) },
    {
      name: say(FAITH_WORDS.consequence),
      value: consequence && `${say(CONSEQUENCES[consequence.kind])} · ${instantText(consequence.until, locale)}`,
    },
    { name: say(FAITH_WORDS.appeal), value: words(review.appeal) },
    { name: say(W.outcome), value: outcome && say(APPEAL_OUTCOMES[outcome]) },
    { name: say(FAITH_WORDS.appealReasons), value: words(review.appealReasons) },
    { name: say(W.final), value: say(DESK_REGISTERS[review.final === true ? 'yes' : 'no']) },
  ].filter(({ value }) => value !== undefined);
  return <DescriptionList facts={facts} />;
}
