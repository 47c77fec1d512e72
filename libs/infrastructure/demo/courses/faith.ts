import type { World } from '../world.js';
import { accepted, counter } from './acts.js';
import { invoiceOf } from '../evidence/matters.js';
import { sellerOf, type Filing } from './case.js';

type Play = (world: World, name: string) => Promise<void>;

/** The complaint was withdrawn against money once the invoice came: is it bad faith? `found`: it was answered. */
export const doubted =
  (filing: Filing, days: number, found: boolean): Play =>
  async (world, name) => {
    const { days: clock, when, partyName } = world;
    const seller = sellerOf(filing);
    const dispute = await accepted(world, name, filing, days);
    await clock.at(when.ago(days - 3, '10:00'));
    const paper = invoiceOf(partyName(filing.holder), partyName(seller), '授权经销商供货', '¥ 46,800.00');
    await counter(world, dispute, seller, '货就是从贵司授权经销商拿的，发票、合同都在。', paper);
    await clock.at(when.ago(days - 6, '10:00'));
    await dispute.post('maja', '/reviews', {
      ground: '收到授权经销发票后仍不撤回，且近两月以同一权利投诉多家同行。',
      disputeIds: [],
    });
    const { reviews } = await dispute.get<{ reviews: readonly { reviewId: string }[] }>('maja', '/reviews');
    const review = `/reviews/${reviews.at(-1)?.reviewId ?? ''}`;
    await dispute.post('maja', `${review}/warnings`, {
      warning: '请说明为何在收到进货发票后仍坚持投诉，并提交贵司授权经销商名单。',
    });
    await clock.at(when.ago(days - 9, '10:00'));
    const statement = '经销商名单内部更新滞后，业务同事未核对，并无恶意，附名单。';
    await dispute.post(filing.holder, `${review}/replies`, { statement, evidence: [] });
    if (!found) return;
    await dispute.post('maja', `${review}/findings`, {
      finding: 'unfounded-and-negligent',
      reasons: '授权关系真实，投诉不成立；投诉方未尽核对义务，尚不足以认定恶意。',
      evidenceIds: [],
      forgedEvidenceIds: [],
      consequence: { kind: 'warning', endsOn: when.day(90) },
    });
    await dispute.post('heyan', `${review}/agreements`);
  };
