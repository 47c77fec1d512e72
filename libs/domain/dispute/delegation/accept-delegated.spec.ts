import { cai, mia, shop } from '../../testing/core/actors.js';
import { shanghai } from '../../testing/core/commands.js';
import { offered } from '../../testing/core/menu.js';
import {
  acceptDelegated,
  agreedOn,
  delegateComplaint,
  delegated,
  underDelegation,
} from '../../testing/intake/delegations.js';
import { acceptNegotiation, endNegotiation } from '../../testing/talks/negotiation-commands.js';
import { order } from '../../testing/intake/standings.js';
import { ordered, recorded } from '../../testing/core/expected.js';
import { calendar } from '../../testing/core/calendar.js';
import { rulebook } from '../../testing/core/rulebook.js';
import {
  andThen,
  andThenIn,
  asked,
  disputeAfter,
  given,
  givenIn,
  planAfter,
  storyIn,
  type World,
} from '../../testing/core/story.js';
import type { DisputeEvent } from '../core/state.js';

const typesOf = (events: readonly DisputeEvent[]): readonly string[] => events.map(({ type }) => type);

it('it enters mediation: both sides are invited, and no notice of the platform goes out again', () => {
  expect(typesOf(underDelegation.slice(2))).toEqual([
    'DelegatedComplaintAccepted',
    ...Array<string>(3).fill('ServiceOrdered'),
    'MediationInvited',
    ...Array<string>(3).fill('ServiceOrdered'),
  ]);
  expect(
    new Set(underDelegation.flatMap((event) => (event.type === 'ServiceOrdered' ? [event.data.document] : []))),
  ).toEqual(new Set(['complaint-delegated', 'mediation-invitation']));
});
it('it enters negotiation, which runs while the other side is asked', () => {
  const story = andThenIn(agreedOn('negotiation'))(
    storyIn(agreedOn('negotiation'))(delegateComplaint()),
    acceptDelegated(),
  );
  expect(typesOf(story).filter((type) => type !== 'ServiceOrdered')).toEqual([
    'ComplaintFiled',
    'ComplaintDelegated',
    'DelegatedComplaintAccepted',
    'NegotiationProposed',
    'NegotiationProposed',
  ]);
  expect(disputeAfter(andThen(story, acceptNegotiation('03-03T10:00', cai))).stages.dispute).toMatchObject({
    stage: 'awaiting-counter-notice',
  });
  const over = andThen(story, acceptNegotiation('03-03T10:00', cai), endNegotiation('03-04T10:00', 'escalated', cai));
  expect(disputeAfter(over).delegation?.results).toEqual({});
});
it('it enters a panel: the platform is bound by its agreement', () => {
  const story = andThenIn(agreedOn('panel'))(
    storyIn(agreedOn('panel'))(delegateComplaint()),
    acceptDelegated('03-02T10:00', { size: 3, mode: 'draw' }),
  );
  expect(typesOf(story).filter((type) => type !== 'ServiceOrdered')).toEqual(
    expect.arrayContaining(['DelegatedComplaintAccepted', 'PanelRequested', 'CompetenceRecorded']),
  );
  expect(story.find(({ type }) => type === 'CompetenceRecorded')).toMatchObject({
    data: { partyId: 'shop', basis: 'delegation-agreement', version: '1' },
  });
  expect(story.find(({ type }) => type === 'PanelRequested')).toMatchObject({
    data: { requestedBy: 'platform', requesterId: 'shop' },
  });
});
it('comes too late once the agreement has ended', () => {
  const ended = (at: string): World => ({
    ...agreedOn(),
    context: { ...agreedOn().context, delegationEndsAt: shanghai(at) },
  });
  expect(() => andThenIn(ended('03-02T09:00'))(delegated, acceptDelegated('03-02T10:00'))).toThrow(
    expect.objectContaining({ code: 'NoAgreement' }),
  );
  expect(() => andThenIn(ended('03-20T09:00'))(delegated, acceptDelegated('03-02T10:00'))).not.toThrow();
});
it('needs a legal track for every pair, and is not offered without one', () => {
  const trackless = { rulebook: { ...rulebook, tracks: [] }, calendar };
  givenIn(trackless)(...delegated)
    .when(acceptDelegated())
    .thenRefused('TrackNotOpen');
  expect(offered(delegated, mia, 'AcceptDelegated', trackless)).toEqual([]);
});
describe('what its complainant is barred from', () => {
  const bars = [order({ kind: 'against', partyId: 'cai' })];
  const barred = (entry: 'mediation' | 'negotiation' | 'panel' = 'mediation'): World => {
    const world = agreedOn(entry);
    return { ...world, context: { ...world.context, bars } };
  };
  const taken = (entry: 'mediation' | 'negotiation' | 'panel', more: object = {}) =>
    andThenIn(barred(entry))(storyIn(agreedOn(entry))(delegateComplaint()), acceptDelegated('03-02T10:00', more));
  it('is not taken: it is closed, its complainant reads why, and the platform gets its result with the reason', () => {
    const story = taken('mediation');
    const { stages, noticed } = disputeAfter(story);
    expect(stages['pair:cai:bag']).toEqual({ stage: 'closed', reason: 'rejected' });
    expect(noticed.map(({ respondentId }) => respondentId)).toEqual(['ben', 'ben']);
    expect(story).toContainEqual(recorded('PairsBarred', { pairs: ['pair:cai:bag'] }));
    expect(story).toContainEqual(ordered('rejection', 'ana', 'pair:cai:bag'));
    expect(story.at(-1)).toEqual(
      recorded('DelegatedResultGiven', {
        items: [
          {
            pair: 'pair:cai:bag',
            outcome: 'rejected',
            measure: 'keep',
            grounds: ['complainant-barred'],
            legalKind: 'none',
          },
        ],
      }),
    );
    expect(Object.keys(disputeAfter(story).tasks)).toContain('return-result/dispute');
    expect(planAfter(story).effects.filter(({ kind }) => kind === 'tell-delegator')).toHaveLength(2);
  });
  it.each(['mediation', 'negotiation', 'panel'] as const)('nor is its respondent asked into a %s', (entry) => {
    const story = taken(entry, entry === 'panel' ? { size: 3, mode: 'draw' } : {});
    expect(JSON.stringify(story.slice(story.findIndex(({ type }) => type === 'PairsBarred') + 2))).not.toMatch(
      /"(id|partyId|respondentId)":"cai"/,
    );
  });
  it('is refused as a whole where nothing else is left', () => {
    const all = { ...agreedOn(), context: { ...agreedOn().context, bars: [order()] } };
    givenIn(all)(...delegated)
      .when(acceptDelegated())
      .thenRefused('ComplainantBarred');
  });
});
it('is for the association, and offered to it until it has answered', () => {
  given(...delegated)
    .when(asked(acceptDelegated(), shop))
    .thenRefused('NotYourPart');
  given(...underDelegation)
    .when(acceptDelegated('03-02T11:00'))
    .thenRefused('WrongStage');
  expect([delegated, underDelegation].map((past) => offered(past, mia, 'AcceptDelegated'))).toEqual([['dispute'], []]);
});
