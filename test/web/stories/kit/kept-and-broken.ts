import type { Association, Member } from '../../../stories/kit/association.js';
import { complain, type Complained } from '../../../stories/kit/complained.js';
import type { View } from '../../../stories/kit/dispute.js';
import type { Place } from '../../../stories/kit/story.js';

const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
type Agreed = View & {
  readonly settlements?: readonly { readonly undertakings: readonly { readonly undertakingId: string }[] }[];
};

type Case = {
  readonly complainant: Member;
  readonly respondent: Member;
  readonly roles: readonly string[];
  /** What the case is about, and by when it was to be paid. */
  readonly ref: string;
  readonly due: string;
};

/** Two members settle by themselves for a payment; tells how the respondent goes on. */
export async function settleForPayment(
  place: Place,
  association: Association,
  { complainant, respondent, roles, ref, due }: Case,
): Promise<{ readonly dispute: Complained['dispute']; readonly undertaking: string }> {
  const { dispute, accept, pairs } = await complain(place, association, complainant, {
    right: { kind: 'trademark', name: '云雀', registrationNumber: '34567890', trademark: { classes: [18] } },
    materials: MATERIALS,
    against: [{ handle: respondent.handle, member: respondent, roles }],
    items: [{ ref, of: respondent.handle }],
  });
  await accept();
  await dispute.until('the platform has blocked it', ({ pairs: all }) =>
    all.every(({ measure }) => measure?.wanted === 'block' && measure.confirmed === measure.sequence),
  );
  const asked = await dispute.post<{ negotiationId: string }>(complainant.client, '/negotiations', {
    pairs: pairs(ref),
  });
  const at = `/negotiations/${asked.negotiationId}/acceptances`;
  const { roomId } = await dispute.post<{ roomId: string }>(respondent.client, at);
  const promise = {
    ...{ kind: 'payment', byId: respondent.partyId, due, proof: 'document', text: '一次付清。' },
    sum: { minorUnits: 3_000_000, currency: 'CNY' },
  };
  const offer = { items: pairs(ref).map((pair) => ({ ...pair, outcome: 'lift' })), undertakings: [promise] };
  const made = await dispute.post<{ offerId: string }>(complainant.client, `/rooms/${roomId}/offers`, offer);
  await dispute.post(respondent.client, `/rooms/${roomId}/offers/${made.offerId}/acceptances`);
  const { settlements } = (await dispute.see(respondent.client)) as Agreed;
  return { dispute, undertaking: settlements?.[0]?.undertakings[0]?.undertakingId ?? '' };
}

/** It pays, and the other side says so. */
export async function keepsItsWord(...[place, association, about]: Parameters<typeof settleForPayment>): Promise<void> {
  const { dispute, undertaking } = await settleForPayment(place, association, about);
  await dispute.post(about.respondent.client, `/undertakings/${undertaking}/performances`, {
    evidence: [],
    note: '已付',
  });
  await dispute.post(about.complainant.client, `/undertakings/${undertaking}/confirmations`);
}
