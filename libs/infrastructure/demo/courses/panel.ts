import type { World } from '../world.js';
import { accepted, isSilent } from './acts.js';
import { sellerOf, type Case, type Filing } from './case.js';
import { comesTrue } from './course.js';
import { deliberate, type Votes } from './deliberate.js';

type Play = (world: World, name: string) => Promise<void>;
export type Panel = {
  readonly panelId: string;
  readonly stage: string;
  readonly seats: readonly {
    readonly seatId: string;
    readonly stage: string;
    readonly expert?: { readonly expertId: string };
  }[];
};
export type Wanted = {
  readonly seller: string;
  /** Since when, in days ago. */
  readonly from: number;
  readonly mode: 'appointment' | 'draw';
  readonly legalKind: 'advisory-opinion' | 'contractual-decision';
  /** Who is appointed; who is drawn, is drawn. */
  readonly experts: readonly string[];
  readonly until: 'consent' | 'draw' | 'seats' | 'submissions' | 'deliberation' | 'decided';
  readonly votes?: Votes;
};

export const panelOf = async (dispute: Case): Promise<Panel> => {
  const { panels } = await dispute.get<{ panels: readonly Panel[] }>('maja', '/panels');
  const panel = panels.at(-1);
  if (!panel) throw new Error('no panel');
  return panel;
};

/** Whoever is asked takes the seat. */
async function takeSeats(world: World, dispute: Case): Promise<void> {
  const logins = Object.entries(world.accountIds);
  for (const { seatId, stage, expert } of (await panelOf(dispute)).seats) {
    const login = logins.find(([, id]) => id === expert?.expertId)?.[0];
    if (stage === 'expert-acceptance' && login !== undefined)
      await dispute.post(login, `/seats/${seatId}/acceptances`, { noTies: true });
  }
}

/** A panel about a dispute, as far as it is to come; undefined where it did not come so far by today. */
export async function seat(world: World, dispute: Case, holder: string, wanted: Wanted): Promise<boolean> {
  const { seller, from, mode, legalKind, experts, until } = wanted;
  await world.days.at(world.when.ago(from, '10:00'));
  await dispute.post(holder, '/panels', {
    pairs: dispute.pairs(seller),
    legalKind,
    mode,
    size: mode === 'draw' ? 3 : 1,
  });
  const { panelId } = await panelOf(dispute);
  const at = `/panels/${panelId}`;
  await dispute.post(holder, `${at}/consents`);
  if (until === 'consent') return false;
  await dispute.post(seller, `${at}/consents`);
  let day: number | undefined = from;
  if (mode === 'draw') {
    await dispute.post('maja', `${at}/draws`);
    await dispute.post('maja', `${at}/draw-lists`);
    await dispute.post(holder, `${at}/nonces`, { nonce: '晚风与云雀' });
    if (until === 'draw') return false;
    const drawn = async () => (await panelOf(dispute)).stage === 'panel-appointment';
    day = await comesTrue(world, from - 1, drawn);
  } else {
    if (until === 'draw') return false;
    for (const [index, { seatId }] of (await panelOf(dispute)).seats.entries())
      await dispute.post('maja', `/seats/${seatId}/appointments`, {
        expertId: world.accountIds[experts[index] ?? ''],
        reason: '熟悉该类商品，近三年无关联案件。',
      });
  }
  if (day === undefined || until === 'seats') return false;
  await takeSeats(world, dispute);
  const heard = await comesTrue(world, day - 1, async () => (await panelOf(dispute)).stage === 'submissions');
  return heard !== undefined && until !== 'submissions';
}

/** Heard, deliberated and decided, as far as wanted. */
export async function hear(world: World, dispute: Case, holder: string, wanted: Wanted): Promise<void> {
  const { panelId, seats } = await panelOf(dispute);
  const evidence: readonly object[] = [];
  await dispute.post(holder, `/panels/${panelId}/submissions`, {
    statement: '直播录屏第 12 秒可见扣件上的标识，与我方注册商标仅一字之差，且使用在同种商品上。',
    evidence,
    confidentialStatement: '我方正品出厂价为 386 元，请勿向对方披露。',
  });
  await dispute.post(wanted.seller, `/panels/${panelId}/submissions`, {
    statement: '货从批发市场进的，有收据；扣件上的字是工厂自己打的，我们没注意。',
    evidence,
  });
  const sitting = seats.flatMap(({ expert }) => {
    const login = Object.entries(world.accountIds).find(([, id]) => id === expert?.expertId)?.[0];
    return login === undefined ? [] : [login];
  });
  await deliberate(dispute, panelId, sitting, dispute.pairs(wanted.seller), wanted);
}

/** A silent merchant; what could not be settled goes to a panel. */
export const decidedByPanel =
  (
    filing: Filing,
    days: number,
    asked: Omit<Wanted, 'seller'>,
    after?: (world: World, dispute: Case) => Promise<void>,
  ): Play =>
  async (world, name) => {
    const wanted = { ...asked, seller: sellerOf(filing) };
    const dispute = await accepted(world, name, filing, days);
    await comesTrue(world, wanted.from + 4, () => isSilent(world, dispute, wanted.seller));
    if (await seat(world, dispute, filing.holder, wanted)) {
      await hear(world, dispute, filing.holder, wanted);
      await after?.(world, dispute);
    }
  };

/** Nobody answered in time; how it goes on, a person decides. */
export const defaulted =
  (filing: Filing, days: number): Play =>
  async (world, name) =>
    void (await accepted(world, name, filing, days));
