import { loadPrevention } from '#application/prevention/preventions.js';
import { RECOMMENDATION_MADE } from '#application/prevention/tell-platforms.js';
import { stillAsked } from '#domain/prevention/state.js';
import type { WantedWebhook } from '#infrastructure/webhook/webhook-deliveries.js';
import type { RepeatParts } from './repeat-webhooks.js';
import { sendAbout } from './send-about.js';

/**
 * That something is recommended to a platform, or no longer is: ids and where to read and answer, nobody's words or
 * names. False where the platform has no interface any more, and of one that was made where it was withdrawn or the
 * platform has answered.
 */
export const sendRecommendation = async (
  parts: RepeatParts,
  wanted: WantedWebhook & { readonly effectKey: string },
): Promise<boolean> => {
  const { associationId, platformId, kind } = wanted;
  const [, partyId = '', recommendationId = ''] = wanted.effectKey.split(':');
  if (kind === RECOMMENDATION_MADE) {
    const { recommendations } = (await loadPrevention(parts.tenants.of(associationId), partyId)).prevention;
    const recommendation = recommendations[recommendationId];
    if (!recommendation || !stillAsked(recommendation).includes(platformId)) return false;
  }
  const { apiUrl } = parts.ports;
  const data = {
    ...{ associationId, partyId, recommendationId, recommendationsUrl: `${apiUrl}/v1/recommendations` },
    answersUrl: `${apiUrl}/v1/parties/${partyId}/recommendations/${recommendationId}/answers`,
  };
  return sendAbout(parts, wanted, { type: kind, data });
};
