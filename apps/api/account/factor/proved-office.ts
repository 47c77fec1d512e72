import { officeOf, type Office } from '../../http/association-door.js';
import type { ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { changingHolder } from './holder.js';

/**
 * As `officeOf`, for what an administrator does after a fresh proof alone, since it reaches everybody here. The
 * operator signs in by its key, and has no factors. Throws ProofNeeded.
 */
export async function provedOffice(parts: ApiParts, known: Known, associationId: string): Promise<Office> {
  const office = await officeOf(parts, known, associationId);
  if (known.identity?.kind === 'account') await changingHolder(parts, known);
  return office;
}
