import { invoiceOf } from '../evidence/matters.js';
import { accepted, counter } from '../courses/acts.js';
import type { Case, Filing } from '../courses/case.js';
import type { Course } from '../courses/course.js';
import { handedOver } from '../courses/delegated.js';
import { bags, creams, shirts } from '../courses/filings.js';
import { mediate, mediated } from '../courses/mediated.js';
import { talking } from '../courses/negotiated.js';
import { defaulted, seat } from '../courses/panel.js';
import type { World } from '../world.js';
import type { SANDBOX_DISPUTES } from './sandbox-size.js';

/** Days for which the sandbox's legal clock goes on while it is filled. */
export const SANDBOX_DAYS = 24;
const MEDIATOR = 'shenzhongping';
const invoice = invoiceOf('广州白云皮具批发行', '蓝月箱包', '链条单肩包 60 只', '¥ 5,400.00');
const bag = (title: string): Filing =>
  bags({ seller: 'lanyue', title, statement: '商品使用与我方注册商标近似的标识，请求下架。（合成案件）' });
const shirt = (title: string): Filing =>
  shirts({ seller: 'fengxing', title, statement: '我方未授权该店销售。（合成案件）' });
const cream = (title: string): Filing =>
  creams({ seller: 'meixi', title, statement: '包装图案与我方登记的美术作品相同。（合成案件）' });

type Wanted = {
  readonly measures: readonly { readonly respondentId: string; readonly itemId: string; readonly sequence: number }[];
};

/** The platform did what it was asked. */
const carriedOut = async (dispute: Case): Promise<void> => {
  const { measures } = await dispute.get<Wanted>('platform', '/measures');
  const results = measures.map(({ respondentId, itemId, sequence }) => ({
    ...{ respondentId, itemId, sequence, outcome: 'confirmed' },
  }));
  if (results.length > 0) await dispute.post('platform', '/measure-results', { results });
};

type Menu = { readonly allowedActions: readonly { readonly action: string; readonly subject: string }[] };

/** Whoever was served says that it arrived, so that its time runs from then on. */
const arrived = async (dispute: Case, by: string): Promise<void> => {
  const { allowedActions } = await dispute.get<Menu>(by, '');
  for (const { action, subject } of allowedActions)
    if (action === 'AcknowledgeService')
      await dispute.post(by, `/services/${subject.slice('service:'.length)}/acknowledgements`);
};

/** Answered a few days ago, and the answer has arrived: the fifteen days run. */
const waits =
  (filing: Filing, seller: string): Course['play'] =>
  async (world: World, name) => {
    const dispute = await accepted(world, name, filing, 9);
    await world.days.at(world.when.ago(6, '10:00'));
    await counter(world, dispute, seller, '包装由设计公司完成，附合同。', invoice);
    await arrived(dispute, filing.holder);
  };

/** A rest that moves the end of the fifteen days is no longer than this. */
const LONGEST_REST = 10;

/**
 * Answered, and not sued for in fifteen days: the platform is asked whether it heard of a suit. It has a day to say so,
 * so that this course ends the filling.
 */
const inquired =
  (filing: Filing, seller: string): Course['play'] =>
  async (world: World, name) => {
    const { days, when } = world;
    const dispute = await accepted(world, name, filing, SANDBOX_DAYS - 1);
    await carriedOut(dispute);
    await days.at(when.ago(16, '10:00'));
    await counter(world, dispute, seller, '我方有合法来源，附进货发票。', invoice);
    await arrived(dispute, filing.holder);
    for (let day = 0; day <= LONGEST_REST; day += 1) {
      await days.at(when.ago(-day, '10:00'));
      const { pairs } = await dispute.see('platform');
      if (pairs.some(({ stage }) => stage === 'inquiry')) return;
    }
    throw new Error('The platform was asked nothing in time');
  };

/** Mediated in vain; a panel is asked for, and its expert is appointed. */
const beforePanel =
  (filing: Filing, seller: string): Course['play'] =>
  async (world: World, name) => {
    const { holder } = filing;
    const dispute = await accepted(world, name, filing, 16);
    await world.days.at(world.when.ago(14, '10:00'));
    await counter(world, dispute, seller, '我方从工厂直接进货，不知道未获授权。', invoice);
    await world.days.at(world.when.ago(12, '10:00'));
    await dispute.post(holder, '/mediations', { respondentIds: [world.partyId(seller)] });
    await mediate(world, dispute, { one: holder, other: seller, mediator: MEDIATOR }, 12, 'failed', 0);
    await seat(world, dispute, holder, {
      ...{ seller, from: 8, mode: 'appointment', legalKind: 'advisory-opinion' },
      ...{ experts: ['fangzheng'], until: 'seats' },
    });
  };

/** One dispute in each stage that a platform meets, each brought there by everybody's own acts. */
export const SANDBOX_COURSES = [
  { name: 'measures-asked', play: defaulted(bag('链条单肩包'), 1) },
  { name: 'measures-overdue', play: defaulted(shirt('圆领短袖'), 6) },
  { name: 'inquiry', play: inquired(bag('菱形格手提包'), 'lanyue') },
  { name: 'waiting', play: waits(cream('防晒乳 60g'), 'meixi') },
  { name: 'talks', play: talking(shirt('联名卫衣'), 5, 80_000) },
  {
    name: 'mediation',
    play: mediated(bag('腋下包'), 12, '我方不构成侵权，愿意协商。', {
      ...{ mediator: MEDIATOR, days: 9, reached: 'sessions', yuan: 20_000 },
    }),
  },
  {
    name: 'panel',
    play: beforePanel(shirt('重磅短袖'), 'fengxing'),
  },
  { name: 'handed-over', play: handedOver({ holder: 'lingge', seller: 'lanyue', title: '托特包' }, 1) },
  {
    name: 'delegated',
    play: handedOver({ holder: 'yunque', seller: 'fengxing', title: '童装短袖' }, 5, {
      ...{ mediator: MEDIATOR, reached: 'asked', yuan: 0 },
    }),
  },
  {
    name: 'result',
    play: handedOver({ holder: 'qinglan', seller: 'meixi', title: '防晒霜 囤货装' }, 8, {
      ...{ mediator: MEDIATOR, reached: 'sealed', yuan: 6_000 },
    }),
  },
] as const satisfies readonly Course[] & { readonly length: typeof SANDBOX_DISPUTES };
