import { In } from 'typeorm';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findIdentity } from '#application/party/parties.js';
import { fallenOf } from '#application/prevention/final-against.js';
import { loadPrevention } from '#application/prevention/preventions.js';
import type { Calendar } from '#domain/calendar/calendar.js';
import { openUntil } from '#domain/calendar/uncertain.js';
import type { Instant } from '#domain/kernel/message.js';
import type { PreventionGround } from '#domain/prevention/events.js';
import { fellAt, mayObject, type FallenGrounds } from '#domain/prevention/grounds.js';
import { preventionStageAt, type PreventiveMeasure, type Recommendation } from '#domain/prevention/state.js';
import { openOf } from '#domain/prevention/waiting.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { given } from '../dispute/given.js';
import type { ApiParts } from '../http/parts.js';
import type {
  PreventionGroundView,
  PreventionView,
  PreventiveMeasureView,
  RecommendationView,
} from './prevention.dto.js';

type Words = ReadonlyMap<string, string | undefined>;
/** What is read of it besides: words, and which of its grounds have fallen. */
type Seen = { readonly words: Words; readonly fallen: FallenGrounds };

const contentsOf = (one: PreventiveMeasure): readonly (string | undefined)[] => [
  ...[one.reasonContentId, one.reply?.contentId, one.decision?.reasonContentId, one.fulfilment?.reasonContentId],
  ...[one.objection?.contentId, one.objectionDecision?.reasonContentId, one.ending?.reasonContentId],
  ...numbersOf(one.grounds),
];
const numbersOf = (grounds: readonly PreventionGround[]): readonly string[] =>
  grounds.flatMap((one) => (one.kind === 'authority-penalty' ? [one.numberContentId] : []));

const groundOf = (ground: PreventionGround, { words, fallen }: Seen): PreventionGroundView => {
  if (ground.kind === 'final-decision')
    return given({ ...ground, fallenAt: fellAt(ground, fallen) }) as PreventionGroundView;
  const { kind, imposedOn, numberContentId } = ground;
  return given({ kind, imposedOn, number: words.get(numberContentId) }) as PreventionGroundView;
};

const measureOf = (one: PreventiveMeasure, seen: Seen, at: Instant, calendar: Calendar): PreventiveMeasureView => {
  const said = (id: string | undefined): string | undefined => (id === undefined ? undefined : seen.words.get(id));
  const stage = preventionStageAt(one, at);
  return given({
    ...{ measureId: one.measureId, kind: one.kind, article: one.article, rulesVersion: one.rulesVersion },
    ...{ course: one.course, needsSecond: one.needsSecond, replyDueAt: openUntil(one.replyDue, calendar) },
    grounds: one.grounds.map((ground) => groundOf(ground, seen)),
    stage,
    reason: said(one.reasonContentId),
    reply: said(one.reply?.contentId),
    decision: said(one.decision?.reasonContentId),
    until: one.decision?.until,
    fulfilment: said(one.fulfilment?.reasonContentId),
    objection: said(one.objection?.contentId),
    objectionUpheld: one.objectionDecision?.upheld,
    objectionDecision: said(one.objectionDecision?.reasonContentId),
    canBeObjectedTo: (stage === 'in-force' && mayObject(one, seen.fallen)) || undefined,
    endCause: one.ending?.cause,
    ending: said(one.ending?.reasonContentId),
  }) as PreventiveMeasureView;
};

const recommendationOf = (
  one: Recommendation,
  { names, platformId, ...seen }: Seen & { readonly names: Words; readonly platformId?: string | undefined },
): RecommendationView => {
  const { words } = seen;
  // what another platform decided is its own
  const answers = Object.values(one.answers).filter(
    (answer) => platformId === undefined || answer.platformId === platformId,
  );
  const platformIds = platformId === undefined ? one.platformIds : [platformId];
  return given({
    ...{ recommendationId: one.recommendationId, kind: one.kind, recommendedAt: one.recommendedAt },
    grounds: one.grounds.map((ground) => groundOf(ground, seen)),
    reason: words.get(one.reasonContentId),
    platforms: platformIds.map((id) => names.get(id) ?? id),
    answers: answers.map((answer) =>
      given({
        ...{ platformId: answer.platformId, platform: names.get(answer.platformId), followed: answer.followed },
        text: words.get(answer.contentId),
      }),
    ),
    withdrawnAt: one.withdrawal?.withdrawnAt,
    withdrawalCause: one.withdrawal?.cause,
    withdrawal: one.withdrawal && words.get(one.withdrawal.reasonContentId),
  }) as RecommendationView;
};

type Looking = {
  readonly at: Instant;
  /** As a platform, which sees its own recommendations alone. */ readonly platformId?: string;
};

/** What was done about a party, as far as whoever looks may see it. */
export async function viewPrevention(
  tenant: TenantContext,
  { dataSource }: Pick<ApiParts, 'dataSource'>,
  partyId: string,
  { at, platformId }: Looking,
): Promise<PreventionView> {
  const { prevention } = await loadPrevention(tenant, partyId);
  const measures = platformId === undefined ? Object.values(prevention.measures) : [];
  const recommendations = Object.values(prevention.recommendations).filter(
    ({ platformIds }) => platformId === undefined || platformIds.includes(platformId),
  );
  const contents = [
    ...measures.flatMap(contentsOf),
    ...recommendations.flatMap(({ reasonContentId, grounds, answers, withdrawal }) => [
      ...[reasonContentId, withdrawal?.reasonContentId, ...numbersOf(grounds)],
      ...Object.values(answers).map(({ contentId }) => contentId),
    ]),
  ].flatMap((id) => id ?? []);
  const ids = recommendations.flatMap(({ platformIds }) => platformIds);
  const resting = platformId === undefined ? openOf(prevention, at).flatMap(({ grounds }) => grounds) : [];
  const [words, fallen, platforms, identity, calendar] = await Promise.all([
    tenant.vault.open(contents),
    fallenOf(tenant, partyId, resting),
    dataSource.getRepository(Platform).findBy({ associationId: tenant.associationId, id: In([...ids]) }),
    findIdentity(tenant, partyId),
    tenant.calendar(),
  ]);
  const names = new Map(platforms.map(({ id, name }) => [id, name]));
  return given({
    partyId,
    name: identity?.name,
    measures: measures.toReversed().map((one) => measureOf(one, { words, fallen }, at, calendar)),
    recommendations: recommendations
      .toReversed()
      .map((one) => recommendationOf(one, { words, fallen, names, platformId })),
  }) as PreventionView;
}
