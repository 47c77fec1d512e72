import type pg from 'pg';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret } from '../vault/secrets.js';
import { NO_PROVIDERS, type ProviderFile } from '../providers/provider-file.js';
import type { MessageChannel, Provider } from './message-provider.js';

type Row = { readonly url: string; readonly secret_wrapped: Buffer };

export type FindProvider = (associationId: string, channel: MessageChannel) => Promise<Provider | undefined>;

/**
 * The association's own provider for a channel, in the file of providers or else as its administrator hired it, and
 * after these the installation's; read at every attempt. Undefined where nobody was hired.
 */
export const providersOf =
  (
    pool: Pick<pg.Pool, 'query'>,
    masterKey: MasterKey,
    installation: Provider | undefined,
    file: ProviderFile = NO_PROVIDERS,
  ): FindProvider =>
  async (associationId, channel) => {
    const own = file.own(associationId, channel);
    const hiredFor = associationId;
    if (own) return { ...own, hiredFor, hiredBy: 'operator' };
    const { rows } = await pool.query<Row>({
      name: 'find-message-provider',
      text: 'SELECT url, secret_wrapped FROM office.message_provider WHERE association_id = $1 AND channel = $2',
      values: [associationId, channel],
    });
    const [row] = rows;
    if (row) {
      const secret = unwrapSecret(masterKey, providerPurpose(associationId, channel), row.secret_wrapped);
      return { url: row.url, secret, hiredFor, hiredBy: 'administrator' };
    }
    const shared = file.shared(channel) ?? installation;
    return shared && { ...shared, hiredFor, hiredBy: 'installation' };
  };

/** Where the secret of a provider belongs, for wrapping it. */
export const providerPurpose = (associationId: string, channel: MessageChannel): string =>
  `message-provider:${associationId}:${channel}`;
