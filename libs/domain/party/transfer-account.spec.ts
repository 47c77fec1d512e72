import { instant, type Actor } from '../kernel/message.js';
import { isWhole, powerOf } from './authorities.js';
import type { PartyEvent } from './events.js';
import { evolveParty, unknownParty, type Party } from './state.js';
import { askTransfer, confirmTransfer, refuseTransfer, type AskTransfer } from './transfer-account.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const at = instant('2026-11-28T01:00:00Z');
const noted = (kind: 'organisation' | 'person'): PartyEvent => ({
  type: 'PartyNoted',
  data: { kind, source: 'registered', identityContentId: 'c1' },
});
const paper: PartyEvent = {
  type: 'PartyPaperStored',
  data: { sha256: 'a1', size: 9, mediaType: 'application/pdf', kind: 'power-of-attorney' },
};
const held: PartyEvent = { type: 'AuthorityGranted', data: { accountId: 'old', basis: 'member' } };
const agent: PartyEvent = { type: 'AuthorityGranted', data: { accountId: 'agent', basis: 'representative' } };
const known = (kind: 'organisation' | 'person' = 'organisation'): Party =>
  [noted(kind), paper, held, agent].reduce(evolveParty, unknownParty);
const asking = (party: Party, more: Partial<AskTransfer['data']> = {}, by = 'old') => {
  const data = {
    transferId: 't1',
    fromAccountId: 'old',
    toAccountId: 'new',
    ground: 'asked-by-holder',
    ...more,
  } as const;
  return askTransfer({ type: 'AskTransfer', data, by: person(by), at }, party);
};
const GONE = { ground: 'holder-gone', paper: { sha256: 'a1', form: 'original' }, calledBack: true } as const;
const asked = (more: Partial<AskTransfer['data']> = {}, by = 'old') => {
  const party = known();
  return asking(party, more, by).reduce(evolveParty, party);
};
const confirming = (party: Party, by = 'noa', calledBack = true) =>
  confirmTransfer({ type: 'ConfirmTransfer', data: { transferId: 't1', calledBack }, by: person(by), at }, party);
const dropping = (party: Party, by: string) =>
  refuseTransfer(
    { type: 'RefuseTransfer', data: { transferId: 't1', reasonContentId: 'c9' }, by: person(by), at },
    party,
  );
const passed = (party: Party, calledBack = true) => confirming(party, 'noa', calledBack).reduce(evolveParty, party);

it('passes what the holder had to the other account, and leaves everybody else as he is', () => {
  const before = asked();
  expect(before.authorised).toEqual(['old', 'agent']);
  const after = passed(before);
  expect([after.authorised, after.openTransfer, after.transferred.length]).toEqual([['agent', 'new'], undefined, 1]);
  expect(after.authorities['new']).toMatchObject({ way: 'party', grantedBy: 'old', basis: 'member' });
});

it('is asked by the holder of all alone, once, for an organisation, to nobody who acts for it already', () => {
  expect(() => asking(known(), {}, 'agent')).toThrow('AuthorityLacksScope');
  expect(() => asking(known(), { fromAccountId: 'agent' }, 'agent')).toThrow('AuthorityLacksScope');
  expect(() => asking(known(), { fromAccountId: 'nobody' }, 'nobody')).toThrow('UnknownReference');
  expect(() => asking(known(), { toAccountId: 'agent' })).toThrow('NamedTwice');
  expect(() => asking(known('person'))).toThrow('AccountMayNotAct');
  expect(() => asking(asked())).toThrow('AnsweredAlready');
  expect(() => asking(unknownParty)).toThrow('NotFound');
});

it('is confirmed by none of those whom it concerns, and once', () => {
  for (const by of ['old', 'new']) expect(() => confirming(asked(), by)).toThrow('SecondPersonNeeded');
  expect(() => confirming(asked(GONE, 'mia'), 'mia')).toThrow('SecondPersonNeeded');
  expect(() => confirming(passed(asked()))).toThrow('NotFound');
});

it('rests on a paper where the holder is gone, and gives reading alone unless both called back', () => {
  expect(() => asking(known(), { ground: 'holder-gone' }, 'mia')).toThrow('BytesMissing');
  expect(() => asking(known(), { ...GONE, paper: { sha256: 'b2', form: 'copy' } }, 'mia')).toThrow('BytesMissing');
  const whole = (party: Party) => {
    const authority = party.authorities['new'];
    return authority && isWhole(powerOf(authority), at);
  };
  expect(whole(passed(asked(GONE, 'mia')))).toBe(true);
  expect(whole(passed(asked(GONE, 'mia'), false))).toBe(false);
  expect(whole(passed(asked({ ...GONE, paper: { sha256: 'a1', form: 'copy' } }, 'mia')))).toBe(false);
});

it('is confirmed no more once the holder acts no longer, and is refused or taken back', () => {
  const ended = evolveParty(asked(), { type: 'AuthorityEnded', data: { accountId: 'old' } });
  expect(() => confirming(ended)).toThrow('UnknownReference');
  expect(dropping(ended, 'old')).toMatchObject([{ type: 'OrganisationTransferWithdrawn' }]);
  const refused = dropping(asked(), 'noa').reduce(evolveParty, asked());
  expect(refused.dropped).toMatchObject([{ transferId: 't1', state: 'refused', droppedBy: 'noa' }]);
  expect(asking(refused)).toHaveLength(1);
  expect(() => dropping(refused, 'noa')).toThrow('NotFound');
});

it('passes on no more than the holder had: an end stays; a paper of the organisation speaks for itself', () => {
  const until = instant('2027-01-01T00:00:00Z');
  const interim: PartyEvent = { type: 'AuthorityGranted', data: { accountId: 'old', basis: 'member', until } };
  const after = (more: Partial<AskTransfer['data']> = {}, by = 'old') => {
    const party = evolveParty(known(), interim);
    return passed(asking(party, more, by).reduce(evolveParty, party)).authorities['new'];
  };
  expect(after()).toMatchObject({ basis: 'member', until });
  expect(after(GONE, 'mia')?.until).toBeUndefined();
  expect(passed(asked()).authorities['new']?.until).toBeUndefined();
});
