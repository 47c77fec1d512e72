import type { World } from '../world.js';
import { file, sellerOf, type Filing } from './case.js';

type Play = (world: World, name: string) => Promise<void>;
const DAY = 24;

/**
 * Filed while the room was on air; the officer on duty hid the card. A person has to look at it within 24 hours, which
 * is up later today: `left` hours from the loading, or by the end of the day.
 */
export const hidden =
  (filing: Filing & { readonly item: string }, left: number): Play =>
  async (world, name) => {
    const { days, when } = world;
    const endOfToday = (when.ago(-1, '00:00').getTime() - when.loadedAt.getTime()) / 3_600_000 - 0.05;
    const before = DAY - Math.min(left, Math.max(endOfToday, 0));
    await days.at(when.hoursAgo(before));
    const capture = { evidence: 'e2', card: 'e1', seconds: 45 };
    const dispute = await file(world, name, {
      ...filing,
      isRich: true,
      more: { urgent: { items: [filing.item], capture } },
    });
    const lane = `/urgent/${String(dispute.answer['urgentId'])}`;
    const items = dispute.answer['items'] as readonly { readonly ref: string; readonly itemId: string }[];
    await dispute.post('zhoulei', `${lane}/takings`);
    await dispute.post('zhoulei', `${lane}/measures`, {
      pairs: [
        { respondentId: world.partyId(sellerOf(filing)), itemId: items.find(({ ref }) => ref === filing.item)?.itemId },
      ],
      rung: 'hide-card',
      confirmed: ['identity', 'right'],
    });
    await dispute.post('zhoulei', `${lane}/calls`, {
      respondentId: world.partyId(sellerOf(filing)),
      outcome: 'reached',
      note: '主播称是供应商给的货，今晚发进货单。',
    });
  };
