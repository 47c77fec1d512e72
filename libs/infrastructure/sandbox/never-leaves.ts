import type pg from 'pg';
import type { MailOf } from '../mail/outgoing.js';
import type { FindIdentityProvider } from '../identity/check-identity.js';
import type { Dispatched, Mailer } from '../mail/send-mail.js';
import type { FindProvider } from '../messaging/find-provider.js';
import type { FindSigner } from '../signing/find-signer.js';
import type { MasterKey } from '../vault/master-key.js';
import { keepMessage } from './sandbox-messages.js';
import type { IsSandbox } from './sandboxes.js';

/*
 * The one place that decides what leaves a sandbox: each way to the world of others is wrapped here, and worker and API
 * open theirs through it. Webhooks alone go out, for they are what a platform tries.
 */

export type SandboxParts = {
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly masterKey: MasterKey;
  readonly isSandbox: IsSandbox;
  readonly now: () => Date;
};

export type SandboxMailer = Omit<Mailer, 'send'> & { readonly send: (mail: MailOf) => Promise<Dispatched> };

/** Mail of a sandbox is kept and counts as sent; no report on it ever comes. */
export const mailerBesides = (
  { pool, masterKey, isSandbox, now }: SandboxParts,
  { send, close }: Mailer,
): SandboxMailer => ({
  close,
  send: async (mail) => {
    const { associationId, messageId, to, subject, text } = mail;
    if (!(await isSandbox(associationId))) return send(mail);
    const kept = { associationId, channel: 'mail', messageId, to, subject, text } as const;
    await keepMessage(pool, masterKey, kept, now());
    return { accepted: true, response: 'kept in the sandbox' };
  },
});

/** Messages of a sandbox go to no provider, whoever was hired. */
export const noProviderInSandbox =
  ({ pool, masterKey, isSandbox, now }: SandboxParts, find: FindProvider): FindProvider =>
  async (associationId, channel) => {
    if (!(await isSandbox(associationId))) return find(associationId, channel);
    return {
      format: 'sandbox',
      hiredFor: associationId,
      hiredBy: 'installation',
      keep: ({ id, to, text }) =>
        keepMessage(pool, masterKey, { associationId, channel, messageId: `${channel}:${id}`, to, text }, now()),
    };
  };

/** Nobody signs electronically in a sandbox: a provider would write to a real phone. */
export const noSignerInSandbox =
  ({ isSandbox }: Pick<SandboxParts, 'isSandbox'>, find: FindSigner): FindSigner =>
  async (associationId) =>
    (await isSandbox(associationId)) ? undefined : find(associationId);

/** No provider of identity checks is asked in a sandbox: a number typed there may be somebody's. */
export const noIdentityCheckInSandbox =
  ({ isSandbox }: Pick<SandboxParts, 'isSandbox'>, find: FindIdentityProvider): FindIdentityProvider =>
  async (associationId) =>
    (await isSandbox(associationId))
      ? { format: 'sandbox', hiredFor: associationId, hiredBy: 'installation' }
      : find(associationId);
