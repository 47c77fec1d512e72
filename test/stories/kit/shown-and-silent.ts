import type { Association, Member } from './association.js';
import { complain, type Complained } from './complained.js';
import type { Place } from './story.js';

const RIGHT = { kind: 'trademark', name: '云雀 Skylark', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3', 'TM5'];
type Accusing = { readonly association: Association; readonly ana: Member };

/** Counterfeit goods shown in a live room: the platform takes them down, and the merchant says nothing. */
export async function shownAndSilent(
  place: Place,
  { association, ana }: Accusing,
  merchant: Member,
  handle: string,
  silentAt: string,
): Promise<Complained> {
  const complained = await complain(place, association, ana, {
    right: RIGHT,
    materials: MATERIALS,
    against: [{ handle, member: merchant, roles: ['merchant', 'live-marketer'] }],
    items: [
      { ref: 'room', of: handle, title: 'Evening live room', kind: 'room' },
      { ref: 'bag', of: handle, title: '云雀 bag shown there' },
    ],
    more: { circumstances: ['counterfeit'] },
  });
  const { dispute, isDown } = complained;
  await complained.accept();
  await dispute.until('room and bag are down', (view) => isDown(view, 'room') && isDown(view, 'bag'));
  await dispute.until('the notice has reached the merchant', ({ stages }) =>
    stages.some(
      ({ subject, stage }) => subject === `respondent:${merchant.partyId}` && stage === 'awaiting-counter-notice',
    ),
  );
  await association.advanceTo(silentAt);
  await dispute.until('the merchant never answered: a default, which decides nothing', ({ stages }) =>
    stages.some(({ subject, reason }) => subject === `respondent:${merchant.partyId}` && reason === 'defaulted'),
  );
  return complained;
}
