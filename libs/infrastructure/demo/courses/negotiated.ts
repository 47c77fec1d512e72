import type { World } from '../world.js';
import { accepted } from './acts.js';
import { sellerOf, type Case, type Filing } from './case.js';

type Play = (world: World, name: string) => Promise<void>;
type Deal = {
  /** In yuan: what was asked, and on what both agreed. */
  readonly asked: number;
  readonly agreed: number;
  /** Days from today on which it is to be paid. */
  readonly dueIn: number;
};

async function talk(
  dispute: Case,
  { holder, seller }: { readonly holder: string; readonly seller: string },
  asked: number,
  due: string,
  partyId: string,
) {
  const pairs = dispute.pairs(seller);
  const { negotiationId } = await dispute.post<{ negotiationId: string }>(holder, '/negotiations', { pairs });
  const { roomId } = await dispute.post<{ roomId: string }>(seller, `/negotiations/${negotiationId}/acceptances`);
  const room = `/rooms/${roomId}`;
  const terms = (yuan: number) => ({
    items: pairs.map((pair) => ({ ...pair, outcome: 'lift' })),
    undertakings: [
      {
        kind: 'payment',
        byId: partyId,
        due,
        proof: 'document',
        sum: { minorUnits: yuan * 100, currency: 'CNY' },
        text: '一次付清，附银行回单；库存商品自行销毁。',
      },
    ],
  });
  const { offerId } = await dispute.post<{ offerId: string }>(holder, `${room}/offers`, terms(asked));
  await dispute.post(seller, `${room}/messages`, {
    text: '我们一共只卖出三十来件，这个数实在拿不出来，能不能再谈谈？',
  });
  return { room, terms, offerId };
}

/** An offer lies on the table, and the other side has said that it is too much. */
export const talking =
  (filing: Filing, days: number, asked: number): Play =>
  async (world, name) => {
    const dispute = await accepted(world, name, filing, days);
    await world.days.at(world.when.ago(days - 2, '10:00'));
    const sides = { holder: filing.holder, seller: sellerOf(filing) };
    await talk(dispute, sides, asked, world.when.day(14), world.partyId(sides.seller));
  };

/** They agree in the second round; `end`: what became of the promise. */
export const agreed =
  (filing: Filing, days: number, deal: Deal, end?: 'performed'): Play =>
  async (world, name) => {
    const { when, days: clock, partyId } = world;
    const [holder, seller] = [filing.holder, sellerOf(filing)];
    const dispute = await accepted(world, name, filing, days);
    await clock.at(when.ago(days - 2, '10:00'));
    const { room, terms, offerId } = await talk(
      dispute,
      { holder, seller },
      deal.asked,
      when.day(deal.dueIn),
      partyId(seller),
    );
    await dispute.post(seller, `${room}/offers/${offerId}/rejections`, { reason: '金额过高' });
    await clock.at(when.ago(days - 4, '10:00'));
    await dispute.post(holder, `${room}/messages`, { text: '那各让一步，但要写明今后不再销售。' });
    const second = await dispute.post<{ offerId: string }>(holder, `${room}/offers`, terms(deal.agreed));
    await dispute.post(seller, `${room}/offers/${second.offerId}/acceptances`);
    if (!end) return;
    await clock.at(when.ago(-deal.dueIn + 1, '10:00'));
    const { settlements = [] } = await dispute.see(seller);
    const id = settlements[0]?.undertakings[0]?.undertakingId ?? '';
    await dispute.post(seller, `/undertakings/${id}/performances`, { evidence: [], note: '已转账，回单见附件。' });
    await dispute.post(holder, `/undertakings/${id}/confirmations`);
  };
