import type { Actor } from '../kernel/message.js';
import { ana, ben, max } from '../testing/core/actors.js';
import { andThen, disputeAfter, fileOf } from '../testing/core/story.js';
import { closeMediation, drawUpAgreement, signAgreement } from '../testing/talks/mediation-commands.js';
import { mediating } from '../testing/talks/mediation-stories.js';
import { declineSignature, drawUpFacts } from '../testing/talks/paper-commands.js';
import { ownPapers } from './own-papers.js';
import { visibilityOf } from './visibility/visibility.js';

const papersOf = (past: Parameters<typeof disputeAfter>[0], who: Actor) => {
  const dispute = disputeAfter(past);
  const papers = ownPapers(visibilityOf(who, fileOf(dispute, who)), dispute);
  return papers.map(({ kind, state, isOpen }) => ({ kind, state, isOpen }));
};
const drawn = andThen(mediating, drawUpAgreement('03-05T10:00'), drawUpFacts('03-05T10:00'));

const waits = (kind: 'agreement' | 'facts') => ({ kind, state: 'waiting', isOpen: true });

it('tells each party what waits for its signature, and the mediator the agreement alone', () => {
  for (const who of [ana, ben]) expect(papersOf(drawn, who)).toEqual([waits('agreement'), waits('facts')]);
  expect(papersOf(drawn, max)).toEqual([waits('agreement')]);
});

it('tells of each paper what became of one’s own signature, and of no other’s', () => {
  const past = andThen(drawn, signAgreement('03-05T11:00', ana), declineSignature('03-05T11:00', ben, 'facts'));
  expect(papersOf(past, ana)).toEqual([{ kind: 'agreement', state: 'signed', isOpen: false }, waits('facts')]);
  expect(papersOf(past, ben)).toEqual([waits('agreement'), { kind: 'facts', state: 'refused', isOpen: true }]);
});

it('forgets a signature under what a newer version replaced', () => {
  const past = andThen(drawn, signAgreement('03-05T11:00', ana), drawUpAgreement('03-05T12:00'));
  expect(papersOf(past, ana)).toEqual([waits('agreement'), waits('facts')]);
});

it('lets lapse what was not signed when its mediation ends', () => {
  const past = andThen(drawn, signAgreement('03-05T11:00', ana), closeMediation('03-06T10:00', 'not-settled'));
  expect(papersOf(past, ana)).toEqual([
    { kind: 'agreement', state: 'signed', isOpen: false },
    { kind: 'facts', state: 'lapsed', isOpen: false },
  ]);
  expect(papersOf(past, max)).toEqual([{ kind: 'agreement', state: 'lapsed', isOpen: false }]);
});
