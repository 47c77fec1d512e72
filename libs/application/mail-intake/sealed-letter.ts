import { createHmac, type KeyObject } from 'node:crypto';
import type { Place } from '#infrastructure/files/place.js';
import { tokenText } from '#infrastructure/secret-token.js';
import { decrypt, encrypt, packed, unpacked } from '#infrastructure/vault/cipher.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type LetterFileKept = {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly name: string;
};

/** What a mail says, as it is kept. */
export type LetterKept = {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly files: readonly LetterFileKept[];
  /** Names of files that were not kept: of a kind that is not taken, infected, or too many. */
  readonly leftOut: readonly string[];
};

type Vault = Pick<TenantContext, 'vault'>;

/** All of one mail lies under one key, files too; it goes with it. */
export const letterKey = (mailId: string): string => `mail:${mailId}`;

export const placeOfLetterFile = (associationId: string, mailId: string, sha256: string): Place => ({
  associationId,
  disputeId: mailId,
  authorId: mailId,
  sha256,
});

const contextOf = (mailId: string): Buffer => Buffer.from(`parley/mail/${mailId}`);

export const sealLetter = async ({ vault }: Vault, mailId: string, letter: LetterKept): Promise<Buffer> =>
  packed(encrypt(await vault.keyFor(letterKey(mailId)), Buffer.from(JSON.stringify(letter)), contextOf(mailId)));

/** Undefined where its key is gone. */
export async function openLetter({ vault }: Vault, mailId: string, sealed: Buffer): Promise<LetterKept | undefined> {
  const key = await vault.findKey(letterKey(mailId));
  if (!key) return undefined;
  return JSON.parse(decrypt(key, unpacked(sealed), contextOf(mailId)).toString()) as LetterKept;
}

/** Follows from the mail's id, so that the worker can write it into its answer and no database holds it. */
export const letterToken = (secret: KeyObject, mailId: string): string =>
  tokenText('plm', createHmac('sha256', secret).update(`incoming mail\n${mailId}`).digest());
