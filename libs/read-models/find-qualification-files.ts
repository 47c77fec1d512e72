import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Database } from '#event-store/types.js';
import { QUALIFICATION_FILES_VIEW } from './views.js';

export type FoundQualificationFile = {
  readonly partyId: string;
  readonly waiting: number;
  readonly endsOn: string | null;
};
export type QualificationFilesSought = {
  /** Only those in which a paper waits for its check. */
  readonly waiting: boolean;
  /** Only those of which a paper ends up to this day. */
  readonly endsBy?: LocalDate | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Files of an association, the newest party first, after one of them. */
export async function findQualificationFiles(
  database: Database,
  associationId: string,
  { waiting, endsBy, after, limit }: QualificationFilesSought,
): Promise<readonly FoundQualificationFile[]> {
  const { rows } = await database.query<FoundQualificationFile>({
    name: 'qualification-files',
    text: `SELECT party_id AS "partyId", waiting, to_char(ends_on, 'YYYY-MM-DD') AS "endsOn" FROM ${QUALIFICATION_FILES_VIEW} AS qualification_files
            WHERE association_id = $1 AND party_id IS NOT NULL AND (NOT $2::boolean OR waiting > 0)
              AND ($3::date IS NULL OR ends_on <= $3) AND ($4::uuid IS NULL OR party_id < $4)
            ORDER BY party_id DESC LIMIT $5`,
    values: [associationId, waiting, endsBy, after, limit],
  });
  return rows;
}
