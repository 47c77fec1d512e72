import type { WantedWebhook } from '#infrastructure/webhook/webhook-deliveries.js';
import type { RepeatParts } from './repeat-webhooks.js';
import { sendAbout } from './send-about.js';

/**
 * That something is recommended to a platform, or no longer is: ids and where to read and answer, nobody's words or
 * names. False where the platform has no interface any more.
 */
export const sendRecommendation = async (
  parts: RepeatParts,
  wanted: WantedWebhook & { readonly effectKey: string },
): Promise<boolean> => {
  const { associationId } = wanted;
  const [, partyId = '', recommendationId = ''] = wanted.effectKey.split(':');
  const { apiUrl } = parts.ports;
  const data = {
    ...{ associationId, partyId, recommendationId, recommendationsUrl: `${apiUrl}/v1/recommendations` },
    answersUrl: `${apiUrl}/v1/parties/${partyId}/recommendations/${recommendationId}/answers`,
  };
  return sendAbout(parts, wanted, { type: wanted.kind, data });
};
