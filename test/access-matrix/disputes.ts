import { randomUUID } from 'node:crypto';
import { panelEngine, panelSubject } from '../support/panel.js';
import { openNegotiable, offerOf } from '../support/negotiation.js';
import { complaintOf, DECLARATION, type Filed } from '../support/dispute.js';
import type { Api, Call } from '../support/api.js';
import type { Gathered, Name, Person } from './people.js';

type Answer = Readonly<Record<string, string>>;
/** What is there in a dispute, by the name that it has in a path. */
export type Ids = Readonly<Record<string, string>>;

const CONSENT = {
  contact: 'x',
  available: [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }],
  telephoneFirst: false,
  sideWith: [],
};

const AGREEMENT = {
  scope: 'part',
  clauses: [{ kind: 'general', text: 'x' }],
  items: [],
  undertakings: [],
  onBreach: 'record',
  noRefundWaiver: true,
};

const FIRST_LETTERS = ['forwarded-notice', 'mediation-invitation'];

/** Plays disputes, each as far as it is told: whoever has which part in it says `expected.ts`. */
export function playsOf(api: Api, { story, people }: Gathered) {
  const post = async (path: string, body: object, { token }: Call): Promise<Answer> => {
    const { status, text, body: answer } = await api.post(path, body, { token });
    if (status !== 200 && status !== 201) throw new Error(`${path}: ${status} ${text}`);
    return answer as unknown as Answer;
  };
  const call = (name: Exclude<Name, 'linkOfBen'>): Call => (people[name] as Person).call;
  const idOf = (name: Exclude<Name, 'linkOfBen'>): string => (people[name] as Person).accountId ?? '';
  const { ana, ben, cai, maja, shop } = story;

  const file = async (): Promise<Filed> =>
    (await api.post('/v1/disputes', complaintOf(story), ana)).body as unknown as Filed;
  const see = async (path: string, by: Call): Promise<Seen> => (await api.get(path, by)).body as unknown as Seen;
  const ofFiled = ({ disputeId, items }: Filed, what = 'bag'): Ids => ({
    disputeId,
    itemId: items.find(({ ref }) => ref === what)?.itemId ?? '',
    respondentId: ben.partyId,
    platformId: shop.platformId,
  });

  /** The letter by which Ben heard of it, and a file of Ana's that he may see. */
  const servedIn = async (at: string): Promise<Ids> => {
    const { services = [] } = await see(at, ben);
    const { items = [] } = await see(`${at}/evidence`, ben);
    const [{ serviceId = '' } = {}] = services.filter(({ document }) => FIRST_LETTERS.includes(document));
    return { serviceId, ...(items[0] && { evidenceId: items[0].evidenceId }) };
  };

  /** Ana's complaint of two things of Ben's and one of Cai's, which nobody has looked at yet. */
  const filed = async (): Promise<Ids> => ofFiled(await file());

  /** Accepted, and Ben contests; he asked for legal aid, too. */
  const accepted = async (): Promise<Ids> => {
    const one = await file();
    const at = `/v1/disputes/${one.disputeId}`;
    await post(`${at}/acceptances`, {}, maja);
    const itemIds = one.items.filter(({ ref }) => ref === 'cap').map(({ itemId }) => itemId);
    const said = {
      statement: 'x',
      confidentialStatement: 'told the association alone',
      evidence: [],
      declaration: DECLARATION,
    };
    const own = { respondentId: ben.partyId, itemIds };
    await post(`${at}/counter-notices`, { ...own, ...said }, ben);
    const pairs = itemIds.map((itemId) => ({ respondentId: ben.partyId, itemId }));
    const figures = [{ figure: 'refunds', value: 1, unit: 'CNY', source: 'x' }];
    await post(`${at}/losses`, { pairs, figures, evidence: [] }, ben);
    const { roomId: desk = '' } = await post(`${at}/desks`, {}, ben);
    const aid = { about: 'x', situation: 'x', helps: ['advice'] };
    const { consultationId = '' } = await post(`${at}/legal-aid`, aid, ben);
    const { worksheets = [] } = await see(`${at}/losses`, ben);
    const { counterNotices = [] } = await see(at, ben);
    return {
      ...ofFiled(one, 'cap'),
      ...(await servedIn(at)),
      worksheetId: worksheets[0]?.worksheetId ?? '',
      counterNoticeId: counterNotices[0]?.counterNoticeId ?? '',
      consultationId,
      desk,
    };
  };

  /** Over: Ana has withdrawn all of it. */
  const closed = async (): Promise<Ids> => {
    const one = await file();
    const at = `/v1/disputes/${one.disputeId}`;
    await post(`${at}/acceptances`, {}, maja);
    const pairs = one.items.map(({ ref, itemId }) => ({
      respondentId: (ref === 'hat' ? cai : ben).partyId,
      itemId,
    }));
    await post(`${at}/withdrawals`, { pairs, consideration: 'none', reason: 'x' }, ana);
    return { ...ofFiled(one), ...(await servedIn(at)) };
  };

  /** Ana and Ben have chosen Pia, who has not answered. */
  const asking = async (): Promise<Ids> => {
    const one = await file();
    const at = `/v1/disputes/${one.disputeId}`;
    await post(`${at}/acceptances`, {}, maja);
    const { mediationId = '' } = await post(`${at}/mediations`, { respondentIds: [ben.partyId] }, ana);
    for (const by of [ana, ben]) await post(`${at}/mediations/${mediationId}/consents`, CONSENT, by);
    for (const by of [ana, ben]) await post(`${at}/mediations/${mediationId}/choices`, { mediatorId: idOf('pia') }, by);
    return { ...ofFiled(one), mediationId };
  };

  /** Ana and Cai have settled by themselves; Max mediates between Ana and Ben, with a room for all and one for each. */
  const talking = async (): Promise<Ids> => {
    const one = await openNegotiable(api, story);
    const at = `/v1/disputes/${one.disputeId}`;
    const pair = one.pair('hat');
    const { negotiationId = '' } = await one.post(ana, '/negotiations', { pairs: [pair] });
    const { roomId: negotiationRoom = '' } = await one.post(cai, `/negotiations/${negotiationId}/acceptances`);
    const room = `/rooms/${negotiationRoom}`;
    const { offerId = '' } = await one.post(ana, `${room}/offers`, offerOf([pair], cai.partyId, 'x'));
    const { settlementId = '' } = await one.post(cai, `${room}/offers/${offerId}/acceptances`);
    const { mediationId = '' } = await one.post(ana, '/mediations', { respondentIds: [ben.partyId] });
    for (const by of [ana, ben]) await one.post(by, `/mediations/${mediationId}/consents`, CONSENT);
    for (const by of [ana, ben]) await one.post(by, `/mediations/${mediationId}/choices`, { mediatorId: idOf('max') });
    await post(`${at}/mediations/${mediationId}/acceptances`, { noTies: true }, call('max'));
    const seen = await see(at, call('max'));
    const roomOf = (kind: string): string => seen.rooms?.find((one_) => one_.kind === kind)?.roomId ?? '';
    const joint = roomOf('mediation');
    const caucus = (await see(at, ana)).rooms?.find(({ kind }) => kind === 'caucus')?.roomId ?? '';
    const { proposalId = '' } = await post(`${at}/rooms/${joint}/proposals`, { clauses: [{ text: 'x' }] }, call('max'));
    const drafts = `${at}/mediations/${mediationId}`;
    await post(`${drafts}/agreement/versions`, AGREEMENT, call('max'));
    await post(`${drafts}/facts/versions`, { facts: [{ text: 'x' }] }, call('max'));
    const both = [ana.partyId, ben.partyId];
    const meeting = { kind: 'joint', startsAt: '2026-03-20T02:00:00Z', partyIds: both };
    const { sessionId = '' } = await post(`${drafts}/schedules`, meeting, call('max'));
    const { settlements = [] } = await see(at, ana);
    const undertakingId = settlements[0]?.undertakings[0]?.undertakingId ?? '';
    return {
      ...ofFiled(one),
      ...(await servedIn(at)),
      negotiationId,
      negotiationRoom,
      offerId,
      settlementId,
      undertakingId,
      mediationId,
      joint,
      caucus,
      proposalId,
      sessionId,
    };
  };

  const panelAsked = async (): Promise<Ids & { readonly at: string }> => {
    const asked = await post(
      '/v1/mediation-requests',
      {
        matter: 'account-ownership',
        respondents: [{ ref: 'agency', roles: ['service-agency'], name: 'Ben', partyId: ben.partyId }],
        statement: 'x',
        evidence: [],
      },
      ana,
    );
    const { disputeId = '', mediationId = '' } = asked;
    const at = `/v1/disputes/${disputeId}`;
    const step = (path: string, body: object, by: Call): Promise<Answer> =>
      post(`${at}/mediations/${mediationId}/${path}`, body, by);
    for (const by of [ana, ben]) await step('consents', CONSENT, by);
    for (const by of [ana, ben]) await step('choices', { mediatorId: idOf('max') }, by);
    await step('acceptances', { noTies: true }, call('max'));
    await step('endings', { outcome: 'not-settled' }, call('max'));
    const wish = { pairs: [], legalKind: 'contractual-decision', mode: 'appointment' };
    const { panelId = '' } = await post(`${at}/panels`, wish, ana);
    for (const by of [ana, ben]) await post(`${at}/panels/${panelId}/consents`, {}, by);
    const respondentId = ben.partyId;
    return { disputeId, mediationId, panelId, respondentId, platformId: shop.platformId, at };
  };
  const seat = async (at: string, names: readonly Exclude<Name, 'linkOfBen'>[]): Promise<readonly string[]> => {
    const { panels = [] } = await see(`${at}/panels`, maja);
    const seats = (panels[0]?.seats ?? []).map(({ seatId }) => seatId);
    for (const [index, name] of names.entries()) {
      const on = `${at}/seats/${seats[index] ?? ''}`;
      await post(`${on}/appointments`, { expertId: idOf(name), reason: 'x' }, maja);
      if (name !== 'fay') await post(`${on}/acceptances`, { noTies: true }, call(name));
    }
    return seats;
  };

  /** A panel is being put together: Eda has accepted her seat, Fay was asked. Max mediated before, in vain. */
  const seating = async (): Promise<Ids> => {
    const { at = '', ...one } = await panelAsked();
    const [, seatId = ''] = await seat(at, ['eda', 'fay']);
    return { ...one, ...(await servedIn(at)), seatId };
  };

  /** Eda presides, Gus and Hal sit with her; both sides were heard and the panel is in its room. */
  const sitting = async (): Promise<Ids> => {
    const { at = '', ...one } = await panelAsked();
    const { panelId = '', disputeId = '' } = one;
    const [seatId = ''] = await seat(at, ['eda', 'gus', 'hal']);
    await panelEngine(api, disputeId).clock('BeginSubmissions', panelSubject(panelId));
    const panel = `${at}/panels/${panelId}`;
    for (const by of [ana, ben]) await post(`${panel}/submissions`, { statement: 'x', evidence: [] }, by);
    await post(`${panel}/issues`, { issues: [{ kind: 'ownership', pairs: [], question: 'x' }] }, call('eda'));
    const { roomId = '' } = await post(`${panel}/deliberations`, {}, call('eda'));
    const { decisions = [] } = await see(`${at}/decisions`, call('eda'));
    const { voteId = '' } = await post(`${at}/rooms/${roomId}/votes`, {}, call('eda'));
    const decisionId = decisions[0]?.decisionId ?? '';
    const ids = { seatId, deliberation: roomId, decisionId, voteId, draftId: randomUUID() }; // there is no draft yet
    return { ...one, ...(await servedIn(at)), ...ids };
  };
  return { filed, accepted, closed, asking, talking, seating, sitting };
}

export type Plays = ReturnType<typeof playsOf>;
export type Stage = keyof Plays;

type Seen = {
  readonly services?: readonly { readonly serviceId: string; readonly document: string }[];
  readonly items?: readonly { readonly evidenceId: string }[];
  readonly rooms?: readonly { readonly roomId: string; readonly kind: string }[];
  readonly settlements?: readonly { readonly undertakings: readonly { readonly undertakingId: string }[] }[];
  readonly worksheets?: readonly { readonly worksheetId: string }[];
  readonly counterNotices?: readonly { readonly counterNoticeId: string }[];
  readonly panels?: readonly { readonly seats: readonly { readonly seatId: string }[] }[];
  readonly decisions?: readonly { readonly decisionId: string }[];
};
