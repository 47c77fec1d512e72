import type { KeyObject } from 'node:crypto';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Statements } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { isChallenge, newChallenge, spendChallenge, type ChallengeAbout } from './challenge.js';
import { isAtHome, type RelyingParty } from './relying-party.js';

/** What a browser gives after an authenticator made a passkey; bytes in base64url. */
export type MadePasskey = {
  readonly credentialId: string;
  readonly clientData: string;
  readonly attestation: string;
  readonly transports?: readonly string[] | undefined;
};

export type Holder = { readonly accountId: string; readonly login: string; readonly name: string };
export type PasskeyParts = {
  readonly database: Statements;
  readonly party: RelyingParty;
  readonly secret: KeyObject;
  readonly at: Date;
};

/** Those of an account that were made for a host, or of which nobody knows for which. */
export async function passkeysAt(database: Statements, accountId: string, host: string) {
  const { rows } = await database.query<{ id: Buffer; transports: string[] }>(
    `SELECT credential_id AS id, transports FROM office.factor
       WHERE account_id = $1 AND credential_id IS NOT NULL AND coalesce(relying_party, $2) = $2`,
    [accountId, host],
  );
  return rows;
}

/**
 * What a browser needs to make one: it can be found without a name (discoverable) and checks its person (user
 * verification), so that it stands for both factors. Where it was made nobody asks (no attestation).
 */
export async function passkeyCreationOptions(
  { database, party, secret, at }: PasskeyParts,
  association: string,
  { accountId, login, name }: Holder,
) {
  const rows = await passkeysAt(database, accountId, party.id);
  return generateRegistrationOptions({
    rpName: association,
    rpID: party.id,
    userID: Buffer.from(accountId.replaceAll('-', ''), 'hex'),
    userName: login,
    userDisplayName: name,
    challenge: new Uint8Array(newChallenge(secret, { for: 'adding', accountId }, at)),
    attestationType: 'none',
    excludeCredentials: rows.map(({ id, transports }) => ({ id: id.toString('base64url'), transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

/** Keeps a new one; undefined where the answer is none to a challenge of this account, the
 * passkey is known, or the host is another association's. */
export async function addPasskey(
  { database, party, secret, at }: PasskeyParts,
  accountId: string,
  name: string,
  { credentialId, clientData, attestation, transports = [] }: MadePasskey,
): Promise<string | undefined> {
  if (!(await isAtHome(database, party, accountId))) return undefined;
  const about: ChallengeAbout = { for: 'adding', accountId };
  let challenge = '';
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: {
      id: credentialId,
      rawId: credentialId,
      type: 'public-key',
      response: { clientDataJSON: clientData, attestationObject: attestation },
      clientExtensionResults: {},
    },
    expectedChallenge: (text) => isChallenge(secret, about, (challenge = text), at),
    expectedOrigin: [...party.origins],
    expectedRPID: party.id,
    requireUserVerification: true,
  }).catch(() => NOT_VERIFIED);
  if (!verified || !registrationInfo || !(await spendChallenge(database, challenge, at))) return undefined;
  const { credential, credentialBackedUp } = registrationInfo;
  const id = newId();
  const { rowCount } = await database.query(
    `INSERT INTO office.factor (id, account_id, kind, name, credential_id, public_key, sign_count, transports, synced, created_at, confirmed_at, relying_party)
       VALUES ($1, $2, 'passkey', $3, $4, $5, $6, $7, $8, $9, $9, $10) ON CONFLICT (credential_id) DO NOTHING`,
    [
      id,
      accountId,
      name,
      Buffer.from(credential.id, 'base64url'),
      Buffer.from(credential.publicKey),
      credential.counter,
      transports,
      credentialBackedUp,
      at,
      party.id,
    ],
  );
  return rowCount === 1 ? id : undefined;
}

/** The library throws for every fault of an answer: to whoever sent it they are all one. */
const NOT_VERIFIED = { verified: false as const, registrationInfo: undefined };
