import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import type { Recommendation } from '#domain/prevention/state.js';
import { findPreventions } from '#read-models/find-preventions.js';
import { isThere } from '#read-models/is-there.js';
import { againWantFailed, wantOnce } from '#infrastructure/webhook/want-once.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import { loadPrevention } from './preventions.js';

/** The type of the webhook by which a platform learns that something is recommended to it. */
export const RECOMMENDATION_MADE = 'recommendation.made';
/** For so many days it is told and tried again; afterwards its list says so alone. */
const TOLD_FOR_DAYS = 30;

/**
 * Tells each platform to which something is recommended, once: its people by mail, its program by a webhook that the
 * worker sends under one id and tries again until it is taken. Neither holds a word of it, and whoever has answered is
 * told no more. How many mails and webhooks are owed; may be repeated. `machine` is machine time.
 */
export async function tellPlatforms(everywhere: Everywhere, machine: Date): Promise<number> {
  const { database } = everywhere;
  if (!(await isThere(database, 'preventions'))) return 0;
  const told = await inEach(everywhere, async (tenant, at) => {
    const { associationId } = tenant;
    let wanting = 0;
    const since = daysAfter(localDateAt(at), -TOLD_FOR_DAYS);
    const news: ToTell[] = [];
    for (const partyId of await findPreventions(database, associationId)) {
      const { recommendations } = (await loadPrevention(tenant, partyId)).prevention;
      for (const one of Object.values(recommendations).filter(
        ({ recommendedAt }) => localDateAt(recommendedAt) >= since,
      ))
        for (const platformId of unanswered(one)) {
          const { recommendationId } = one;
          news.push({
            ...{ topic: RECOMMENDATION_TOPIC, to: { platformId }, toldOf: recommendationId },
            ...{ day: localDateAt(one.recommendedAt), isOwed: true },
          });
          const effectKey = `recommendation:${partyId}:${recommendationId}`;
          const webhookId = `msg_recommendation_${recommendationId}_${platformId}`;
          const wanted = { webhookId, associationId, platformId, effectKey, kind: RECOMMENDATION_MADE };
          wanting += await wantOnce(database, wanted, machine);
        }
    }
    return wanting + (await tellOnce(tenant, news, machine));
  });
  return told + (await againWantFailed(database, RECOMMENDATION_MADE, machine));
}

const RECOMMENDATION_TOPIC = 'recommendation-made';

const unanswered = ({ platformIds, answers }: Recommendation): readonly string[] =>
  platformIds.filter((platformId) => answers[platformId] === undefined);
