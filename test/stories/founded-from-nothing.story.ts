import { until } from '../support/until.js';
import { check } from './kit/check.js';
import { client, type Client, type Json } from './kit/client.js';
import { complaint } from './kit/dispute.js';
import { found, missingIn, type Founded } from './kit/founding.js';
import type { Invited } from './kit/invited.js';
import { connectShop } from './kit/shop.js';
import { shanghai } from './kit/association.js';
import type { Story } from './kit/story.js';

const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
const MARK = { kind: 'trademark', name: 'Crane', registrationNumber: '12345678', trademark: { classes: [18] } };

/** The operator founds it and invites two people; everybody else comes from the first. No password is given to anybody. */
export const storyFoundedFromNothing: Story = {
  name: 'founded-from-nothing',
  title:
    'a new association is founded, staffed and opened by its administrator from nothing: offices, teams, rule, roster, platform, parties; the first complaint finds its case manager by itself',
  play: async (place) => {
    const founded = await found(place);
    const { amy, office, associationId, mark, person } = founded;
    const alone = await missingIn(founded);
    check(place, 'an administrator and her second run nothing alone, and the check says so', alone > 0);
    const [mei, noa, ada] = [
      await person('mei', ['case-manager']),
      await person('noa', ['case-manager'], 'link'),
      await person('ada', ['administrator', 'case-manager']),
    ];
    const mo = await person('mo', ['mediator']);
    await staff(founded, mei, noa, ada);
    await list(amy, 'mediators', mo);
    for (const login of ['eda', 'fay']) await list(amy, 'experts', await person(login, ['expert']));
    const { partyId: organisationId } = await partyOf(founded, 'Lawyers’ House');
    for (const [{ accountId }, from] of [[mei], [noa], [ada, { organisationId }]] as const)
      await amy.post(`/reviewers/${accountId}/listings`, { ...from, competesWith: [] });
    check(place, 'now nobody is missing, as the check says', (await missingIn(founded)) === 0);
    await amy.put(`${office}/slug`, { slug: `xin-${mark}` });
    const { associationId: there } = await client(place.apiUrl, {}).get<Json>(`/associations/by-slug/xin-${mark}`);
    check(place, 'it is found under the name she chose for its address', there === associationId);
    await amy.post(`${office}/mediation-body`, { legalBasis: 'commercial-mediation', place: '杭州市' });
    const shop = await connectShop(place, amy, associationId, mark);
    const { items: keys } = await amy.get<{ items: readonly { platform?: string }[] }>(`${office}/keys`);
    check(
      place,
      'the platform has its key',
      keys.some(({ platform }) => platform === '星播'),
    );
    const [crane, ben] = [await partyOf(founded, 'Crane Leather'), await partyOf(founded, 'Ben’s Bags')];
    const ana = await person('ana', ['party']);
    await founded.empower(crane.partyId, ana.accountId);
    const bag = await shop.addListing('ben', 'bag');
    const against = { ref: 'ben', member: { name: 'Ben’s Bags', mail: ben.mail }, handle: 'ben', roles: ['merchant'] };
    const body = complaint(
      shop,
      [against as never],
      [{ ref: 'bag', listing: bag, title: 'bag', of: ['ben'] }],
      MATERIALS,
      MARK,
    );
    const { disputeId } = await ana.client.post<{ disputeId: string }>('/disputes', body);
    await until('the first complaint is a task of the team for marks', async () => {
      const { items } = await noa.client.get<{ items: readonly Json[] }>('/tasks?whose=mine');
      return items.some((task) => task['disputeId'] === disputeId);
    });
    check(place, 'it is not Mei’s, whom no team for marks knows', (await mineOf(mei)).length === 0);
    await noa.client.post(`/disputes/${disputeId}/acceptances`);
    check(place, 'the association is open', true);
  },
};

/** On the roster, from the new year to the next. */
const list = (amy: Client, roster: 'mediators' | 'experts', { accountId }: Invited): Promise<unknown> =>
  amy.post(`/${roster}/${accountId}/listings`, {
    ...(roster === 'mediators' && { services: ['mediator'] }),
    languages: ['zh-CN'],
    qualification: 'professional-title',
    details: 'Senior economist',
    training: { completedAt: shanghai('2025-12-01T00:00'), hours: 8 },
    from: shanghai('2026-01-01T00:00'),
    until: shanghai('2027-01-01T00:00'),
    cap: 5,
  });

const mineOf = async ({ client: own }: Invited): Promise<readonly Json[]> =>
  (await own.get<{ items: readonly Json[] }>('/tasks?whose=mine')).items;

/** Who works on what, who is called when, and who is on duty. */
async function staff({ place, amy, office }: Founded, mei: Invited, noa: Invited, ada: Invited): Promise<void> {
  const rest = { name: '综合组', rights: ['patent', 'copyright'], memberIds: [mei.accountId], leadId: mei.accountId };
  const marks = { name: '商标组', rights: ['trademark'], memberIds: [noa.accountId], leadId: noa.accountId };
  for (const team of [rest, marks]) await amy.post(`${office}/teams`, team);
  await amy.post(`${office}/assignment-rules`, { rule: 'expertise', escalateTo: [ada.accountId] });
  const duty = {
    accountId: mei.accountId,
    place: 1,
    beginsAt: shanghai('2026-09-21T00:00'),
    endsAt: shanghai('2026-10-01T00:00'),
  };
  const { dutyId } = await amy.post<{ dutyId: string }>(`${office}/duties`, duty);
  await mei.client.post(`${office}/duties/${dutyId}/swaps`, { toId: noa.accountId });
  await noa.client.post(`${office}/duties/${dutyId}/acceptances`);
  const own = await amy.refused(`${office}/accounts/${ada.accountId}/offices`, { office: 'administrator' });
  check(place, 'what somebody holds is not given twice', own.status === 409);
  const { items } = await amy.get<{ items: readonly { name: string }[] }>(`${office}/accounts?office=case-manager`);
  check(place, 'three case managers stand in the list', items.length === 3);
}

const partyOf = async ({ amy, mark }: Founded, name: string): Promise<{ partyId: string; mail: string }> => {
  const mail = `${name.slice(0, 3).toLowerCase()}-${mark}@party.example`;
  const { partyId } = await amy.post<{ partyId: string }>('/parties', {
    kind: 'organisation',
    name,
    mail,
    locale: 'en',
    accounts: [],
  });
  return { partyId, mail };
};
