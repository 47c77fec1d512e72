import type { Database } from '#event-store/types.js';
import { endsIn } from '#infrastructure/metrics/observe-certificates.js';

/**
 * Until when the roots of those who attest times hold, of whichever association they are: the one that ends first, by
 * one name for all. An older root of the same authority stays for its older tokens, so that its newest counts.
 */
export async function authorityEnds(database: Database): Promise<Readonly<Record<string, number>>> {
  const { rows } = await database.query<{ roots: string }>('SELECT roots FROM office.timestamp_authority');
  const ends = rows.map(({ roots }) => Math.max(...endsIn(roots))).filter(Number.isFinite);
  return ends.length > 0 ? { 'timestamp-authority': Math.min(...ends) } : {};
}
