import type { Person } from '../kit/association.js';
import { client } from '../kit/client.js';
import { toldAt } from '../kit/mail.js';
import { filePowerOfAttorney } from '../kit/power-of-attorney.js';
import { endsItOnThePage } from './ends-it-on-the-page.js';
import type { Cast } from '../would-be-everybody.story.js';

type Held = {
  readonly accountId: string;
  readonly name: string;
  readonly since: string;
  readonly way: string;
  readonly state: string;
};

/** The way that there is: two officers with the paper before them, and the party told of it and able to end it. */
export async function actsOnPaper(cast: Cast, eve: Person): Promise<void> {
  const { place, association, dispute, noa, ben } = cast;
  const { maja } = association;
  const party = `/parties/${ben.partyId}`;
  const paper = await filePowerOfAttorney(place, maja, ben.partyId, 'Ben’s Bags lets Eve answer and report.');
  const body = { accountId: eve.accountId, ...paper };
  const { proposalId } = await maja.post<{ proposalId: string }>(`${party}/authorities`, body);
  await noa.client.post(`${party}/authority-proposals/${proposalId}/approvals`, { calledBack: true });
  const asBen = client(place.apiUrl, { ...eve.client.headers, 'parley-party': ben.partyId });
  dispute.check('two officers with the paper let Eve act for Ben', (await dispute.see(asBen)).stage !== '');
  await toldAt(place, ben.mail, /An account may act for you now/);
  const held = async (): Promise<Held | undefined> =>
    (await ben.client.get<{ items: readonly Held[] }>(`${party}/authorities`)).items.find(
      ({ accountId }) => accountId === eve.accountId,
    );
  const seen = await held();
  dispute.check(
    'Ben was told, and sees who, since when and by what',
    seen?.way === 'two-officers' && seen.name.startsWith('eve') && seen.since !== '',
  );
  await endsItOnThePage(cast);
  await toldAt(place, ben.mail, /An account acts for you no longer/);
  dispute.check(
    'Ben ends it at once',
    (await held()) === undefined && (await asBen.refusedGet(`/disputes/${dispute.disputeId}`)) === 400,
  );
}
