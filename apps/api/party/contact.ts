import type { ConsentChannel } from '#domain/party/events.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';
import { invalid } from '../http/http-problem.js';

/** The contact that a channel needs, in one spelling. Throws InvalidRequest where it is missing, wrong or of no use. */
export const contactOf = (channel: ConsentChannel, contact: string | undefined): string | undefined => {
  if (channel === 'mail') {
    if (contact !== undefined) throw invalid('contact', 'unknown-field'); // mail goes to the address of the identity
    return undefined;
  }
  if (contact === undefined) throw invalid('contact', 'missing');
  if (channel === 'post') return contact;
  if (channel === 'wechat') {
    if (!/^[A-Za-z0-9_-]{6,64}$/.test(contact)) throw invalid('contact', 'invalid');
    return contact;
  }
  const phone = phoneNumberOf(contact, channel === 'sms' ? 'mobile' : 'any');
  if (phone === undefined) throw invalid('contact', 'not-a-phone-number');
  return phone;
};
