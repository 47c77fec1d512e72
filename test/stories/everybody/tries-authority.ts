import { randomUUID } from 'node:crypto';
import type { Person } from '../kit/association.js';
import { client, type Client } from '../kit/client.js';
import { toldAt } from '../kit/mail.js';
import { filePowerOfAttorney } from '../kit/power-of-attorney.js';
import type { Cast } from '../would-be-everybody.story.js';
import { accountOf, refuses } from './refuses.js';

const PASSWORD = 'a password that she alone knows';

export type Proposals = { readonly proposals: readonly { readonly proposalId: string; readonly name: string }[] };

/** Number 1: she lets whom she likes speak for Ben. Gives the account that she would have speak. */
export async function triesAuthority(cast: Cast): Promise<Person> {
  const { place, association, dispute, mallory, ana, ben } = cast;
  const party = `/parties/${ben.partyId}`;
  const eve = await association.person('eve', ['party']);
  const [malloryId, anaId, benId] = [mallory.accountId, await accountOf(ana.client), await accountOf(ben.client)];
  const attempt = (what: string, path: string, body: object, code: string) =>
    refuses(dispute, what, mallory.client, path, body as Record<string, unknown>, code);

  await attempt(
    'an account for Ben on her word',
    `${party}/authorities`,
    { accountId: eve.accountId },
    'EmpoweredByNobody',
  );
  const paper = await filePowerOfAttorney(place, mallory.client, ben.partyId, 'Ben’s Bags lets this account act.');
  const grant = (accountId: string) => ({ accountId, basis: 'member', ...paper });
  await attempt('herself, on a paper that she made', `${party}/authorities`, grant(malloryId), 'AccountMayNotAct');
  await attempt('the opponent', `${party}/authorities`, grant(anaId), 'AccountMayNotAct');
  await attempt('an id that never was', `${party}/authorities`, grant(randomUUID()), 'UnknownReference');
  const { proposalId } = await mallory.client.post<{ proposalId: string }>(
    `${party}/authorities`,
    grant(eve.accountId),
  );
  await attempt(
    'her own proposal, approved by her',
    `${party}/authority-proposals/${proposalId}/approvals`,
    { calledBack: true },
    'SecondPersonNeeded',
  );
  const mole = await secondAccount(cast);
  await refuses(
    dispute,
    'the same by an officer’s account that she made for herself',
    mole,
    `${party}/authority-proposals/${proposalId}/approvals`,
    { calledBack: true },
    'SecondPersonNeeded',
  );
  dispute.check('it empowers nobody', (await eve.client.refusedGet(`/disputes/${dispute.disputeId}`)) === 404);
  await toldAt(place, ben.mail, /An officer proposed, on a power of attorney/);
  const { proposals } = await ben.client.get<Proposals>(`${party}/authorities`);
  dispute.check(
    'Ben was told by mail, sees what is proposed, and says no',
    proposals.some((one) => one.proposalId === proposalId && one.name.startsWith('eve')),
  );
  await ben.client.post(`${party}/authority-proposals/${proposalId}/refusals`, { reason: 'We know no Eve.' });

  const endings = `${party}/authorities/${benId}/endings`;
  const { ended } = await mallory.client.post<{ ended: boolean }>(endings);
  dispute.check('Ben’s own account is ended by nobody alone', !ended);
  await attempt('the same again', endings, {}, 'SecondPersonNeeded');
  await toldAt(place, ben.mail, /An officer proposed to end the authority of an account of your own/);
  dispute.check('Ben was told, and reads on', (await dispute.see(ben.client)).stage !== '');
  const login = `mole-${randomUUID().slice(0, 8)}`;
  await attempt(
    'an account that is Ben’s from the start',
    `/associations/${association.associationId}/accounts`,
    {
      login,
      password: PASSWORD,
      name: 'mole',
      mail: `${login}@person.example`,
      locale: 'en',
      roles: ['party'],
      partyIds: [ben.partyId],
    },
    'EmpoweredByNobody',
  );
  return eve;
}

/** She is an administrator, too, and makes another officer whose password she knows. */
async function secondAccount({ place, association: { associationId }, mallory }: Cast): Promise<Client> {
  const login = `officer-${randomUUID().slice(0, 8)}`;
  const body = { login, password: PASSWORD, name: login, mail: `${login}@person.example`, locale: 'en' };
  await mallory.client.post(`/associations/${associationId}/accounts`, { ...body, roles: ['case-manager'] });
  const { token } = await client(place.apiUrl, {}).post<{ token: string }>('/sessions', {
    association: associationId,
    login,
    password: PASSWORD,
  });
  return client(place.apiUrl, { authorization: `Bearer ${token}` });
}
