import type { LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** By which law the association is a mediation body, and where it sits. */
export type MediationBody = { readonly legalBasis: LegalBasis; readonly place: string };

/** What the association has stated of itself; undefined where it has stated nothing. */
export async function findMediationBody({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<MediationBody | undefined> {
  const { rows } = await database.query<{ legal_basis: LegalBasis; place: string }>({
    name: 'mediation-body',
    text: 'SELECT legal_basis, place FROM office.mediation_body WHERE association_id = $1',
    values: [associationId],
  });
  const [row] = rows;
  return row && { legalBasis: row.legal_basis, place: row.place };
}
