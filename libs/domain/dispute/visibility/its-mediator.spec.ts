import { ana, ben, contextOf, max, pia } from '../../testing/core/actors.js';
import { andThen, disputeAfter } from '../../testing/core/story.js';
import {
  acceptMediation,
  chooseMediator,
  discloseTie,
  drawUpAgreement,
  recordSession,
} from '../../testing/talks/mediation-commands.js';
import { mediating } from '../../testing/talks/mediation-stories.js';
import { drawUpFacts } from '../../testing/talks/paper-commands.js';
import type { DisputeEvent } from '../core/state.js';
import type { Actor } from '../../kernel/message.js';
import { readsMinutes, seesSession } from './sees-session.js';
import { seesAgreement } from './sees-agreement.js';
import { seesContact } from './sees-contact.js';
import { seesFacts } from './sees-facts.js';
import { visibilityOf } from './visibility.js';

/** Max has heard Ana alone, and written things down; then he is tied to somebody, and Pia is asked. */
const said = andThen(
  mediating,
  drawUpFacts('03-05T09:00'),
  recordSession('03-05T10:00', 'caucus', ['ana']),
  drawUpAgreement('03-05T11:00'),
);
const asked = andThen(
  said,
  discloseTie('03-06T10:00'),
  chooseMediator('03-06T11:00', ana, 'pia'),
  chooseMediator('03-06T12:00', ben, 'pia'),
);

/** What somebody reads of what was said to a mediator. */
const readBy = (past: readonly DisputeEvent[], actor: Actor) => {
  const dispute = disputeAfter(past);
  const viewer = visibilityOf(actor, { dispute, context: contextOf(actor) });
  const [[mediationId = '', { sessions }] = ['', { sessions: {} }]] = Object.entries(dispute.mediations);
  const session = { mediationId, sessionId: Object.keys(sessions)[0] ?? '', partyIds: ['ana'] };
  return {
    session: seesSession(session, viewer, dispute),
    minutes: readsMinutes(session, viewer, dispute),
    facts: seesFacts(mediationId, viewer, dispute),
    agreement: seesAgreement(mediationId, viewer, dispute),
    contact: seesContact(mediationId, 'ana', viewer, dispute),
  };
};

it('keeps from who was only asked to mediate all that was said under the mediator before', () => {
  const nothing = { session: false, minutes: false, facts: false, agreement: false, contact: false };
  expect(readBy(asked, pia)).toEqual(nothing);
  const everything = { session: true, minutes: true, facts: true, agreement: true, contact: true };
  expect(readBy(said, max)).toEqual(everything);
  expect(readBy(andThen(asked, acceptMediation('03-07T10:00', pia)), pia)).toMatchObject({
    facts: true,
    contact: true,
  });
});
