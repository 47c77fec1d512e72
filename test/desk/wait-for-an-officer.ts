import { createHash } from 'node:crypto';
import { startAccountMail } from '../support/account-mail.js';
import { putPartyPaper } from '../support/party-papers.js';
import type { seatCaseManager } from './seat-case-manager.js';

type Seat = Awaited<ReturnType<typeof seatCaseManager>>;

/**
 * Puts work of the office into Maja's queue that belongs to no dispute: a registration with a long name, an authority on
 * paper that wants a second officer, and a transfer of an account. Gives the registration's id.
 */
export async function waitForAnOfficer({ api, story }: Seat, administrator: string): Promise<string> {
  const mail = await startAccountMail(api);
  const { associationId, account } = story.association;
  const at = `/v1/associations/${associationId}`;
  await api.send('PUT', `${at}/self-registration`, { token: administrator }, { kinds: ['merchant'] });
  const address = 'wang@people.example';
  await api.post(`${at}/registrations`, {
    kind: 'merchant',
    name: '王小明',
    partyName: '深圳市南山区海岸城直播电商供应链管理（集团）有限公司第一分公司',
    mail: address,
    locale: 'zh-CN',
  });
  await api.post(`/v1/account-links/${await mail.tokenTo(address)}/passwords`, {
    password: 'seven herons over the canal',
  });
  await mail.stop();
  const { partyId } = story.ana;
  const paper = Buffer.from('授权委托书\n');
  await putPartyPaper(api, partyId, paper, story.maja);
  const sha256 = createHash('sha256').update(paper).digest('hex');
  const [eveId, umaId] = [
    await account({ login: 'eve', roles: ['party'] }),
    await account({ login: 'uma', roles: ['party'] }),
  ];
  const named = { accountId: eveId, paper: { sha256, form: 'original' }, calledBack: true };
  await api.post(`/v1/parties/${partyId}/authorities`, named, story.maja);
  await api.post(`/v1/parties/${partyId}/account-transfers`, { toAccountId: umaId }, story.ana);
  const { items } = (await api.get(`${at}/registrations`, story.maja)).body as unknown as {
    readonly items: readonly { readonly registrationId: string }[];
  };
  return items[0]?.registrationId ?? '';
}
