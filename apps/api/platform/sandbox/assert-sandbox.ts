import { loadAssociation } from '../../http/association-door.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';

/** What is for trying out is done where nothing counts, and nowhere else. Throws NotASandbox. */
export const assertSandbox = async (parts: Pick<ApiParts, 'dataSource'>, associationId: string): Promise<void> => {
  if (!(await loadAssociation(parts, associationId)).sandbox) throw new HttpProblem('NotASandbox');
};
