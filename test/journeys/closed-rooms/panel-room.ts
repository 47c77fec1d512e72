import { follow } from '../../stories/kit/dispute.js';
import { seat } from '../../stories/kit/decide.js';
import { followPanel } from '../../stories/kit/panel.js';
import { acceptRating } from '../../stories/kit/rating.js';
import { until } from '../../support/until.js';
import { fileAndAccept, type Cast } from './cast.js';
import { confide, haggle, itemOf, openMediation, openNegotiation, perform, settle } from './script.js';
import { writeDown } from './since.js';
import { openWords, type Words } from './words.js';

export type PanelRoom = Awaited<ReturnType<typeof deliberate>>;

type Issue = { readonly issueId: string };
type Decisions = { readonly decisions: readonly { readonly decisionId: string; readonly issues: readonly Issue[] }[] };
type Rating = {
  readonly roles: readonly { readonly points: readonly { readonly code: string; readonly factId: string }[] }[];
};

/**
 * A panel about Ana's complaint against Ben, after a mediation that failed and another that he refused: it talks, votes
 * openly once, writes a decision that not all have signed, and is in the middle of a second vote. Of another thing of
 * his they have settled by themselves before, and quarrel about what was promised; and their mediator has written
 * things down that came to nothing. Nobody who sits may read a word of that.
 */
export async function deliberate(cast: Cast, title: string) {
  const { association, people, max, experts } = cast;
  const { ana, ben } = people;
  const said = {
    confided: openWords(),
    haggled: openWords(),
    settled: openWords(),
    performed: openWords(),
    facts: openWords(),
    drawn: openWords(),
    answered: openWords(), // no page or letter shows it yet
    talked: openWords(),
    drafted: openWords(),
    revealed: openWords(),
    sealed: openWords(),
    dissent: openWords(),
  };
  for (const member of [ana, ben]) await acceptRating(member);
  const filed = await fileAndAccept(cast, title);
  const path = `/disputes/${filed.disputeId}`;
  const talks = await openNegotiation(cast, filed, 'cap');
  await haggle(cast, talks, said.haggled);
  const { settlementId } = await settle(cast, talks, said.settled);
  await perform(cast, filed, settlementId, said);
  const mediation = await openMediation(cast, filed);
  await confide(cast, mediation, said.confided);
  await writeDown(cast, mediation.mediation, said.facts, said.drawn);
  await max.client.post(`${mediation.mediation}/endings`, { outcome: 'not-settled' });
  const { mediationId } = await ana.client.post<{ mediationId: string }>(`${path}/mediations`, {
    respondentIds: [ben.partyId],
  });
  const why = said.answered.word('why he refuses to be mediated');
  await ben.client.post(`${path}/mediations/${mediationId}/refusals`, { reason: why });

  const pairs = [{ respondentId: ben.partyId, itemId: itemOf(filed, 'bag') }];
  await ana.client.post(`${path}/panels`, { pairs, legalKind: 'contractual-decision', mode: 'appointment' });
  const dispute = await follow(cast.place, association, { ...filed, number: filed.disputeId });
  const panel = await followPanel(dispute, association);
  for (const { client } of [ana, ben]) await panel.post(client, '/consents');
  await seat(dispute, panel, association, experts);
  await association.advanceTo('2026-03-05T09:00');
  await panel.until('its time has begun', ({ stage }) => stage === 'submissions');
  for (const { client } of [ana, ben]) await panel.post(client, '/submissions', { statement: 'Heard.', evidence: [] });
  const [first, second, third] = experts;
  const asked = ['infringement', 'remedy'].map((kind) => ({ kind, pairs, question: `What of ${kind}?` }));
  await panel.post(first.client, '/issues', { issues: asked });
  const { decisions } = await first.client.get<Decisions>(`${path}/decisions`);
  const { decisionId = '', issues = [] } = decisions.at(-1) ?? {};
  const { roomId } = (await panel.post(first.client, '/deliberations')) as { readonly roomId: string };
  const room = `${path}/rooms/${roomId}`;
  await second.client.post(`${room}/messages`, { text: said.talked.word('message of a panelist') });

  const vote = async (who: readonly (typeof first)[], choices: readonly string[]): Promise<void> => {
    const { voteId } = await first.client.post<{ voteId: string }>(`${room}/votes`);
    const ballot = issues.map(({ issueId }, index) => ({ issueId, choice: choices[index] ?? '' }));
    for (const { client } of who) await client.post(`${room}/votes/${voteId}/ballots`, { choices: ballot });
  };
  await vote([first, second, third], OPEN_VOTE);
  const part = (name: string): string => said.drafted.word(`${name} of a draft`);
  const reasons = issues.map(({ issueId }) => ({
    issueId,
    facts: part('facts'),
    evidence: part('evidence'),
    rule: part('rule'),
    conclusion: part('conclusion'),
  }));
  const { draftId } = await first.client.post<{ draftId: string }>(`${room}/drafts`, {
    legalKind: 'contractual-decision',
    reasons,
  });
  await second.client.post(`${room}/drafts/${draftId}/signatures`, {
    dissent: said.dissent.word('dissent beside a signature'),
  });
  await vote([second, third], SEALED_VOTE);
  for (const [index, { issueId }] of issues.entries()) {
    const [open = '', sealed = ''] = [OPEN_VOTE[index], SEALED_VOTE[index]];
    said.revealed.exactly('ballot that was revealed', asShown(issueId, open));
    said.sealed.exactly('ballot before the reveal', asShown(issueId, sealed));
    for (const choice of [open, sealed]) said.sealed.exactly('ballot as it is sealed', `${issueId}=${choice}`);
  }
  return {
    ...said,
    ...(await weigh(cast, path)),
    path,
    room,
    roomId,
    decisionId,
    disputeId: filed.disputeId,
    withAna: mediation.withAna,
    mediation: mediation.mediation,
    settlementId,
    talksRoomId: talks.roomId,
  };
}

const [OPEN_VOTE, SEALED_VOTE] = [
  ['made-out', 'keep'],
  ['not-made-out', 'lift'],
];

/** As a member of the room would be answered. */
const asShown = (issueId: string, choice: string): string => JSON.stringify({ issueId, choice });

/**
 * What stands beside the panel and is none of its business: a rating with what its member says against it, and what
 * points to bad faith.
 */
async function weigh(
  { people: { ben } }: Cast,
  path: string,
): Promise<{ readonly [W in 'contested' | 'rated' | 'suspected' | 'signalled']: Words }> {
  const [contested, rated, suspected, signalled] = [openWords(), openWords(), openWords(), openWords()];
  const own = `/ratings/${ben.partyId}`;
  const factId = await until('the refused mediation counts', async () => {
    const { roles } = await ben.client.get<Rating>(own);
    return roles.flatMap(({ points }) => points).find(({ code }) => code === 'mediation-refused')?.factId;
  });
  await ben.client.post(`${own}/objections`, { factId, ground: contested.word('ground of an objection to a fact') });
  rated.exactly('fact of a rating', factId);
  await ben.client.post(`${path}/reviews/requests`, {
    moneyAsked: true,
    statement: suspected.word('what points to bad faith'),
    evidence: [],
  });
  signalled.exactly('risk signal', '"money-asked"');
  return { contested, rated, suspected, signalled };
}
