import { createHash, createHmac, type KeyObject } from 'node:crypto';
import { fileRulesOf } from '#domain/dispute/service/evidence/file-rules.js';
import { instant } from '#domain/kernel/message.js';
import { isAnswered, isTooMany, LETTER_LIMITS, type LettersOfDay } from '#domain/mail-intake/limits.js';
import { FileTooLong } from '#infrastructure/files/file-faults.js';
import type { Files } from '#infrastructure/files/files.js';
import { readLetter, type Letter } from './read-letter.js';
import { FileInfected } from '#infrastructure/malware/scan.js';
import { tokenHash } from '#infrastructure/secret-token.js';
import { inForceAt } from '#rulebooks/released.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { OpenIntake } from './mail-intakes.js';
import { letterKey, letterToken, placeOfLetterFile, sealLetter, type LetterFileKept } from './sealed-letter.js';

export type TakingLetters = {
  readonly tenant: Pick<TenantContext, 'associationId' | 'database' | 'vault'>;
  readonly files: Files;
  /** Of the links that are mailed to those without an account; keys the hashes of senders, too. */
  readonly linkSecret: KeyObject;
  /** Machine time. */
  readonly machine: Date;
};
/** `automatic`: written by a program, and left alone; `known`: it came before; `too-many`, `empty`: not kept. */
export type LetterFate = 'taken' | 'known' | 'automatic' | 'too-many' | 'empty';

const DAY = 86_400_000;

/**
 * Takes a mail of a person: each once, whatever is lost on the way, since its id follows from what it is. Nothing is
 * opened by it: it waits for its sender or an officer.
 */
export async function takeLetter(parts: TakingLetters, intake: OpenIntake, raw: Buffer): Promise<LetterFate> {
  const { tenant, linkSecret, machine } = parts;
  const { associationId, database } = tenant;
  const letter = await readLetter(raw, intake.checkedBy);
  if (typeof letter === 'string') return letter;
  const messageHash = createHash('sha256')
    .update(
      JSON.stringify([associationId, letter.from, letter.messageId ?? createHash('sha256').update(raw).digest('hex')]),
    )
    .digest();
  const { rows: known } = await database.query(
    'SELECT 1 FROM office.incoming_mail WHERE association_id = $1 AND message_hash = $2',
    [associationId, messageHash],
  );
  if (known.length > 0) return 'known';
  const senderHash = createHmac('sha256', linkSecret).update(`sender\n${associationId}\n${letter.from}`).digest();
  const at = new Date(machine.getTime() + intake.ahead);
  const day = await lettersOfDay(tenant, senderHash, at);
  if (isTooMany(day)) return 'too-many';
  const mailId = idOf(messageHash);
  const { files, leftOut } = await keepFiles(parts, mailId, letter, at);
  const { from, subject, text, sender } = letter;
  const sealed = await sealLetter(tenant, mailId, { from, subject, text, files, leftOut });
  await database.query(
    `INSERT INTO office.incoming_mail
       (id, association_id, message_hash, sender_hash, sender, sealed, received_at, token_hash, state, next_attempt_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`,
    [
      ...[mailId, associationId, messageHash, senderHash, sender, sealed, at],
      ...[tokenHash(letterToken(linkSecret, mailId)), isAnswered(sender, day) ? 'waiting' : 'void', machine],
    ],
  );
  return 'taken';
}

/** A UUID of version 8 (RFC 9562): the same mail has the same, so that what was kept before a fall is found again. */
const idOf = (messageHash: Buffer): string => {
  const hex = createHash('sha256').update('mail id').update(messageHash).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

const lettersOfDay = async (
  { database, associationId }: TakingLetters['tenant'],
  senderHash: Buffer,
  at: Date,
): Promise<LettersOfDay> => {
  const { rows } = await database.query<LettersOfDay>({
    name: 'incoming-mails-of-day',
    text: `SELECT count(*)::int AS "ofAll", count(*) FILTER (WHERE sender_hash = $2)::int AS "ofSender",
                  count(*) FILTER (WHERE state <> 'void')::int AS "answeredAll",
                  count(*) FILTER (WHERE state <> 'void' AND sender_hash = $2)::int AS "answeredSender"
             FROM office.incoming_mail WHERE association_id = $1 AND received_at > $3`,
    values: [associationId, senderHash, new Date(at.getTime() - DAY)],
  });
  return rows[0] ?? { ofSender: 0, ofAll: 0, answeredSender: 0, answeredAll: 0 };
};

/** Files as evidence takes them: of the same kinds, looked through where there is a scanner; an archive is not opened. */
const keepFiles = async (
  { tenant, files }: TakingLetters,
  mailId: string,
  letter: Letter,
  at: Date,
): Promise<{ readonly files: readonly LetterFileKept[]; readonly leftOut: readonly string[] }> => {
  const { size: most, mediaTypes } = fileRulesOf(inForceAt('cn-ecl', instant(at)).rulebook);
  const key = letter.files.length > 0 ? await tenant.vault.keyFor(letterKey(mailId)) : undefined;
  const kept: LetterFileKept[] = [];
  const leftOut: string[] = [];
  for (const { name, mediaType: named, bytes } of letter.files) {
    if (!key || kept.length >= LETTER_LIMITS.files || bytes.length === 0) {
      leftOut.push(name);
      continue;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (kept.some((one) => one.sha256 === sha256)) continue;
    const place = placeOfLetterFile(tenant.associationId, mailId, sha256);
    const coming = { bytes: once(bytes), place, key, keyName: letterKey(mailId), mediaType: named, most };
    const received = await files.receive(coming).catch((error: unknown) => {
      if (error instanceof FileInfected || error instanceof FileTooLong) return undefined;
      throw error;
    });
    if (received && mediaTypes.includes(received.mediaType)) {
      await received.keep();
      kept.push({ sha256, size: received.size, mediaType: received.mediaType, name });
    } else leftOut.push(name);
    await received?.discard();
  }
  return { files: kept, leftOut };
};

async function* once(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  yield bytes;
}
