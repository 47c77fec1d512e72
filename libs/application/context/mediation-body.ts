import type { LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import type { Standing } from '#domain/dispute/core/standing.js';
import type { Doorway } from '../command-handler/door.js';

/** By which law the association is a mediation body, and where it sits. */
export type MediationBody = { readonly legalBasis: LegalBasis; readonly place: string };

/** What the association has stated of itself; undefined where it has stated nothing. */
export async function findMediationBody({
  database,
  associationId,
}: Pick<Doorway, 'database' | 'associationId'>): Promise<MediationBody | undefined> {
  const { rows } = await database.query<{ legal_basis: LegalBasis; place: string }>({
    name: 'mediation-body',
    text: 'SELECT legal_basis, place FROM office.mediation_body WHERE association_id = $1',
    values: [associationId],
  });
  const [row] = rows;
  return row && { legalBasis: row.legal_basis, place: row.place };
}

/** What a decision on judicial confirmation may rest on besides. */
export async function standingOfBody(
  doorway: Doorway,
  { type }: DisputeCommand,
  standing: Standing,
): Promise<Standing> {
  if (type !== 'ApplyForConfirmation') return standing;
  const body = await findMediationBody(doorway);
  return body ? { ...standing, legalBasis: body.legalBasis } : standing;
}
