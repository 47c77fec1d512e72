import type { Instant } from '#domain/kernel/message.js';
import type { ConsentChannel } from '#domain/party/events.js';
import { giveConsent } from '#domain/party/give-consent.js';
import { notePhone } from '#domain/party/note-phone.js';
import { withdrawConsent } from '#domain/party/withdraw-consent.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer } from '#event-store/answers.js';
import { changeParty, type AskingOfParty } from './change-party.js';
import { contactIdOf } from './contact-id.js';
import { identityKey } from './parties.js';

export type Consenting = {
  readonly channel: ConsentChannel;
  readonly contact?: string;
  readonly givenAt?: Instant;
  readonly note?: string;
};

/** Number, openid or address are sealed under the person's own key, so that an erasure takes them too. */
export const recordConsent = (
  asking: AskingOfParty,
  { channel, contact, givenAt = asking.at, note }: Consenting,
): Promise<Answer> =>
  changeParty(asking, async ({ party }) => {
    if (party.kind === undefined) refuse('NotFound');
    const { tenant, partyId } = asking;
    const contactContentId = contact === undefined ? undefined : await contactIdOf(tenant, partyId, party, contact);
    const noteContentId = note === undefined ? undefined : await tenant.vault.seal(identityKey(partyId), note);
    const sealed = {
      ...(contactContentId !== undefined && { contactContentId }),
      ...(noteContentId !== undefined && { noteContentId }),
    };
    const command = {
      type: 'GiveConsent',
      data: { channel, givenAt, ...sealed },
      by: asking.by,
      at: asking.at,
    } as const;
    return { command, events: giveConsent(command, party) };
  });

export const recordWithdrawal = (asking: AskingOfParty, channel: ConsentChannel): Promise<Answer> =>
  changeParty(asking, async ({ party }) => {
    const command = { type: 'WithdrawConsent', data: { channel }, by: asking.by, at: asking.at } as const;
    return { command, events: withdrawConsent(command, party) };
  });

/** Whether the platform has the party among its own, the caller has checked. */
export const recordPhone = (asking: AskingOfParty, platformId: string, phone: string): Promise<Answer> =>
  changeParty(asking, async ({ party }) => {
    if (party.kind === undefined) refuse('NotFound');
    const contactContentId = await contactIdOf(asking.tenant, asking.partyId, party, phone);
    const command = {
      type: 'NotePhone',
      data: { platformId, contactContentId },
      by: asking.by,
      at: asking.at,
    } as const;
    return { command, events: notePhone(command, party) };
  });
