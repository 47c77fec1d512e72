import type { Association, Member } from '../../../stories/kit/association.js';
import { complain } from '../../../stories/kit/complained.js';
import { askForMediation, consent } from '../../../stories/kit/mediation.js';
import { roomsOf } from '../../../stories/kit/rooms.js';
import type { Place } from '../../../stories/kit/story.js';

/** What is there before an authority asks: a complaint between two, and a mediation in whose room one has said something. */
export async function underMediation(
  place: Place,
  association: Association,
  [ana, ben]: readonly [Member, Member],
  said: string,
) {
  const { dispute, accept } = await complain(place, association, ana, {
    right: { kind: 'trademark', name: '云雀', registrationNumber: '12345678', trademark: { classes: [25] } },
    materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'],
    against: [{ handle: 'ben', member: ben }],
    items: [{ ref: 'jacket', of: 'ben' }],
  });
  await accept();
  const max = await association.mediator('max');
  const talks = await askForMediation(place, association, ana, ben, 'cooperation-contract', '合作费用怎样分担。');
  const available = consent('2026-03-04T09:00', '2026-03-20T18:00');
  for (const { client } of [ana, ben]) await talks.talk(client, '/consents', available);
  for (const { client } of [ana, ben]) await talks.talk(client, '/choices', { mediatorId: max.mediatorId });
  await talks.talk(max.client, '/acceptances', { noTies: true });
  const { joint } = await roomsOf(talks, ana.client);
  await talks.post(ana.client, `${joint}/messages`, { text: said });
  return { dispute, talks };
}
