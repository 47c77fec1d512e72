import type { LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** By which law the association is a mediation body, where it sits, and where its sessions online are held. */
export type MediationBody = { readonly legalBasis: LegalBasis; readonly place: string; readonly sessionLink?: string };

/** What the association has stated of itself; undefined where it has stated nothing. */
export async function findMediationBody({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<MediationBody | undefined> {
  const { rows } = await database.query<{ legal_basis: LegalBasis; place: string; session_link: string | null }>({
    name: 'mediation-body',
    text: 'SELECT legal_basis, place, session_link FROM office.mediation_body WHERE association_id = $1',
    values: [associationId],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { legal_basis: legalBasis, place, session_link: sessionLink } = row;
  return { legalBasis, place, ...(sessionLink !== null && { sessionLink }) };
}
