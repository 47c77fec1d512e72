import type { Exhibit } from '../evidence/matters.js';
import type { World } from '../world.js';
import { DECLARATION, file, withEvidence, type Case, type Filing } from './case.js';

/** Filed so many days ago in the morning, and accepted at once. */
export async function accepted(world: World, name: string, filing: Filing, days: number): Promise<Case> {
  await world.days.at(world.when.ago(days, '10:00'));
  const dispute = await file(world, name, filing);
  await dispute.post('maja', '/acceptances');
  return dispute;
}

/** The seller declares that it does not infringe, with an invoice or what else it has. */
export async function counter(world: World, dispute: Case, seller: string, statement: string, ...papers: Exhibit[]) {
  return dispute.post<{ counterNoticeId: string }>(seller, '/counter-notices', {
    respondentId: world.partyId(seller),
    itemIds: dispute.pairs(seller).map(({ itemId }) => itemId),
    statement,
    evidence: await withEvidence(world, ...papers),
    declaration: DECLARATION,
  });
}

/** Somebody is in default, as the clock found. */
export const isSilent = async (world: World, dispute: Case, seller: string): Promise<boolean> => {
  const { stages } = await dispute.see('maja');
  const subject = `respondent:${world.partyId(seller)}`;
  return stages.some((one) => one.subject === subject && one.reason === 'defaulted');
};
