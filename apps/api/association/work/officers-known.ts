import type { EntityManager } from 'typeorm';
import { checkKnown } from '#application/context/known-ids.js';
import { statementsIn } from '#infrastructure/database/statements.js';

const OFFICERS = `
  SELECT id FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[]) AND roles @> ARRAY['case-manager']
    AND suspended_at IS NULL AND ended_at IS NULL`;
const PLATFORMS = 'SELECT id FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])';

const checkAmong =
  (text: string) =>
  (manager: EntityManager, associationId: string, field: string, ids: readonly string[]): Promise<void> =>
    checkKnown({ database: statementsIn(manager), associationId }, text, ids, field);

/** Refuses UnknownReference where one of these is no case manager of the association who is there. */
export const checkOfficers = checkAmong(OFFICERS);

/** Refuses UnknownReference where one of these is no platform of the association. */
export const checkPlatforms = checkAmong(PLATFORMS);
