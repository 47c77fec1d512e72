import { instant } from '../kernel/message.js';
import type { ContactEvent } from './contact-events.js';
import type { ConsentChannel, PartyEvent } from './events.js';
import { endContactMatch, matchContact, refuseContactProof } from './match-contact.js';
import { offerContactProof, reachContact } from './prove-contact.js';
import { isProved, provedContacts } from './proved.js';
import { evolveParty, unknownParty } from './state.js';
import { endIdentityVerification, verifyIdentity } from './verify-identity.js';

const at = instant('2026-03-02T01:00:00Z');
const mia = { kind: 'person', id: 'mia' } as const;
const link = { kind: 'person', id: 'link-1', onBehalfOf: 'ben' } as const;
const paper = (sha256: string, kind: 'identity-document' | 'power-of-attorney'): PartyEvent => ({
  type: 'PartyPaperStored',
  data: { sha256, size: 9, mediaType: 'image/png', kind },
});
const noted: PartyEvent = {
  type: 'PartyNoted',
  data: { kind: 'organisation', source: 'complaint', identityContentId: 'who' },
};
const known = (...events: readonly PartyEvent[]) =>
  [noted, paper('id-1', 'identity-document'), paper('poa', 'power-of-attorney'), ...events].reduce(
    evolveParty,
    unknownParty,
  );
const contactContentId = 'phone';
const reached: ContactEvent = { type: 'ContactReached', data: { contactContentId, channel: 'sms', disputeId: 'd' } };
const offer = (papers: readonly string[], proofId = 'proof') =>
  ({ type: 'OfferContactProof', data: { proofId, contactContentId, disputeId: 'd', papers }, by: link, at }) as const;
const offered: ContactEvent = { type: 'ContactProofOffered', data: offer(['id-1']).data };
const match = (by: { readonly kind: 'person'; readonly id: string } = mia) =>
  ({ type: 'MatchContact', data: { proofId: 'proof', proof: 'identity-document' }, by, at }) as const;
const matched: ContactEvent = {
  type: 'ContactMatched',
  data: { proofId: 'proof', contactContentId, proof: 'identity-document' },
};

it('is proved by the code that came back and a person that matched it, and by neither alone', () => {
  expect(isProved(known(), contactContentId)).toBe(false);
  expect(isProved(known(reached), contactContentId)).toBe(false);
  expect(isProved(known(reached, offered), contactContentId)).toBe(false);
  expect(isProved(known(offered, matched), contactContentId)).toBe(false);
  expect(isProved(known(reached, offered, matched), contactContentId)).toBe(true);
  expect(provedContacts(known(reached, offered, matched))).toEqual([contactContentId]);
});

it('is not proved by what a platform says of the party’s identity', () => {
  const verified = verifyIdentity(
    { type: 'VerifyIdentity', data: { proof: 'platform-real-name' }, by: mia, at },
    known(),
  );
  const phone: PartyEvent = { type: 'PhoneNoted', data: { platformId: 'shop', contactContentId, notedAt: at } };
  expect(isProved(known(phone, reached, ...verified), contactContentId)).toBe(false);
});

it('is reached once', () => {
  const reach = { type: 'ReachContact', data: reached.data, by: link, at } as const;
  expect(reachContact(reach, known())).toEqual([reached]);
  expect(reachContact(reach, known(reached))).toEqual([]);
  expect(() => reachContact(reach, unknownParty)).toThrow('NotFound');
});

it('is shown by papers that are here and say who somebody is, by whom the code reached', () => {
  expect(offerContactProof(offer(['id-1']), known(reached))).toEqual([offered]);
  expect(() => offerContactProof(offer(['id-1']), known())).toThrow('NotFound');
  expect(() => offerContactProof(offer([]), known(reached))).toThrow('NothingNamed');
  for (const papers of [['poa'], ['id-1', 'never-sent']])
    expect(() => offerContactProof(offer(papers), known(reached))).toThrow('UnknownReference');
  expect(offerContactProof(offer(['id-1']), known(reached, offered, matched))).toEqual([]);
});

it('is matched by somebody else than whoever entered it, and once', () => {
  expect(matchContact(match(), known(reached, offered), [])).toEqual([matched]);
  expect(() => matchContact(match(), known(reached, offered), ['mia'])).toThrow('SecondPersonNeeded');
  expect(() => matchContact(match(), known(reached), [])).toThrow('NotFound');
  expect(() => matchContact(match(), known(reached, offered, matched), [])).toThrow('WrongStage');
});

it('can be shown again by other papers where they were refused, or before anybody looked', () => {
  const refuse = {
    type: 'RefuseContactProof',
    data: { proofId: 'proof', reasonContentId: 'why' },
    by: mia,
    at,
  } as const;
  const [refused] = refuseContactProof(refuse, known(reached, offered));
  const party = known(reached, offered, ...(refused ? [refused] : []));
  expect(party.contacts[contactContentId]?.offered).toMatchObject({ state: 'refused', reasonContentId: 'why' });
  expect(() => matchContact(match(), party, [])).toThrow('WrongStage');
  expect(offerContactProof(offer(['id-1'], 'again'), party)).toHaveLength(1);
  const newer: ContactEvent = { type: 'ContactProofOffered', data: offer(['id-1'], 'newer').data };
  expect(() => matchContact(match(), known(reached, offered, newer), [])).toThrow('NotFound');
});

it('is proved no longer once a person took that back, or the identity', () => {
  const end = { type: 'EndContactMatch', data: { contactContentId, reasonContentId: 'why' }, by: mia, at } as const;
  const past = [reached, offered, matched];
  const ended = endContactMatch(end, known(...past));
  expect(isProved(known(...past, ...ended), contactContentId)).toBe(false);
  expect(endContactMatch(end, known(reached))).toEqual([]);
  const verified = verifyIdentity({ type: 'VerifyIdentity', data: { proof: 'in-person' }, by: mia, at }, known());
  const back = endIdentityVerification(
    { type: 'EndIdentityVerification', data: {}, by: mia, at },
    known(...verified, ...past),
  );
  expect(isProved(known(...verified, ...past, ...back), contactContentId)).toBe(false);
});

describe('once the party took it back', () => {
  const given = (id: string, channel: ConsentChannel = 'sms'): PartyEvent => ({
    type: 'ConsentGiven',
    data: { channel, contactContentId: id, givenAt: at },
  });
  const withdrawn = (channel: ConsentChannel = 'sms'): PartyEvent => ({
    type: 'ConsentWithdrawn',
    data: { channel, withdrawnAt: at },
  });
  const proved = [given(contactContentId), reached, offered, matched];
  const provedAfter = (...events: readonly PartyEvent[]) => provedContacts(known(...proved, ...events));

  it('is proved no longer, whatever it is told at afterwards', () => {
    expect(provedAfter()).toEqual([contactContentId]);
    expect(provedAfter(withdrawn())).toEqual([]);
    expect(provedAfter(withdrawn(), given('another'))).toEqual([]);
    expect(provedAfter(withdrawn(), given('another'), withdrawn())).toEqual([]);
    expect(provedAfter(withdrawn('telephone'))).toEqual([contactContentId]);
    expect(provedAfter(given(contactContentId, 'telephone'), withdrawn('telephone'), given('another'))).toEqual([]);
  });
  it('is proved again when the party names the same again, and by no platform’s word', () => {
    const noted: PartyEvent = { type: 'PhoneNoted', data: { platformId: 'shop', contactContentId, notedAt: at } };
    expect(provedAfter(withdrawn(), noted)).toEqual([]);
    expect(provedAfter(withdrawn(), given(contactContentId))).toEqual([contactContentId]);
    expect(provedAfter(given('another'))).toEqual([contactContentId]); // replaced is not taken back
  });
  it('takes no papers until then', () => {
    const party = known(given(contactContentId), reached, withdrawn());
    expect(() => offerContactProof(offer(['id-1']), party)).toThrow('ContactNotProved');
    expect(offerContactProof(offer(['id-1']), evolveParty(party, given(contactContentId)))).toHaveLength(1);
  });
});
