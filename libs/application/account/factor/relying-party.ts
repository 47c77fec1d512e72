import type { Statements } from '#infrastructure/database/statements.js';

/** In whose name passkeys are made (WebAuthn's RP ID), and on which pages they may be used. */
export type RelyingParty = {
  readonly id: string;
  readonly origins: readonly string[];
  /** Under a host name of its own it is this association's accounts that make and use them, and nobody else's. */
  readonly associationId?: string;
};

/**
 * The host that people reach. Browsers make no passkey for an address of numbers: there it is `localhost`, and the
 * pages have to be opened under that name.
 */
export function relyingPartyOf(url: string): RelyingParty {
  const at = new URL(url);
  if (/^(\d{1,3}\.){3}\d{1,3}$|^\[/.test(at.hostname)) at.hostname = 'localhost';
  return { id: at.hostname, origins: [at.origin] };
}

/**
 * Under an association's own host name, if the operator entered it, passkeys are that host's. What a request says of its
 * host is looked up and never believed: for a host that nobody entered it is the installation's.
 */
export async function relyingPartyAt(database: Statements, url: string, hostname: string): Promise<RelyingParty> {
  const home = relyingPartyOf(url);
  if (hostname.toLowerCase() === home.id) return home;
  const { rows } = await database.query<{ host: string; association_id: string }>(
    'SELECT host, association_id FROM office.association_host WHERE host = $1',
    [hostname.toLowerCase()],
  );
  const [row] = rows;
  if (!row) return home;
  const at = new URL(url);
  at.hostname = row.host;
  return { id: row.host, origins: [at.origin], associationId: row.association_id };
}

/** Whether the account may have passkeys there. */
export async function isAtHome(
  database: Statements,
  { associationId }: RelyingParty,
  accountId: string,
): Promise<boolean> {
  if (associationId === undefined) return true;
  const { rows } = await database.query('SELECT FROM office.account WHERE id = $1 AND association_id = $2', [
    accountId,
    associationId,
  ]);
  return rows.length === 1;
}
