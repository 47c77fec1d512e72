import { In } from 'typeorm';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findIdentity } from '#application/party/parties.js';
import { fallenOf } from '#application/prevention/final-against.js';
import { loadPrevention } from '#application/prevention/preventions.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Recommendation } from '#domain/prevention/state.js';
import { openOf, waitingToBeDecided } from '#domain/prevention/waiting.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { numbersOf } from '#read-models/numbers-of.js';
import { given } from '../dispute/given.js';
import type { ApiParts } from '../http/parts.js';
import type { PreventionView, RecommendationView } from './prevention.dto.js';
import { contentsOf, groundOf, measureOf, penaltyNumbers, type Seen, type Words } from './view-measure.js';

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
  /** As an officer, who decides what no other has to. */ readonly officerId?: string;
};

/** What was done about a party, as far as whoever looks may see it. */
export async function viewPrevention(
  tenant: TenantContext,
  { dataSource }: Pick<ApiParts, 'dataSource'>,
  partyId: string,
  { at, platformId, officerId }: Looking,
): Promise<PreventionView> {
  const { prevention } = await loadPrevention(tenant, partyId);
  const measures = platformId === undefined ? Object.values(prevention.measures) : [];
  const recommendations = Object.values(prevention.recommendations).filter(
    ({ platformIds }) => platformId === undefined || platformIds.includes(platformId),
  );
  const contents = [
    ...measures.flatMap(contentsOf),
    ...recommendations.flatMap(({ reasonContentId, grounds, answers, withdrawal }) => [
      ...[reasonContentId, withdrawal?.reasonContentId, ...penaltyNumbers(grounds)],
      ...Object.values(answers).map(({ contentId }) => contentId),
    ]),
  ].flatMap((id) => id ?? []);
  const ids = recommendations.flatMap(({ platformIds }) => platformIds);
  const resting = platformId === undefined ? openOf(prevention, at).flatMap(({ grounds }) => grounds) : [];
  const grounds = platformId === undefined ? [...measures, ...recommendations].flatMap((one) => one.grounds) : [];
  const disputeIds = grounds.flatMap((one) => (one.kind === 'final-decision' ? [one.disputeId] : []));
  const [words, fallen, numbers, platforms, identity, calendar] = await Promise.all([
    tenant.vault.open(contents),
    fallenOf(tenant, partyId, resting),
    numbersOf(tenant, [...new Set(disputeIds)]),
    dataSource.getRepository(Platform).findBy({ associationId: tenant.associationId, id: In([...ids]) }),
    findIdentity(tenant, partyId),
    tenant.calendar(),
  ]);
  const mine =
    officerId === undefined
      ? []
      : waitingToBeDecided(prevention, at, calendar).filter(({ barred }) => !barred.includes(officerId));
  const names = new Map(platforms.map(({ id, name }) => [id, name]));
  return given({
    partyId,
    name: identity?.name,
    measures: measures.toReversed().map((one) => measureOf(one, { words, fallen, numbers, mine }, at, calendar)),
    recommendations: recommendations
      .toReversed()
      .map((one) => recommendationOf(one, { words, fallen, numbers, names, platformId })),
  }) as PreventionView;
}
