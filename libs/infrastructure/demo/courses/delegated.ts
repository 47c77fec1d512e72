import { nameExhibits } from '../evidence/name-exhibits.js';
import { MATTERS, invoiceOf } from '../evidence/matters.js';
import { delegationTerms } from '../delegation-terms.js';
import type { World } from '../world.js';
import { follow, itemsOf } from './case.js';
import { mediate, type Reached } from './mediated.js';

type Play = (world: World, name: string) => Promise<void>;
type Handed = { readonly holder: string; readonly seller: string; readonly title: string };
type Then = { readonly mediator: string; readonly reached: Reached; readonly yuan: number };

/** The association offers, the platform agrees: contested trademark complaints come here to be mediated. */
export async function agreeOnDelegation({ threads, as, platformId }: World): Promise<void> {
  const { post } = threads.thread('delegation-agreement');
  const agreement = `/platforms/${platformId}/delegation-agreement`;
  const terms = delegationTerms(['trademark', 'copyright'], 20);
  const words = '争议较大的投诉，由协会调解；调解不成的，由专家组出具意见。';
  const { offered } = await post<{ offered: number }>(as('maja'), `${agreement}/offers`, { terms, words });
  await post(as('platform'), `${agreement}/agreements`, { version: offered });
}

/** Handed over by the platform’s desk so many days ago; answered, mediated and settled as far as `then` says. */
export const handedOver =
  ({ holder, seller, title }: Handed, days: number, then?: Then): Play =>
  async (world, name) => {
    const { days: clock, when, partyName, platformId, shopUrl, ask, threads } = world;
    await clock.at(when.ago(days, '10:00'));
    const { right, sent } = MATTERS[holder]!;
    const ago = (more: number): string => when.ago(days + more, '10:00').toISOString();
    const account = (handle: string) => ({ platformId, handle });
    const { evidence } = await nameExhibits(world, sent);
    const invoice = invoiceOf('听潮供应链有限公司', partyName(seller), title, '¥ 18,600.00');
    const complaint = {
      reference: `XB-${name}`,
      filedAt: ago(4),
      filedAs: 'right-holder',
      complainant: { name: partyName(holder), partyId: world.partyId(holder) },
      right,
      respondents: [{ ref: seller, roles: ['merchant'], name: partyName(seller), account: account(seller) }],
      items: await itemsOf(world, name, [{ ref: 'item', of: seller, title }]),
      claims: [{ kind: 'remove' }],
      statement: '该商品使用了我方权利，平台内双方各执一词，请协会处理。',
      evidence,
      materials: [],
      declaration: 'shop-2026',
      notices: [{ kind: 'forwarded-notice', respondent: seller, items: ['item'], sentAt: ago(4), arrivedAt: ago(4) }],
      counterNotices: [
        {
          respondent: seller,
          items: ['item'],
          statement: '商品有合法来源，附进货发票。',
          evidence: (await nameExhibits(world, [invoice])).evidence.map((one) => ({ ...one, ref: 'e9' })),
          filedAt: ago(3),
        },
      ],
      measures: [{ respondent: seller, item: 'item', code: 'delisted', takenAt: ago(4) }],
      waitingPeriods: [{ respondent: seller, item: 'item', endsAt: when.ago(days - 12, '00:00').toISOString() }],
    };
    const body = { connection: 'demo', complaint, departs: false };
    const thread = threads.thread(name);
    const answer = await thread.once(() => ask('POST', `${shopUrl}/control/delegations`, {}, body));
    const dispute = await follow(world, name, answer, 'platform');
    world.filed();
    if (!then) return;
    await clock.at(when.ago(days - 1, '10:00'));
    await dispute.post('maja', '/delegation/acceptances');
    await mediate(
      world,
      dispute,
      { one: holder, other: seller, mediator: then.mediator },
      days - 1,
      then.reached,
      then.yuan,
    );
  };
