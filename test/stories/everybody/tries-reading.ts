import { until } from '../../support/until.js';
import { toldAt } from '../kit/mail.js';
import { roomsOf } from '../kit/rooms.js';
import type { Cast } from '../would-be-everybody.story.js';
import { refuses } from './refuses.js';
import type { Mediated } from './tries-offices.js';

type Asked = {
  readonly roomId: string;
  readonly reading?: { readonly askedById: string; readonly reasonId: string; readonly reason?: string };
};
type Reading = { readonly thing: string; readonly thingId: string; readonly offices: readonly string[] };

/** Number 7: she reads a caucus and a confidential part, and would have nobody know. */
export async function triesReading(cast: Cast, { counterNoticeId }: Mediated): Promise<void> {
  const { place, dispute, mallory, noa, ben } = cast;
  const at = `/disputes/${dispute.disputeId}`;
  const seenBy = (thing: string, thingId: string) =>
    until(`Ben sees who read his ${thing}`, async () => {
      const { items } = await ben.client.get<{ items: readonly Reading[] }>(`${at}/readings`);
      return items.some(
        (one) => one.thing === thing && one.thingId === thingId && one.offices.includes('case-manager'),
      );
    });
  // it opens to whoever has signed, which is on record, too
  await mallory.client.post(`${at}/confidentiality-undertakings`, { version: '2026-12-b', accepted: true });
  await mallory.client.bytes(`${at}/counter-notices/${counterNoticeId}/confidential`);
  await seenBy('counter-notice', counterNoticeId);
  dispute.check('Ben sees that a case manager read his confidential part', true);

  const { caucuses, joint } = await roomsOf(dispute, ben.client);
  const caucus = caucuses[0] ?? '';
  await dispute.post(ben.client, `${caucus}/messages`, { text: 'We would pay 5,000.' });
  for (const room of [caucus, joint])
    for (const path of [room, `${room}/messages`, `${room}/readings`])
      dispute.check(
        `${path.replace(/[^/]*-[^/]*/, '…')} is not there for her`,
        (await mallory.client.refusedGet(at + path)) === 404,
      );
  await dispute.post(mallory.client, `${caucus}/readings`, { reason: 'Somebody may be in danger.' });
  const { rooms } = await noa.client.get<{ rooms: readonly Asked[] }>(at);
  const { reading } = rooms.find(({ roomId }) => caucus.endsWith(roomId)) ?? {};
  dispute.check('Noa sees who asks, and why', reading?.reason === 'Somebody may be in danger.');
  const request = { askedById: reading?.askedById, reasonId: reading?.reasonId };
  await refuses(
    dispute,
    'to allow it herself',
    mallory.client,
    `${at}${caucus}/readings/allowances`,
    request,
    'SecondPersonNeeded',
  );
  await dispute.post(noa.client, `${caucus}/readings/allowances`, request);
  await toldAt(place, ben.mail, /may read, for twenty-four hours, a room/);
  const read = JSON.stringify(await mallory.client.get(`${at}${caucus}/readings`));
  dispute.check('what two of them opened she reads', read.includes('5,000'));
  await seenBy('room', caucus.slice('/rooms/'.length));
  dispute.check('Ben was told before, with the reason, and sees that she did', true);
}
