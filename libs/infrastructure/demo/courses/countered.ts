import type { Exhibit } from '../evidence/matters.js';
import type { World } from '../world.js';
import { accepted, counter } from './acts.js';
import { sellerOf, type Filing } from './case.js';

type Answer = { readonly statement: string; readonly papers: readonly Exhibit[] };
type Play = (world: World, name: string) => Promise<void>;

/** Answered three days after its acceptance; then the fifteen days run, and the clock brings back what nobody sues for. */
export const countered =
  (filing: Filing, days: number, { statement, papers }: Answer): Play =>
  async (world, name) => {
    const dispute = await accepted(world, name, filing, days);
    await world.days.at(world.when.ago(days - 3, '10:00'));
    await counter(world, dispute, sellerOf(filing), statement, ...papers);
  };

/** The right holder sues within the fifteen days; the measure is kept, and the association waits for the court. */
export const sued =
  (filing: Filing, days: number, { statement, papers }: Answer, number: string): Play =>
  async (world, name) => {
    const { when, days: clock } = world;
    const dispute = await accepted(world, name, filing, days);
    await clock.at(when.ago(days - 3, '10:00'));
    await counter(world, dispute, sellerOf(filing), statement, ...papers);
    await clock.at(when.ago(days - 9, '10:00'));
    await dispute.post(filing.holder, '/proceedings', {
      pairs: dispute.pairs(sellerOf(filing)),
      kind: 'suit',
      nature: 'infringement',
      broughtBy: 'complainant',
      proof: 'acceptance-slip',
      details: { body: '杭州互联网法院', caseNumber: number, text: '已立案，附受理案件通知书。' },
    });
  };

/** The right holder sees the invoice and withdraws. */
export const withdrawn =
  (filing: Filing, days: number, answer: Answer): Play =>
  async (world, name) => {
    const dispute = await accepted(world, name, filing, days);
    await world.days.at(world.when.ago(days - 3, '10:00'));
    await counter(world, dispute, sellerOf(filing), answer.statement, ...answer.papers);
    await world.days.at(world.when.ago(days - 7, '10:00'));
    await dispute.post(filing.holder, '/withdrawals', { pairs: dispute.pairs(), consideration: 'none' });
  };
