import { instant, type Instant } from '#domain/kernel/message.js';
import { accountActing, grantTo, writeOf } from '../../../test/support/account-acting.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { tellOnce } from '../notification/tell-once.js';
import { findReaders } from './who-reads.js';
import type { OrganisationAccountTransferred as PassedOn } from '#domain/party/transfer-events.js';
import { localDate } from '#domain/calendar/local-date.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 30_000);
afterAll(() => house.stop());

const later = (at: Instant, milliseconds: number): Instant => instant(Date.parse(at) + milliseconds);

it('whoever’s authority lasts reads for its party, up to and with the last instant, and who may not sign in does not', async () => {
  const ana = await house.addParty();
  const until = later(house.now(), 3_600_000);
  const [eva, max] = [
    await accountActing(house, 'eva', ana, until),
    await accountActing(house, 'max', ana, later(until, 86_400_000)),
  ];
  const sets = async (at: Instant) => new Set(await findReaders(house.tenant, ana, at));
  expect(await sets(until)).toEqual(new Set([eva, max]));
  expect(await sets(later(until, 1))).toEqual(new Set([max]));
  await house.pool.query('UPDATE office.account SET suspended_at = now() WHERE id = $1', [max]);
  expect(await sets(later(until, 1))).toEqual(new Set());
  await grantTo(house, ana, eva); // anew, without an end
  expect(await sets(later(until, 1))).toEqual(new Set([eva]));
  expect(await findReaders(house.tenant, await house.addParty(), until)).toEqual([]);
});

it('whoever took over the account of an organisation reads for it, as long as it was passed on for', async () => {
  const firm = await house.addParty();
  const until = later(house.now(), 3_600_000);
  const lin = await accountActing(house, 'lin', firm, later(house.now(), -1_000)); // it acted once, until then
  const data = { transferId: 't', toAccountId: lin, basis: 'member', until } as unknown as PassedOn['data'];
  await writeOf(house, firm, { type: 'OrganisationAccountTransferred', data });
  expect(await findReaders(house.tenant, firm, until)).toEqual([lin]);
  expect(await findReaders(house.tenant, firm, later(until, 1))).toEqual([]);
});

it('what is told once goes to who reads still, by the clock of the association', async () => {
  const cai = await house.addParty();
  const end = later(house.now(), 3_600_000);
  const [kim, lea] = [await accountActing(house, 'kim', cai, end), await accountActing(house, 'lea', cai)];
  const told = async (toldOf: string) => {
    const one = { topic: 'right-named', to: { partyId: cai }, toldOf, day: localDate('2026-12-24') } as const;
    await tellOnce(house.tenant, [one], new Date());
    const { rows } = await house.pool.query<{ id: string }>(
      'SELECT account_id AS id FROM office.notice_once WHERE told_of = $1',
      [toldOf],
    );
    return new Set(rows.map(({ id }) => id));
  };
  expect(await told('before')).toEqual(new Set([kim, lea]));
  await house.advance(7_200_000);
  expect(await told('after')).toEqual(new Set([lea]));
});
