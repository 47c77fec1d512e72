import { daysAfter, type LocalDate } from '#domain/calendar/local-date.js';
import { RATING_ROLES, type RatingRole } from '#domain/rating/terms.js';
import { findSectorCounts } from '#read-models/find-rating-facts.js';
import { findRatingStatistics } from '#read-models/find-rating-statistics.js';
import { evaluationDays } from '#rating/evaluation-days.js';
import type { FactCode } from '#rating/fact.js';
import { rulesInForceOn, type Adoption, type RulesInForce } from '#rating/released.js';
import { meansOf } from '#rating/sector.js';
import { suppressed, type Cell } from '#rating/suppress.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadAdoptions } from './adoptions.js';

export type RoleStatistics = {
  readonly role: RatingRole;
  /**
   * The sector's mean in thousandths of a point, and of how many members there is anything; both missing where they are
   * too few.
   */
  readonly index?: number;
  readonly members?: number;
  /** Of how many members there is this kind of fact; without a count it is too few to tell. */
  readonly facts: readonly Cell<FactCode>[];
};

export type Statistics = {
  readonly on: LocalDate;
  readonly version: string;
  /** The day from which that version is in force. */
  readonly inForceFrom: LocalDate;
  readonly least: number;
  readonly roles: readonly RoleStatistics[];
};

/**
 * Index and counts of the last year, of everybody in a role, rated or not, without a name. Always as of the last
 * evaluation day, so that two days asked one after the other do not tell what came between.
 */
export async function readStatistics(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  today: LocalDate,
  known: number,
): Promise<Statistics> {
  const [on, { rules, pin, inForceFrom }] = lastEvaluation(await loadAdoptions({ database, associationId }), today);
  const { least } = rules.suppression;
  const found = await findRatingStatistics(database, associationId, { from: daysAfter(on, -365), until: on });
  const meanOf = meansOf(rules, await findSectorCounts(database, associationId, known, RATING_ROLES));
  const roles = RATING_ROLES.map((role): RoleStatistics => {
    const members = found.roles.get(role) ?? 0;
    const cells = found.codes
      .filter((one) => one.role === role)
      .map(({ code, members: count }) => ({ key: code, count }));
    if (members < least) return { role, facts: cells.map(({ key }) => ({ key })) };
    return { role, index: Math.round(meanOf(role, on) / 10), members, facts: suppressed(cells, least).cells };
  });
  return { on, version: pin.version, inForceFrom, least, roles };
}

/** The last evaluation day, and the rules that were in force on it. */
const lastEvaluation = (adopted: readonly Adoption[], today: LocalDate): readonly [LocalDate, RulesInForce] => {
  const { rules } = rulesInForceOn(adopted, today);
  const on = evaluationDays(rules, daysAfter(today, -31), today).at(-1) ?? today;
  return [on, rulesInForceOn(adopted, on)];
};
