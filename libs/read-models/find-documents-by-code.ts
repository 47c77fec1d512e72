import type { Database } from '#event-store/types.js';
import { DOCUMENT_CODES_VIEW } from './views.js';

export type CodedDocument = {
  readonly disputeId: string;
  readonly serviceId: string;
  /** Set where the code is the hash of the file in that language. */
  readonly locale: string | null;
};

/** Documents with this code, 64 hexadecimal digits. */
export async function findDocumentsByCode(
  database: Database,
  associationId: string,
  code: string,
): Promise<readonly CodedDocument[]> {
  const { rows } = await database.query<CodedDocument>({
    name: 'documents-by-code',
    text: `SELECT dispute_id AS "disputeId", service_id AS "serviceId", locale FROM ${DOCUMENT_CODES_VIEW} AS document_codes
            WHERE code = decode($2, 'hex') AND association_id = $1 ORDER BY service_id`,
    values: [associationId, code],
  });
  return rows;
}
