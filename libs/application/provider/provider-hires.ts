import { refuse } from '#domain/kernel/refusal.js';
import type { Statements } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';

/** What an association hires somebody for by itself. */
export const HIRED_SERVICES = ['sms', 'wechat', 'signature'] as const;
export type HiredService = (typeof HIRED_SERVICES)[number];

export type Hire = {
  readonly associationId: string;
  readonly service: HiredService;
  /** Of signatures alone: as every one of them will say it. */
  readonly name?: string | null;
  readonly url: string;
  /** Its secret, wrapped for the place that it gets. */
  readonly wrapped: Buffer;
};

/** One that waits for another administrator. */
export type ProposedHire = Omit<Hire, 'wrapped'> & {
  readonly hireId: string;
  readonly proposedBy: string;
  /** By machine time. */
  readonly proposedAt: Date;
};

const PROPOSED = `id AS "hireId", association_id AS "associationId", service, name, url, proposed_by AS "proposedBy",
  proposed_at AS "proposedAt"`;

/** Puts it in the place of the one before; what waits for the same service falls. */
export async function hireProvider(database: Statements, hire: Hire, at: Date): Promise<void> {
  const { associationId, service, name, url, wrapped } = hire;
  await dropHire(database, hire);
  if (service === 'signature')
    await database.query(
      `INSERT INTO office.signature_provider (association_id, name, url, secret_wrapped, created_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (association_id) DO UPDATE SET name = excluded.name, url = excluded.url,
           secret_wrapped = excluded.secret_wrapped, created_at = excluded.created_at`,
      [associationId, name, url, wrapped, at],
    );
  else
    await database.query(
      `INSERT INTO office.message_provider (association_id, channel, url, secret_wrapped, created_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (association_id, channel) DO UPDATE SET url = excluded.url,
           secret_wrapped = excluded.secret_wrapped, created_at = excluded.created_at`,
      [associationId, service, url, wrapped, at],
    );
}

/** Lets it wait, in the place of what waits already under another id. Its id. */
export async function proposeHire(database: Statements, hire: Hire, by: string, at: Date): Promise<string> {
  const { associationId, service, name, url, wrapped } = hire;
  const hireId = newId();
  await database.query(
    `INSERT INTO office.provider_hire (id, association_id, service, name, url, secret_wrapped, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (association_id, service) DO UPDATE SET id = excluded.id, name = excluded.name, url = excluded.url,
         secret_wrapped = excluded.secret_wrapped, proposed_by = excluded.proposed_by,
         proposed_at = excluded.proposed_at`,
    [hireId, associationId, service, name ?? null, url, wrapped, by, at],
  );
  return hireId;
}

/** What waits, of every service. */
export async function findHires(database: Statements, associationId: string): Promise<readonly ProposedHire[]> {
  const { rows } = await database.query<ProposedHire>({
    name: 'provider-hires',
    text: `SELECT ${PROPOSED} FROM office.provider_hire WHERE association_id = $1`,
    values: [associationId],
  });
  return rows;
}

/** One that waits, held until the transaction ends. Throws Refused NotFound: decided, or another took its place. */
export async function holdHire(
  database: Statements,
  associationId: string,
  hireId: string,
): Promise<ProposedHire & Pick<Hire, 'wrapped'>> {
  const { rows } = await database.query<ProposedHire & Pick<Hire, 'wrapped'>>(
    `SELECT ${PROPOSED}, secret_wrapped AS wrapped FROM office.provider_hire
       WHERE association_id = $1 AND id = $2 FOR UPDATE`,
    [associationId, hireId],
  );
  return rows[0] ?? refuse('NotFound');
}

type Place = Pick<Hire, 'associationId' | 'service'>;

/** Lets go of what waits for a service. */
export async function dropHire(database: Statements, { associationId, service }: Place): Promise<void> {
  const text = 'DELETE FROM office.provider_hire WHERE association_id = $1 AND service = $2';
  await database.query(text, [associationId, service]);
}

/** Ends the one that the association hired. False where there is none. */
export async function endHired(database: Statements, { associationId, service }: Place): Promise<boolean> {
  const { rowCount } =
    service === 'signature'
      ? await database.query('DELETE FROM office.signature_provider WHERE association_id = $1', [associationId])
      : await database.query('DELETE FROM office.message_provider WHERE association_id = $1 AND channel = $2', [
          associationId,
          service,
        ]);
  return rowCount === 1;
}
