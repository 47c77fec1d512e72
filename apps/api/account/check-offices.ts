import { STANDS_ALONE, type AccountRole } from '#infrastructure/database/entities/account.js';
import { HttpProblem } from '../http/http-problem.js';

/**
 * Who reads for an auditing body, or works for a platform, holds no other office of the association: who is checked
 * does not check, and who carries out does not decide. Throws HttpProblem OfficesExclude.
 */
export const checkOffices = (roles: readonly AccountRole[]): void => {
  const alone = roles.find((role) => STANDS_ALONE.includes(role));
  if (alone !== undefined && roles.length > 1) throw new HttpProblem('OfficesExclude', { facts: { office: alone } });
};
