import { instant } from '#domain/kernel/message.js';
import { Refused, refuse } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { answerOnce, appendOnce, callerOf, entryOf, type Decided } from './command-handler.js';
import { loadParty } from '../party/parties.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.stop());

const facts = { kind: 'person', source: 'registered', identityContentId: newId() };
const noted = { type: 'PartyNoted' as const, data: facts };
const decided = async (partyId: string): Promise<Decided> => {
  const { stream } = await loadParty(house.tenant, partyId);
  const command = { type: 'RegisterParty', by: house.staff, at: instant(new Date()) };
  return {
    entries: [entryOf('party', stream, [noted], command)],
    answer: { status: 201, body: JSON.stringify({ partyId }) },
  };
};
const requested = (key = newId(), body: object = noted) =>
  requestOf(callerOf(house.tenant.associationId, house.staff), key, body, house.tenant.secret);

it('gives the answer of the same request that was recorded while this one was decided, and refused for it', async () => {
  const [request, partyId] = [requested(), newId()];
  const answer = await answerOnce(house.tenant, request, async () => {
    expect(await appendOnce(house.tenant, request, await decided(partyId))).not.toBe('conflict');
    return refuse('NotFound'); // as a decision is that sees what the other has just done
  });
  expect(answer).toMatchObject({ status: 201, body: JSON.stringify({ partyId }) });
});

it('refuses what is refused for another reason, and another body under the key that was recorded meanwhile', async () => {
  await expect(answerOnce(house.tenant, requested(), async () => refuse('NotFound'))).rejects.toThrow(Refused);
  const [key, partyId] = [newId(), newId()];
  const other = answerOnce(house.tenant, requested(key, { another: 'body' }), async () => {
    await appendOnce(house.tenant, requested(key), await decided(partyId));
    return refuse('NotFound');
  });
  await expect(other).rejects.toMatchObject({ code: 'KeyReused' });
});

it('finds its place in the end where others were faster again and again', async () => {
  const [partyId, contended] = [newId(), newId()];
  let faster = 0;
  const answer = await answerOnce(house.tenant, requested(), async () => {
    const mine = await decided(contended);
    if ((faster += 1) < 8) await appendOnce(house.tenant, requested(), await decided(contended));
    return { ...mine, answer: { status: 201, body: JSON.stringify({ partyId }) } };
  });
  expect([answer.status, faster]).toEqual([201, 8]);
});
