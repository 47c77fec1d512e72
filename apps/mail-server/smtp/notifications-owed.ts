import type { SMTPServerEnvelope } from 'smtp-server';
import { v7 } from 'uuid';
import type { Notification } from '../notifications/notification.js';
import { behaviourOf } from './behaviour.js';

/**
 * Whom the sender wants to hear about (RFC 3461 4.1): success only when asked, failure unless told otherwise; the null
 * sender hears nothing.
 */
export function notificationsOwed(
  envelope: SMTPServerEnvelope,
  arrivalDate: Date,
  headers: string,
): readonly Notification[] {
  const to = envelope.mailFrom ? envelope.mailFrom.address : '';
  if (to === '') return [];
  return envelope.rcptTo.flatMap(({ address, dsn }) => {
    const behaviour = behaviourOf(address);
    const action = behaviour === 'bounce' ? 'failed' : 'delivered';
    const wanted = (dsn?.notify ?? ['FAILURE']).includes(action === 'failed' ? 'FAILURE' : 'SUCCESS');
    if (!wanted || behaviour === 'silent') return [];
    const about = {
      action,
      status: action === 'failed' ? '5.1.1' : '2.0.0',
      finalRecipient: address,
      arrivalDate,
      headers,
    } as const;
    const { envid } = envelope.dsn ?? {};
    return [
      {
        id: v7(),
        to,
        ...about,
        ...(envid && { envelopeId: envid }),
        ...(dsn?.orcpt && { originalRecipient: dsn.orcpt }),
      },
    ];
  });
}
