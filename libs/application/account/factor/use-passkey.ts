import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { isChallenge, newChallenge, spendChallenge, type ChallengeAbout } from './challenge.js';
import { passkeysAt, type PasskeyParts } from './passkeys.js';
import { isAtHome } from './relying-party.js';

/** What a browser gives after an authenticator signed; bytes in base64url. */
export type SignedPasskey = {
  readonly credentialId: string;
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signature: string;
  readonly userHandle?: string | undefined;
};

type Row = {
  readonly id: string;
  readonly account_id: string;
  readonly public_key: Buffer;
  readonly sign_count: string;
};

/** What a browser needs to use one: of this account for the host that is asked, or any that it finds. */
export async function passkeyRequestOptions(
  { database, party, secret, at }: PasskeyParts,
  about: ChallengeAbout,
  accountId?: string,
) {
  const rows = accountId === undefined ? [] : await passkeysAt(database, accountId, party.id);
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: new Uint8Array(newChallenge(secret, about, at)),
    allowCredentials: rows.map(({ id, transports }) => ({ id: id.toString('base64url'), transports })),
    userVerification: 'required',
  });
}

/**
 * Whose passkey signed, or that the account's did where one is named, with the person checked on the device; undefined
 * where it is nobody's, the host is another association's, the challenge is another's or was answered, or the counter fell back (WebAuthn Level 3, 7.2
 * step 22: there may be a copy).
 */
export async function usePasskey(
  { database, party, secret, at }: PasskeyParts,
  about: ChallengeAbout,
  { credentialId, clientData, authenticatorData, signature, userHandle }: SignedPasskey,
  accountId?: string,
): Promise<{ readonly accountId: string; readonly factorId: string } | undefined> {
  const { rows } = await database.query<Row>(
    'SELECT id, account_id, public_key, sign_count FROM office.factor WHERE credential_id = $1 AND account_id = COALESCE($2, account_id)',
    [Buffer.from(credentialId, 'base64url'), accountId ?? null],
  );
  const [row] = rows;
  if (!row || (userHandle !== undefined && userHandle !== handleOf(row.account_id))) return undefined;
  if (!(await isAtHome(database, party, row.account_id))) return undefined;
  let challenge = '';
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: {
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      response: { clientDataJSON: clientData, authenticatorData, signature },
      clientExtensionResults: {},
    },
    expectedChallenge: (text) => isChallenge(secret, about, (challenge = text), at),
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    credential: { id: credentialId, publicKey: new Uint8Array(row.public_key), counter: Number(row.sign_count) },
    requireUserVerification: true,
  }).catch(() => NOT_VERIFIED);
  if (!verified || !(await spendChallenge(database, challenge, at))) return undefined;
  const { newCounter, credentialBackedUp } = authenticationInfo;
  const { rowCount } = await database.query(
    `UPDATE office.factor SET sign_count = $2, synced = $3, last_used_at = $4, relying_party = $5
       WHERE id = $1 AND (sign_count < $2 OR (sign_count = 0 AND $2 = 0))`,
    [row.id, newCounter, credentialBackedUp, at, party.id],
  );
  return rowCount === 1 ? { accountId: row.account_id, factorId: row.id } : undefined;
}

const handleOf = (accountId: string): string => Buffer.from(accountId.replaceAll('-', ''), 'hex').toString('base64url');
const NOT_VERIFIED = { verified: false as const, authenticationInfo: { newCounter: 0, credentialBackedUp: false } };
