import { until } from '../support/until.js';
import { foundAssociation, type Association, type Person } from './kit/association.js';
import { check } from './kit/check.js';
import type { Client } from './kit/client.js';
import { complaint } from './kit/dispute.js';
import type { Place, Story } from './kit/story.js';

const THIRTY = 30;
const RIGHT = { kind: 'trademark', name: 'Heron', registrationNumber: '12345678', trademark: { classes: [18] } };
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

type Task = {
  readonly disputeId: string;
  readonly kind: string;
  readonly dueAt: string;
  readonly ownerId?: string;
  readonly escalatedTo?: string;
};
type Order = { readonly moved: number; readonly leftAlone: number; readonly finishedAt?: string };
type Staff = { readonly amy: Person; readonly noa: Person; readonly ada: Person; readonly majaId: string };

const tasksOf = async (by: Client, whose = 'all'): Promise<readonly Task[]> =>
  (await by.get<{ items: readonly Task[] }>(`/tasks?limit=100&whose=${whose}`)).items;
/** By the clock of Shanghai, an hour before. */
const hourBefore = (due: string): string => new Date(Date.parse(due) + 7 * 3_600_000).toISOString().slice(0, 16);

/** Maja has everything; one day she is no more there, and nobody waits for her. */
export const storyLeavesInTheMiddle: Story = {
  name: 'leaves-in-the-middle',
  title:
    'a case manager leaves in the middle of thirty disputes: each gets another, once; nothing is nobody’s, and what comes near its day calls a second person',
  play: async (place) => {
    const association = await foundAssociation(place, 'Left in the middle', '2026-09-21T09:00');
    const { maja } = association;
    const staff: Staff = {
      amy: await association.person('amy', ['administrator']),
      noa: await association.person('noa', ['case-manager']),
      ada: await association.person('ada', ['case-manager']),
      majaId: (await maja.get<{ account: { accountId: string } }>('/me')).account.accountId,
    };
    const disputeIds = await fileThirty(association);
    const mine = await until('thirty tasks are Maja’s', async () => {
      const found = await tasksOf(maja, 'mine');
      return found.length === THIRTY && found;
    });
    check(
      place,
      'all of it is hers',
      mine.every(({ ownerId }) => ownerId === staff.majaId),
    );
    for (const disputeId of disputeIds.slice(0, 10)) await maja.post(`/disputes/${disputeId}/acceptances`);
    place.say('Maja has accepted ten of thirty complaints; twenty wait for her');
    await leave(place, association, staff);
    await callSecond(place, association, staff);
    for (const disputeId of disputeIds.slice(10)) await staff.ada.client.post(`/disputes/${disputeId}/acceptances`);
    await until('no complaint waits for its check', async () =>
      (await tasksOf(staff.noa.client)).every(({ kind }) => kind !== 'check-materials'),
    );
    check(place, 'what she had begun was done by others', true);
  },
};

const fileThirty = async ({ shop, member }: Association): Promise<readonly string[]> => {
  const [ana, ben] = [await member('Heron Leather', 'heron'), await member('Ben’s Bags', 'ben')];
  const against = { ref: 'ben', member: ben, handle: 'ben', roles: ['merchant'] };
  const filed: string[] = [];
  for (let i = 0; i < THIRTY; i += 1) {
    const bag = await shop.addListing('ben', `bag ${i}`);
    const item = { ref: 'bag', listing: bag, title: `bag ${i}`, of: ['ben'] };
    const body = complaint(shop, [against], [item], MATERIALS, RIGHT);
    filed.push((await ana.client.post<{ disputeId: string }>('/disputes', body)).disputeId);
  }
  return filed;
};

/** Her disputes are ordered into other hands by the rule; her account ends while that runs. */
async function leave(place: Place, { associationId, maja }: Association, staff: Staff): Promise<void> {
  const { amy, noa, ada, majaId } = staff;
  const office = `/associations/${associationId}`;
  await amy.client.post(`${office}/assignment-rules`, { rule: 'rotation', escalateTo: [noa.accountId, ada.accountId] });
  const order = { fromId: majaId, note: 'Maja leaves us today; her notes lie with each file.' };
  const { orderId } = await amy.client.post<{ orderId: string }>(`${office}/reassignments`, order);
  await amy.client.post(`${office}/accounts/${majaId}/endings`);
  check(place, 'she is signed out at once', (await maja.refusedGet('/tasks')) === 401);
  const done = await until('the order was carried out', async () => {
    const { items } = await amy.client.get<{ items: readonly (Order & { orderId: string })[] }>(
      `${office}/reassignments`,
    );
    const found = items.find((one) => one.orderId === orderId);
    return found?.finishedAt !== undefined && found;
  });
  check(place, 'nothing was left alone', done.leftAlone === 0);
  const now = await until('nothing is hers any more', async () => {
    const all = await tasksOf(ada.client);
    return all.every(({ ownerId }) => ownerId !== majaId) && all;
  });
  check(
    place,
    'no task is nobody’s',
    now.every(({ ownerId }) => ownerId !== undefined),
  );
  const [noas, adas] = [noa, ada].map(({ accountId }) => now.filter(({ ownerId }) => ownerId === accountId).length);
  check(place, `both have their share: ${noas} and ${adas}`, Math.min(noas ?? 0, adas ?? 0) >= 5);
  const back = await amy.client.post<{ state: string }>(`${office}/accounts/${majaId}/restorations`);
  check(place, 'one person alone does not bring her back', back.state === 'waiting');
}

/** The day of the checks comes near; each owner's colleague is called, once. */
async function callSecond(place: Place, { advanceTo }: Association, { ada, noa }: Staff): Promise<void> {
  const checks = (await tasksOf(ada.client)).filter(({ kind }) => kind === 'check-materials');
  await advanceTo(hourBefore(checks.map(({ dueAt }) => dueAt).sort()[0] ?? ''));
  const called = await until('a second person was called to every check', async () => {
    const some = (await tasksOf(noa.client, 'escalated')).filter(({ kind }) => kind === 'check-materials');
    return some.length === checks.length && some;
  });
  check(
    place,
    'and never the owner',
    called.every(({ ownerId, escalatedTo }) => ownerId !== escalatedTo),
  );
}
