import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';
import { HttpProblem, invalid } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import type { InvitationWanted } from './account.dto.js';

/** Refuses an invitation by phone without a phone, or without anybody who carries messages: NoMessageProvider. */
export async function assertInvitable(
  { messages }: ApiParts,
  associationId: string,
  wanted: InvitationWanted | undefined,
  at = 'invitation.',
): Promise<void> {
  if (wanted?.by !== 'phone') {
    if (wanted?.phone !== undefined) throw invalid(`${at}phone`, 'unknown-field');
    return;
  }
  if (wanted.phone === undefined) throw invalid(`${at}phone`, 'missing');
  if (phoneNumberOf(wanted.phone, 'mobile') === undefined) throw invalid(`${at}phone`, 'not-a-phone-number');
  if (!(await messages.findProvider(associationId, 'sms'))) throw new HttpProblem('NoMessageProvider');
}
