import { hostOf } from '#infrastructure/mail/host-of.js';
import { hmacSecret, type MasterKey } from '#infrastructure/vault/master-key.js';
import type { Config } from '../config.js';
import type { NotificationParts } from './send-due.js';

type Given = Pick<NotificationParts, 'pool' | 'send' | 'now'> & {
  readonly masterKey: MasterKey;
  readonly config: Pick<Config, 'MAIL_FROM' | 'API_URL'>;
};

/** Notifications have a host of their own in their Message-IDs, so that nobody takes one for a legal service. */
export const notificationParts = ({ pool, send, now, masterKey, config }: Given): NotificationParts => ({
  pool,
  send,
  envelopeSecret: hmacSecret(masterKey, 'envelope').export(),
  linkSecret: hmacSecret(masterKey, 'account-link'),
  unsubscribeSecret: hmacSecret(masterKey, 'unsubscribe').export(),
  host: `notify.${hostOf(config.MAIL_FROM)}`,
  apiUrl: config.API_URL,
  now,
});
