import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import type { GoodFaithEvent } from '#domain/dispute/conduct/bad-faith-review/events.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { getStage } from '#domain/dispute/core/state.js';
import { reviewSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import { given } from '../../given.js';
import type { FaithReviewView } from './faith-review.dto.js';

type Of<T extends GoodFaithEvent['type']> = Extract<GoodFaithEvent, { type: T }>;

/**
 * Each review that the viewer may know of, made of the events that it may see: who may not see a signal or a reply
 * finds none here.
 */
export async function viewFaithReviews(
  { vault }: TenantContext,
  file: LoadedDispute,
  actor: Actor,
): Promise<readonly FaithReviewView[]> {
  const { dispute, stream } = file;
  const visibility = visibilityOf(actor, file);
  const seen = stream.events.flatMap((event) => redactEvent(event, visibility, dispute)?.event ?? []);
  const own = seen.filter(
    (event): event is typeof event & GoodFaithEvent => event.type.startsWith('Faith') && 'reviewId' in event.data,
  );
  const opened = await vault.open(
    own.flatMap(({ data }) =>
      Object.entries(data).flatMap(([name, one]) => (name.endsWith('ContentId') ? [String(one)] : [])),
    ),
  );
  const text = (id: string | undefined) => (id === undefined ? undefined : opened.get(id));
  return Object.entries(dispute.reviews).flatMap(([reviewId, { aboutId, side }]) => {
    const about = own.filter(({ data }) => data.reviewId === reviewId);
    if (about.length === 0) return [];
    const one = <T extends GoodFaithEvent['type']>(type: T) =>
      about.findLast((event) => event.type === type)?.data as Of<T>['data'] | undefined;
    const { stage, deadline } = getStage(dispute, reviewSubject(reviewId));
    const [request, warned, found, decided] = [
      one('FaithReviewRequested'),
      one('FaithReviewWarned'),
      one('FaithFound'),
      one('FaithAppealDecided'),
    ];
    const { consequence } = decided ?? found ?? {};
    const view = {
      reviewId,
      aboutId,
      side,
      stage,
      dueAt: warned || seesPart(visibility, 'reviewClock') ? deadline?.dueAt : undefined,
      request: text(request?.statementContentId),
      moneyAsked: request?.moneyAsked,
      ground: text(one('FaithReviewOpened')?.groundContentId),
      signals: one('FaithReviewOpened')?.signals.map(({ code }) => code),
      warning: text(warned?.warningContentId),
      reply: text(one('FaithReviewReplied')?.statementContentId),
      proposed: stage === 'faith-second' ? one('FaithFindingProposed')?.finding : undefined,
      finding: decided?.finding ?? found?.finding,
      reasons: text(found?.reasonsContentId),
      consequence: consequence && { kind: consequence.kind, until: consequence.until },
      appeal: text(one('FaithFindingAppealed')?.groundContentId),
      outcome: decided?.outcome,
      appealReasons: text(decided?.reasonsContentId),
      final: one('FaithFindingBecameFinal') ? true : undefined,
    };
    return [given(view) as FaithReviewView];
  });
}
