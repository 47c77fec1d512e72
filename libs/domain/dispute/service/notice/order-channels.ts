import type { DisputeFile } from '../../core/action.js';
import type { Channel } from '../../core/channel.js';

/**
 * The channels by which a party is told, by what it has consented to when the document is ordered: mail unless that was
 * withdrawn, messages to its phone only with consent (practice P16). `through`: what brings it without the party's
 * consent.
 */
export const channelsTo = (
  { context }: DisputeFile,
  partyId: string,
  through: readonly Channel[] = [],
): readonly Channel[] => {
  const { consented = [], withdrawn = [] } = context.reach?.[partyId] ?? {};
  const phone = (['sms', 'wechat'] as const).filter((channel) => consented.includes(channel));
  const mail = withdrawn.includes('mail') ? [] : (['mail'] as const);
  return [...through, ...mail, ...phone];
};
