import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Finding } from '../../../rulebook/bad-faith-rules.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { partsOf, reviewSubject } from '../../core/subject.js';
import type { AppealOutcome, FaithAppealDecided } from './appeal-events.js';
import { consequenceOf, isNoWorse, stillOpen, type ConsequenceAsked } from './consequence-of.js';
import { finalNow } from './final-now.js';
import { recipientsOf } from './found.js';
import { appealSittingOf } from './sitting.js';
import { getReview } from './reviews.js';
import { liftedByFinding, takenUpAgain } from './taken-up-again.js';

export type DecideFaithAppeal = Command<
  'DecideFaithAppeal',
  {
    readonly reviewId: string;
    readonly reasonsContentId: string;
    readonly finding: Finding;
    readonly consequence?: ConsequenceAsked;
    readonly keepsConsequence?: true;
  }
>;

/**
 * Upheld, made milder or taken away, with reasons, by whoever was assigned; that it may sit is checked once more. What
 * follows is as decided, from now on; of a complaint that is founded after all the measures are wanted again.
 */
export const decideFaithAppeal: DisputeAction<DecideFaithAppeal> = {
  by: ['case-manager'],
  on: 'review',
  during: ['appeal-decision'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers', 'filer'],
  precondition: (subject, { dispute, actor }) =>
    getReview(dispute, partsOf(subject).id ?? '').decider?.accountId === actor.id ||
    refuse('ReviewerBarred', { reason: 'not-assigned' }),
  decide: ({ data: { reviewId, reasonsContentId, finding, consequence: wanted, keepsConsequence }, by, at }, file) => {
    const review = getReview(file.dispute, reviewId);
    const before = review.found ?? refuse('NothingNamed', { field: 'reviewId' });
    const decider = appealSittingOf(by.id, reviewId, file);
    const kept = keepsConsequence ? stillOpen(before.consequence, finding, file) : undefined;
    const consequence = kept ?? (wanted && consequenceOf(wanted, finding, review, at, file));
    const now = { finding, ...(consequence && { consequence }) };
    if (!isNoWorse(before, now)) refuse('ConsequenceNotOpen', { field: 'finding' });
    const { aboutId, side } = review;
    const outcome = outcomeOf(before, now);
    const pairs = finding === 'founded' ? liftedByFinding(before.pairs, file) : [];
    const decided: FaithAppealDecided = {
      type: 'FaithAppealDecided',
      data: {
        reviewId,
        aboutId,
        side,
        outcome,
        ...now,
        decider,
        reasonsContentId,
        decidedAt: at,
        ...(pairs.length > 0 && { pairs }),
      },
    };
    const told = recipientsOf(review, file.dispute).map((party) =>
      orderServiceOnParty(file, party, { document: 'faith-appeal', pairs: [], aboutId: reviewId, at }),
    );
    return [decided, finalNow(reviewId, review, now, at), ...told, ...takenUpAgain(pairs, at, file)];
  },
};

type Held = Pick<FaithAppealDecided['data'], 'finding' | 'consequence'>;

const outcomeOf = (before: Held, now: Held): AppealOutcome => {
  const same =
    before.consequence?.kind === now.consequence?.kind && before.consequence?.until === now.consequence?.until;
  if (before.finding === now.finding && same) return 'upheld';
  return now.consequence === undefined && (now.finding === 'founded' || now.finding === 'unfounded-in-good-faith')
    ? 'reversed'
    : 'varied';
};
