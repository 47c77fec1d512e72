import type { EntityManager } from 'typeorm';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { MailOutcome, MailSender, MailSettlement } from '#domain/mail-intake/outcomes.js';
import type { Shown, ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { openStored } from '../dispute/open-stored.js';
import { letterKey, openLetter, placeOfLetterFile, type LetterKept } from './sealed-letter.js';

/** A mail as the association’s people see it. */
export type IncomingMail = LetterKept & {
  readonly mailId: string;
  readonly sender: MailSender;
  readonly receivedAt: Instant;
  readonly isAnswered: boolean;
  readonly outcome?: MailOutcome;
  readonly settledAt?: Instant;
};

type Row = {
  readonly id: string;
  readonly sender: MailSender;
  readonly sealed: Buffer;
  readonly received_at: Date;
  readonly state: string;
  readonly outcome: MailOutcome | null;
  readonly settled_at: Date | null;
};
type Access = Pick<TenantContext, 'associationId' | 'database' | 'vault'>;

/** As many as are shown at once; they go after their days. */
const MOST = 200;

const shown = async (tenant: Access, row: Row): Promise<IncomingMail | undefined> => {
  const letter = await openLetter(tenant, row.id, row.sealed);
  return (
    letter && {
      ...letter,
      mailId: row.id,
      sender: row.sender,
      receivedAt: instant(row.received_at),
      isAnswered: row.state === 'sent',
      ...(row.outcome && { outcome: row.outcome }),
      ...(row.settled_at && { settledAt: instant(row.settled_at) }),
    }
  );
};

/** What waits first, the oldest of it at the head; then what was settled, the newest first. */
export async function listIncomingMails(tenant: Access): Promise<readonly IncomingMail[]> {
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT * FROM office.incoming_mail WHERE association_id = $1
            ORDER BY outcome IS NOT NULL, CASE WHEN outcome IS NULL THEN received_at END, settled_at DESC, id LIMIT $2`,
    values: [tenant.associationId, MOST],
  });
  const all = await Promise.all(rows.map((row) => shown(tenant, row)));
  return all.flatMap((one) => one ?? []);
}

/** Opens a file of a mail. Refuses NotFound, BytesMissing and BytesLost. */
export async function openMailFile(
  tenant: Access,
  files: ShownFiles,
  { mailId, sha256 }: { readonly mailId: string; readonly sha256: string },
): Promise<{ readonly shown: Shown; readonly mediaType: string }> {
  const { rows } = await tenant.database.query<Row>(
    'SELECT * FROM office.incoming_mail WHERE association_id = $1 AND id = $2',
    [tenant.associationId, mailId],
  );
  const mail = (rows[0] && (await shown(tenant, rows[0]))) ?? refuse('NotFound');
  const { size, mediaType } = mail.files.find((file) => file.sha256 === sha256) ?? refuse('NotFound');
  const place = placeOfLetterFile(tenant.associationId, mailId, sha256);
  const stored = { place, keyName: letterKey(mailId), size, mediaType, original: false };
  return { shown: await openStored(tenant, files, stored), mediaType };
}

type Settled = {
  readonly associationId: string;
  readonly mailId: string;
  readonly outcome: MailSettlement;
  readonly by: string;
  readonly at: Instant;
  readonly machine: Date;
};

/**
 * An officer says what a mail is. Its sender is told where else to go with it, once, unless nothing was ever sent to
 * it. Refuses NotFound and WrongStage.
 */
export async function settleIncomingMail(
  manager: Pick<EntityManager, 'query'>,
  { associationId, mailId, outcome, by, at, machine }: Settled,
): Promise<void> {
  const [row] = await manager.query<Pick<Row, 'outcome'>[]>(
    'SELECT outcome FROM office.incoming_mail WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, mailId],
  );
  if (!row) return refuse('NotFound');
  if (row.outcome !== null) return refuse('WrongStage', { subject: 'mail' });
  await manager.query(
    `UPDATE office.incoming_mail SET outcome = $2, settled_by = $3, settled_at = $4,
            state = CASE WHEN $2 <> 'dictated' AND state IN ('sent', 'waiting') THEN 'waiting' ELSE state END,
            attempts = 0, next_attempt_at = $5
      WHERE id = $1`,
    [mailId, outcome, by, at, machine],
  );
}
