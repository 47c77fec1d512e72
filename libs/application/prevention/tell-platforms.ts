import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import { stillAsked, type Recommendation } from '#domain/prevention/state.js';
import { findPreventions } from '#read-models/find-preventions.js';
import { isThere } from '#read-models/is-there.js';
import { againWantFailed, wantOnce } from '#infrastructure/webhook/want-once.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import { loadPrevention } from './preventions.js';

/** Types of the webhooks by which a platform learns that something is recommended to it, and no longer is. */
export const RECOMMENDATION_MADE = 'recommendation.made';
export const RECOMMENDATION_WITHDRAWN = 'recommendation.withdrawn';
/** For so many days it is told and tried again; afterwards its list says so alone. */
const TOLD_FOR_DAYS = 30;

/**
 * Tells each platform to which something is recommended, or no longer is, once: its people by mail, its program by a
 * webhook that the worker sends under one id and tries again until it is taken. Neither holds a word of it, and whoever
 * has answered is told no more until it is withdrawn. How many mails and webhooks are owed; may be repeated. `machine`
 * is machine time.
 */
export async function tellPlatforms(everywhere: Everywhere, machine: Date): Promise<number> {
  const { database } = everywhere;
  if (!(await isThere(database, 'preventions'))) return 0;
  const owed: string[] = [];
  const told = await inEach(everywhere, async (tenant, at) => {
    const { associationId } = tenant;
    let wanting = 0;
    const since = daysAfter(localDateAt(at), -TOLD_FOR_DAYS);
    const news: ToTell[] = [];
    for (const partyId of await findPreventions(database, associationId)) {
      const { recommendations } = (await loadPrevention(tenant, partyId)).prevention;
      for (const { recommendationId, platformIds, day, ...how } of Object.values(recommendations).map(newsOf)) {
        if (day < since) continue;
        for (const platformId of platformIds) {
          news.push({ topic: how.topic, to: { platformId }, toldOf: recommendationId, day, isOwed: true });
          const effectKey = `recommendation:${partyId}:${recommendationId}`;
          const webhookId = `${how.idBegins}_${recommendationId}_${platformId}`;
          owed.push(webhookId);
          const wanted = { webhookId, associationId, platformId, effectKey, kind: how.kind };
          wanting += await wantOnce(database, wanted, machine);
        }
      }
    }
    return wanting + (await tellOnce(tenant, news, machine));
  });
  return told + (await againWantFailed(database, owed, machine));
}

const MADE = { kind: RECOMMENDATION_MADE, topic: 'recommendation-made', idBegins: 'msg_recommendation' } as const;
const WITHDRAWN = {
  kind: RECOMMENDATION_WITHDRAWN,
  topic: 'recommendation-withdrawn',
  idBegins: 'msg_recommendation_withdrawn',
} as const;

/** Those who have not answered hear that it was made; all of them that it was withdrawn. */
const newsOf = (recommendation: Recommendation) => {
  const { recommendationId, platformIds, recommendedAt, withdrawal } = recommendation;
  return withdrawal
    ? { ...WITHDRAWN, recommendationId, platformIds, day: localDateAt(withdrawal.withdrawnAt) }
    : { ...MADE, recommendationId, platformIds: stillAsked(recommendation), day: localDateAt(recommendedAt) };
};
