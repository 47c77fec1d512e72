import type { EntityManager } from 'typeorm';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Database } from '#event-store/types.js';

/** Where an association takes mails, and who set it so. */
export type MailIntake = {
  readonly address: string;
  readonly isOn: boolean;
  readonly checkedBy: string | undefined;
  readonly by: string;
  readonly at: Instant;
};

type Row = {
  readonly association_id: string;
  readonly address: string;
  readonly is_on: boolean;
  readonly checked_by: string | null;
  readonly by: string;
  readonly at: Date;
};

/** Undefined where nothing was ever set: no mail is taken then. */
export async function findMailIntake(database: Database, associationId: string): Promise<MailIntake | undefined> {
  const { rows } = await database.query<Row>({
    text: 'SELECT * FROM office.mail_intake WHERE association_id = $1',
    values: [associationId],
  });
  const [row] = rows;
  return (
    row && {
      address: row.address,
      isOn: row.is_on,
      checkedBy: row.checked_by ?? undefined,
      by: row.by,
      at: instant(row.at),
    }
  );
}

export type OpenIntake = {
  readonly associationId: string;
  readonly checkedBy: string | undefined;
  /** How far its legal clock is ahead of the machine's, in milliseconds. */
  readonly ahead: number;
};

/** Whose address it is, where it takes mails now. */
export async function findIntakeAt(database: Database, address: string): Promise<OpenIntake | undefined> {
  const { rows } = await database.query<Row & { readonly ahead: string }>({
    name: 'mail-intake-at',
    text: `SELECT m.*, a.clock_offset_ms AS ahead FROM office.mail_intake m JOIN office.association a ON a.id = association_id
            WHERE address = $1 AND is_on`,
    values: [address.toLowerCase()],
  });
  const [row] = rows;
  return row && { associationId: row.association_id, checkedBy: row.checked_by ?? undefined, ahead: Number(row.ahead) };
}

type Set = Omit<MailIntake, 'checkedBy'> & { readonly associationId: string; readonly checkedBy?: string | undefined };

/** Refuses NamedTwice where another association has the address. */
export async function setMailIntake(
  manager: Pick<EntityManager, 'query'>,
  { associationId, address, isOn, checkedBy, by, at }: Set,
): Promise<void> {
  const taken = await manager.query<unknown[]>(
    'SELECT 1 FROM office.mail_intake WHERE address = $1 AND association_id <> $2',
    [address, associationId],
  );
  if (taken.length > 0) refuse('NamedTwice', { field: 'address', name: address });
  await manager.query(
    `INSERT INTO office.mail_intake (association_id, address, is_on, checked_by, by, at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (association_id) DO UPDATE SET address = excluded.address, is_on = excluded.is_on,
         checked_by = excluded.checked_by, by = excluded.by, at = excluded.at`,
    [associationId, address, isOn, checkedBy ?? null, by, at],
  );
}
