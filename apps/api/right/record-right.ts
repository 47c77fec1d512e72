import { loadParty } from '#application/party/parties.js';
import { openRight } from '#application/right/rights.js';
import { rightIdentity } from '#application/dispute/right-identity.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { given } from '../dispute/given.js';
import { checkRight, codesOfRight, detailsOfRight } from '../dispute/intake/filing/check-right.js';
import type { Caller } from '../http/caller.js';
import { writingAs } from './acting.js';
import { sealPapers } from './papers.js';
import type { RecordRightBody } from './right.dto.js';

/** Puts a right into the register: a holder its own, a case manager that of the party that is named. */
export async function recordRightAs(caller: Caller, body: RecordRightBody, request: Request): Promise<Answer> {
  checkRight(body.right);
  const { actor: by, now: at, tenant } = caller;
  const { right, holderId, territories = ['CN'], validFrom, validUntil } = body;
  if (holderId !== undefined && (await loadParty(tenant, holderId)).party.kind === undefined)
    refuse('UnknownReference', { field: 'holderId', name: holderId });
  // words about a right lie under the key of whose right it is, whoever writes them down
  const writer = holderId === undefined ? caller : writingAs(caller, holderId);
  return openRight(tenant, { by, at, request }, async (rightId, { rulebook }) => {
    const { papers, words, evidence } = await sealPapers(writer, rightId, body, rulebook, {
      details: detailsOfRight(right),
    });
    const known = {
      right: codesOfRight(right),
      detailsContentId: words.details,
      identity: rightIdentity(tenant, right),
      territories,
      validFrom,
      validUntil,
      holderId,
    };
    return { command: { type: 'RecordRight', data: given({ ...known, ...papers }) }, answer: { evidence } };
  });
}
