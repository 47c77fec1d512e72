import type { World } from '../world.js';
import { accepted, counter } from './acts.js';
import { open, sellerOf, withEvidence, type Case, type Filing } from './case.js';

type Play = (world: World, name: string) => Promise<void>;
export type Sides = { readonly one: string; readonly other: string; readonly mediator: string };
/** How far it has come; each contains what stands before it. */
export type Reached = 'asked' | 'chosen' | 'sessions' | 'agreed' | 'signed' | 'sealed' | 'failed';
const ORDER: readonly Reached[] = ['asked', 'chosen', 'sessions', 'agreed', 'signed', 'sealed'];
const upTo = (reached: Reached, step: Reached): boolean =>
  reached === 'failed'
    ? step === 'asked' || step === 'chosen' || step === 'sessions'
    : ORDER.indexOf(step) <= ORDER.indexOf(reached);

/** A mediation from its invitation to where it stands today; it began so many days ago. */
export async function mediate(
  world: World,
  dispute: Case,
  { one, other, mediator }: Sides,
  days: number,
  reached: Reached,
  yuan: number,
) {
  const { when, days: clock, partyId, accountIds } = world;
  const { mediations = [] } = await dispute.see('maja');
  const talk = <T = object>(by: string, path: string, body: object = {}): Promise<T> =>
    dispute.post<T>(by, `/mediations/${mediations.at(-1)?.mediationId ?? ''}${path}`, { ...body });
  const consent = {
    contact: '电话 0755-8831 2207（工作日）',
    available: [{ from: when.ago(days - 1, '09:00').toISOString(), until: when.ago(-30, '18:00').toISOString() }],
    telephoneFirst: true,
    sideWith: [],
  };
  await talk(one, '/consents', consent);
  if (!upTo(reached, 'chosen')) return;
  await talk(other, '/consents', consent);
  for (const by of [one, other]) await talk(by, '/choices', { mediatorId: accountIds[mediator] });
  await talk(mediator, '/acceptances', { noTies: true });
  if (!upTo(reached, 'sessions')) return;
  await clock.at(when.ago(days - 3, '10:00'));
  const heldAt = when.ago(days - 3, '09:00').toISOString();
  const both = [partyId(one), partyId(other)];
  for (const login of [one, other])
    await talk(mediator, '/sessions', {
      kind: 'caucus',
      heldAt,
      partyIds: [partyId(login)],
      attended: [partyId(login)],
      minutes: login === one ? '最低可以接受三万元，但要有书面道歉。' : '愿意承担一部分，担心留下“侵权”的记录。',
    });
  const minutes = '双方对商品来源无争议；对金额有分歧，同意调解员提出方案。';
  await talk(mediator, '/sessions', { kind: 'joint', heldAt, partyIds: both, attended: both, minutes });
  const { rooms = [] } = await dispute.see(mediator);
  const joint = `/rooms/${rooms.find(({ kind }) => kind === 'mediation')?.roomId ?? ''}`;
  await dispute.post(one, `${joint}/messages`, { text: '我们最在意的是今后别再卖，钱可以谈。' });
  await dispute.post(other, `${joint}/messages`, { text: '链接早就下了，店是夫妻店，实在拿不出多少。' });
  if (reached === 'failed')
    return void (await talk(mediator, '/endings', {
      outcome: 'not-settled',
      reason: '双方对是否侵权分歧较大，不宜久调。',
    }));
  if (!upTo(reached, 'agreed')) return;
  await clock.at(when.ago(days - 5, '10:00'));
  const text = `支付${yuan}元，停止销售并下架全部同款；恢复其他商品链接。`;
  const { proposalId } = await dispute.post<{ proposalId: string }>(mediator, `${joint}/proposals`, {
    clauses: [{ text }],
  });
  for (const by of [one, other])
    await dispute.post(by, `${joint}/proposals/${proposalId}/answers`, { answer: 'accept' });
  await talk(mediator, '/agreement/versions', {
    scope: 'whole',
    clauses: [{ kind: 'general', text }],
    items: dispute.pairs().map((pair) => ({ ...pair, outcome: 'keep' })),
    undertakings: [
      {
        kind: 'payment',
        byId: partyId(other),
        toId: partyId(one),
        due: when.day(10),
        proof: 'document',
        sum: { minorUnits: yuan * 100, currency: 'CNY' },
      },
    ],
    onBreach: 'record',
    noRefundWaiver: true,
    proposalId,
  });
  if (!upTo(reached, 'signed')) return;
  for (const login of [one, other]) {
    const scan = { code: 'scan', says: `${world.partyName(login)}签署页扫描件`, file: 'bag-genuine' };
    await talk('heyan', '/agreement/paper-signatures', {
      version: 1,
      partyId: partyId(login),
      evidence: await withEvidence(world, scan),
    });
  }
  await talk(mediator, '/agreement/mediator-signatures', { version: 1 });
  if (upTo(reached, 'sealed')) await talk('maja', '/agreement/seals', { version: 1 });
}

type Then = { readonly mediator: string; readonly days: number; readonly reached: Reached; readonly yuan: number };

/** A complaint that was answered, and then both are invited to mediation. */
export const mediated =
  (filing: Filing, days: number, says: string, { mediator, days: from, reached, yuan }: Then): Play =>
  async (world, name) => {
    const seller = sellerOf(filing);
    const dispute = await accepted(world, name, filing, days);
    await world.days.at(world.when.ago(days - 2, '10:00'));
    await counter(world, dispute, seller, says);
    await world.days.at(world.when.ago(from, '10:00'));
    await dispute.post(filing.holder, '/mediations', { respondentIds: [world.partyId(seller)] });
    await mediate(world, dispute, { one: filing.holder, other: seller, mediator }, from, reached, yuan);
  };

type Request = { readonly matter: string; readonly statement: string; readonly role: string };

/** Without a complaint: whose an account is, who is owed what by an agency. */
export const asksForMediation =
  (
    { matter, statement, role }: Request,
    { one, other, mediator }: Sides,
    { days, reached, yuan }: Omit<Then, 'mediator'>,
  ): Play =>
  async (world, name) => {
    await world.days.at(world.when.ago(days, '10:00'));
    const respondents = [{ ref: other, roles: [role], name: world.partyName(other), partyId: world.partyId(other) }];
    const body = { matter, respondents, statement, evidence: [] };
    const dispute = await open(world, name, '/mediation-requests', one, body);
    world.filed();
    await mediate(world, dispute, { one, other, mediator }, days, reached, yuan);
  };
