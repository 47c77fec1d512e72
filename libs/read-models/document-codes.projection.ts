import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Projection } from './projection.js';
import { versionOf } from './views.js';

/** What a document can be found by: the log reference at its foot, or the hash of its file. */
type Code = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly service_id: string;
  /** The event that the log reference belongs to; a receipt's is the filing. */
  readonly version?: number;
  readonly of_filing?: true;
  readonly locale?: string;
  readonly sha256?: string;
};

/**
 * Which document has which code. Codes cannot be guessed: each is a SHA-256 over ids made at random, and nothing lists
 * them.
 */
export const documentCodes: Projection = {
  name: 'document_codes',
  version: versionOf('document_codes'),
  categories: ['dispute'],
  create: (table) => `
    CREATE TABLE ${table} (
      code           bytea NOT NULL,
      service_id     uuid NOT NULL,
      association_id uuid NOT NULL,
      dispute_id     uuid NOT NULL,
      locale         text,
      PRIMARY KEY (code, service_id)
    );`,
  apply: async (database, table, _, events) => {
    const codes = events.flatMap(({ category, associationId, streamId, version, ...event }) =>
      category === 'dispute'
        ? codesIn(event as unknown as DisputeEvent, version).map((code) => ({
            ...code,
            association_id: associationId,
            dispute_id: streamId,
          }))
        : [],
    );
    if (codes.length > 0)
      await database.query({
        name: `save-document-codes-${table}`,
        text: `
          WITH given AS (
            SELECT * FROM jsonb_to_recordset($1::jsonb) AS g (association_id uuid, dispute_id uuid, service_id uuid,
              version int, of_filing boolean, locale text, sha256 text)),
          coded AS (
            SELECT decode(sha256, 'hex') AS code, service_id, association_id, dispute_id, locale FROM given WHERE sha256 IS NOT NULL
            UNION ALL
            SELECT e.chain, service_id, g.association_id, dispute_id, NULL FROM given g JOIN log.event e ON e.stream_id = g.dispute_id
               AND e.version = CASE WHEN of_filing THEN
                 (SELECT min(f.version) FROM log.event f WHERE f.stream_id = g.dispute_id AND f.type = 'ComplaintFiled')
                 ELSE g.version END
             WHERE sha256 IS NULL)
          INSERT INTO ${table} (code, service_id, association_id, dispute_id, locale)
          SELECT code, service_id, association_id, dispute_id, locale FROM coded ON CONFLICT (code, service_id) DO NOTHING`,
        values: [JSON.stringify(codes)],
      });
    return [];
  },
};

const codesIn = (event: DisputeEvent, version: number): readonly Omit<Code, 'association_id' | 'dispute_id'>[] => {
  if (event.type === 'ServiceOrdered') {
    const { serviceId, document } = event.data;
    return [{ service_id: serviceId, version, ...(document === 'receipt' && { of_filing: true as const }) }];
  }
  if (event.type !== 'DocumentMade') return [];
  const { serviceId, locale, sha256 } = event.data;
  return [{ service_id: serviceId, locale, sha256 }];
};
