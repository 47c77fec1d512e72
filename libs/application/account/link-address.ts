import type { Database } from '#event-store/types.js';
import { slugOf } from '../association/slugs.js';

/**
 * Where the person of an account goes with a link. Its token stands behind the #, which browsers send to no server and
 * in no Referer.
 */
export const linkAddress = async (
  database: Database,
  pagesUrl: string,
  associationId: string,
  token: string,
): Promise<string> => `${pagesUrl}/a/${await slugOf(database, associationId)}#/choose/${token}`;
