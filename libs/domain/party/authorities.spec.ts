import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { approveAuthority, confirmAuthority } from './approve-authority.js';
import { isWhole, powerOf } from './authorities.js';
import { endAuthority } from './end-authority.js';
import type { PartyEvent } from './events.js';
import { grantAuthority, type GrantAuthority } from './grant-authority.js';
import { proposeAuthority, refuseAuthorityProposal, type ProposeAuthority } from './propose-authority.js';
import { evolveParty, unknownParty, type Party } from './state.js';

const [mia, noa, own]: readonly Actor[] = ['mia', 'noa', 'own'].map((id) => ({ kind: 'person', id }) as const);
const [at, until] = [instant('2026-11-28T01:00:00Z'), instant('2027-01-01T00:00:00Z')];
const noted: PartyEvent = {
  type: 'PartyNoted',
  data: { kind: 'organisation', source: 'registered', identityContentId: 'c1' },
};
const paper: PartyEvent = {
  type: 'PartyPaperStored',
  data: { sha256: 'a1', size: 9, mediaType: 'application/pdf', kind: 'power-of-attorney' },
};
/** As it was recorded before two officers were needed. */
const legacy: PartyEvent = { type: 'AuthorityGranted', data: { accountId: 'old', basis: 'member' } };
const known = (...events: readonly PartyEvent[]): Party => [noted, ...events].reduce(evolveParty, unknownParty);

const proposal = (more: Partial<ProposeAuthority['data']> = {}): ProposeAuthority => ({
  type: 'ProposeAuthority',
  data: {
    proposalId: 'p1',
    accountId: 'wang',
    basis: 'representative',
    paper: { sha256: 'a1', form: 'original' },
    calledBack: true,
    ...more,
  },
  by: mia as Actor,
  at,
});
const proposed = (more: Partial<ProposeAuthority['data']> = {}): Party => {
  const party = known(paper);
  return proposeAuthority(proposal(more), party).reduce(evolveParty, party);
};
const approving = (party: Party, calledBack = true, by = noa as Actor) =>
  approveAuthority({ type: 'ApproveAuthority', data: { proposalId: 'p1', calledBack }, by, at }, party);
const approved = (party: Party, calledBack = true): Party => approving(party, calledBack).reduce(evolveParty, party);
const authorityIn = (party: Party) => {
  const authority = party.authorities['wang'];
  return authority && powerOf(authority);
};
const granting = (data: Partial<GrantAuthority['data']>, party: Party) =>
  grantAuthority(
    { type: 'GrantAuthority', data: { accountId: 'wang', basis: 'representative', ...data }, by: own as Actor, at },
    party,
  );

describe('on paper', () => {
  it('empowers nobody by one officer, whatever it filed', () => {
    const party = proposed();
    expect([party.authorised, Object.keys(party.proposals)]).toEqual([[], ['p1']]);
    expect(() => approving(party, true, mia)).toThrow('SecondPersonNeeded');
  });
  it('empowers by two officers who had the original before them and both called back', () =>
    expect(authorityIn(approved(proposed()))).toEqual({ scope: ['complain', 'answer', 'report'] }));
  it.each([
    ['a copy', proposed({ paper: { sha256: 'a1', form: 'copy' } }), true],
    ['no call back of the first', proposed({ calledBack: false }), true],
    ['no call back of the second', proposed(), false],
  ])('gives reading at most after %s, until the party confirms', (_, party, calledBack) => {
    const granted = approved(party, calledBack);
    expect(authorityIn(granted)?.power).toBe('reads');
    const confirm = { type: 'ConfirmAuthority', data: { accountId: 'wang' }, by: own as Actor, at } as const;
    const confirmed = confirmAuthority(confirm, granted).reduce(evolveParty, granted);
    expect(authorityIn(confirmed)).toEqual({ scope: ['complain', 'answer', 'report'] });
    expect(confirmAuthority(confirm, confirmed)).toEqual([]);
    expect(() => confirmAuthority({ ...confirm, by: { kind: 'person', id: 'wang' } }, granted)).toThrow(Refused);
  });
  it('takes no authority away that lasts and gives more than a copy would', () => {
    const renewed = { type: 'AuthorityGranted', data: { accountId: 'wang', basis: 'representative', until } } as const;
    const party = [renewed].reduce<Party>(evolveParty, proposed({ paper: { sha256: 'a1', form: 'copy' } }));
    expect(() => approving(party)).toThrow('AuthorityNotConfirmed');
    const late = { type: 'ApproveAuthority', data: { proposalId: 'p1', calledBack: true }, by: noa as Actor } as const;
    const after = instant('2027-01-01T00:00:01Z');
    expect(approveAuthority({ ...late, at: after }, party)).toMatchObject([{ data: { power: 'reads' } }]);
  });
  it('rests on a power of attorney whose bytes have come', () => {
    expect(() => proposeAuthority(proposal(), known())).toThrow('BytesMissing');
    const licence: PartyEvent = {
      type: 'PartyPaperStored',
      data: { ...paper.data, kind: 'business-licence' } as never,
    };
    expect(() => proposeAuthority(proposal(), known(licence))).toThrow('BytesMissing');
    expect(() => proposeAuthority(proposal({ until: at }), known(paper))).toThrow('InstantImplausible');
  });
  it('does not touch what the party’s own may do', () =>
    expect(() => proposeAuthority(proposal({ accountId: 'old' }), known(paper, legacy))).toThrow('NamedTwice'));
  it('can be refused, and then approved by nobody', () => {
    const party = proposed();
    const no = { type: 'RefuseAuthorityProposal', data: { proposalId: 'p1' }, by: own as Actor, at } as const;
    const after = refuseAuthorityProposal(no, party).reduce(evolveParty, party);
    expect(() => approving(after)).toThrow('NotFound');
    expect(() => refuseAuthorityProposal(no, after)).toThrow('NotFound');
  });
  it('is over where the paper’s own term has run out before the second officer looked', () =>
    expect(() =>
      approveAuthority(
        {
          type: 'ApproveAuthority',
          data: { proposalId: 'p1', calledBack: true },
          by: noa as Actor,
          at: instant('2027-02-01T00:00:00Z'),
        },
        proposed({ until }),
      ),
    ).toThrow('AuthorityExpired'));
});

describe('by the party', () => {
  it('empowers at once, one of its own to everything and a representative to what is general', () => {
    expect(granting({ basis: 'member' }, known())).toMatchObject([{ data: { way: 'party', grantedBy: 'own' } }]);
    const party = granting({}, known()).reduce(evolveParty, known());
    expect(authorityIn(party)).toEqual({ scope: ['complain', 'answer', 'report'] });
    expect(granting({}, party)).toEqual([]);
    const special = granting({ scope: ['settle'], until }, party).reduce(evolveParty, party);
    expect(authorityIn(special)).toEqual({ scope: ['settle'], until });
  });
  it('is not known to a party that nobody noted, and has a future', () => {
    expect(() => granting({}, unknownParty)).toThrow('NotFound');
    expect(() => granting({ until: at }, known())).toThrow('InstantImplausible');
  });
  it('comes from another account, and for no longer than that one may act itself', () => {
    const holder: PartyEvent = { type: 'AuthorityGranted', data: { accountId: 'own', basis: 'member', until } };
    const [sooner, later] = [instant('2026-12-01T00:00:00Z'), instant('2027-01-01T00:00:00.001Z')];
    expect(() => granting({}, known(holder))).toThrow('InstantImplausible');
    expect(() => granting({ basis: 'member' }, known(holder))).toThrow('InstantImplausible');
    expect(() => granting({ until: later }, known(holder))).toThrow('InstantImplausible');
    for (const end of [sooner, until])
      expect(granting({ until: end }, known(holder))).toMatchObject([{ data: { until: end } }]);
    expect(() => granting({ accountId: 'own', until }, known(holder))).toThrow('SecondPersonNeeded');
    expect(granting({ until: later }, known())).toHaveLength(1); // from a contact that the party proved
  });
  it('comes from an authority that is whole alone', () => {
    expect(isWhole({}, at)).toBe(true);
    for (const less of [
      { scope: ['settle'] as const },
      { power: 'reads' as const },
      { until: instant('2026-01-01T00:00:00Z') },
    ])
      expect(isWhole(less, at)).toBe(false);
  });
});

describe('an end', () => {
  const end = (by: Actor, as: 'party' | 'officer', accountId = 'old') =>
    ({ type: 'EndAuthority', data: { accountId, as }, by, at }) as const;
  it('comes at once from the party and from the account itself', () => {
    expect(endAuthority(end(own as Actor, 'party'), known(legacy))).toMatchObject([{ type: 'AuthorityEnded' }]);
    expect(endAuthority(end({ kind: 'person', id: 'old' }, 'officer'), known(legacy))).toMatchObject([
      { type: 'AuthorityEnded' },
    ]);
    expect(endAuthority(end(own as Actor, 'party', 'nobody'), known(legacy))).toEqual([]);
  });
  it('of the party’s own takes two officers', () => {
    const party = known(legacy);
    const first = endAuthority(end(mia as Actor, 'officer'), party);
    expect(first).toEqual([{ type: 'AuthorityEndProposed', data: { accountId: 'old', proposedBy: 'mia' } }]);
    const between = first.reduce(evolveParty, party);
    expect(between.authorised).toEqual(['old']);
    expect(() => endAuthority(end(mia as Actor, 'officer'), between)).toThrow('SecondPersonNeeded');
    const second = endAuthority(end(noa as Actor, 'officer'), between);
    expect(second).toEqual([{ type: 'AuthorityEnded', data: { accountId: 'old', endedBy: 'noa', proposedBy: 'mia' } }]);
    expect(second.reduce(evolveParty, between).authorised).toEqual([]);
  });
  it('of a representative takes one', () => {
    const party = approved(proposed());
    expect(endAuthority(end(mia as Actor, 'officer', 'wang'), party)).toMatchObject([{ type: 'AuthorityEnded' }]);
  });
});

it('what one officer recorded before stays as it was recorded', () => {
  const party = known(legacy, { type: 'AuthorityGranted', data: { accountId: 'wang', basis: 'representative' } });
  expect([party.authorised, authorityIn(party)]).toEqual([['old', 'wang'], {}]);
});
