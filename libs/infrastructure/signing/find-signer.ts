import type pg from 'pg';
import type { MasterKey } from '../vault/master-key.js';
import { unwrapSecret } from '../vault/secrets.js';
import { NO_PROVIDERS, type ProviderFile } from '../providers/provider-file.js';
import type { Signer } from './signer.js';

type Row = { readonly name: string; readonly url: string; readonly secret_wrapped: Buffer };

export type FindSigner = (associationId: string) => Promise<Signer | undefined>;

/**
 * The association's own provider, in the file of providers or else as its administrator hired it, and after these the
 * installation's; read at every attempt. Undefined where nobody was hired.
 */
export const signersOf =
  (
    pool: Pick<pg.Pool, 'query'>,
    masterKey: MasterKey,
    installation: Signer | undefined,
    file: ProviderFile = NO_PROVIDERS,
  ): FindSigner =>
  async (associationId) => {
    const own = file.own(associationId, 'signature');
    const hiredFor = associationId;
    if (own) return { ...own, hiredFor, hiredBy: 'operator' };
    const { rows } = await pool.query<Row>({
      name: 'find-signer',
      text: 'SELECT name, url, secret_wrapped FROM office.signature_provider WHERE association_id = $1',
      values: [associationId],
    });
    const [row] = rows;
    if (row) {
      const secret = unwrapSecret(masterKey, signerPurpose(associationId), row.secret_wrapped);
      return { name: row.name, url: row.url, secret, hiredFor, hiredBy: 'administrator' };
    }
    const shared = file.shared('signature') ?? installation;
    return shared && { ...shared, hiredFor, hiredBy: 'installation' };
  };

/** Where the secret of a provider belongs, for wrapping it. */
export const signerPurpose = (associationId: string): string => `signature-provider:${associationId}`;
