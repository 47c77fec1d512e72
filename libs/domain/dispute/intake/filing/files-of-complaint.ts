import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { missingBytes, refuseMissing, stillFollowing, withPapersHere } from '../../core/missing-bytes.js';
import type { Dispute } from '../../core/state.js';
import type { Exhibit } from '../../service/evidence/state.js';
import { missingMaterials } from './missing-materials.js';

type File = Pick<DisputeFile, 'dispute' | 'rulebook'>;

/** Refuses while a required paper was not named, or its bytes have not come. */
export const checkPapers = ({ dispute, rulebook }: File): true => {
  const missing = missingMaterials(dispute, rulebook);
  if (missing.length > 0) refuse('MaterialsMissing', { codes: missing.join(', ') });
  const awaited = missingMaterials(withPapersHere(dispute), rulebook);
  if (awaited.length === 0) return true;
  const ids = dispute.materials.flatMap(({ code, evidenceIds }) => (awaited.includes(code) ? evidenceIds : []));
  // of a group that may be met in several ways its first is told
  const files = missingBytes(dispute, ids.length > 0 ? ids : Object.keys(dispute.exhibits));
  return refuseMissing(files, dispute, rulebook);
};

/**
 * The complaint's files without which it goes on: their bytes did not come in the time for them, or a person does not
 * wait. Refuses while one of them may still follow, and nobody said so. Nothing rests on what is left out.
 */
export const filesLeftOut = (
  { dispute, rulebook }: File,
  goOn: boolean,
  at: Instant,
  of = filesOfComplaint(dispute),
): readonly string[] => {
  const missing = missingBytes(dispute, of);
  const following = goOn ? [] : stillFollowing(missing, rulebook, at);
  if (following.length > 0) refuseMissing(following, dispute, rulebook, 'withoutFiles');
  return missing.map(({ evidenceId }) => evidenceId);
};

const filesOfComplaint = ({ exhibits, complainantId }: Dispute): readonly string[] =>
  Object.values(exhibits)
    .filter((exhibit) => exhibit.ownerId === complainantId && isOfComplaint(exhibit))
    .map(({ evidenceId }) => evidenceId);

const isOfComplaint = (exhibit: Exhibit): boolean => {
  const { counterNoticeId, undertakingId, guaranteeId, decisionId, ownOnly, leftOut } = exhibit;
  return [counterNoticeId, undertakingId, guaranteeId, decisionId, ownOnly, leftOut].every(
    (mark) => mark === undefined,
  );
};
