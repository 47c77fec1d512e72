import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { ana, ben, cai, eve, max, mia, noa, pia, shop } from '../../../testing/core/actors.js';
import {
  acceptMediation,
  answerObjection,
  cancelSession,
  assignMediator,
  chooseMediator,
  closeMediation,
  confirmMinutes,
  consentToExtension,
  consentToMediation,
  declineMediation,
  discloseTie,
  endAppraisal,
  inviteToMediation,
  mediationClock,
  mediationOf,
  objectToMediator,
  proposeMediators,
  recordSession,
  refuseMediation,
  requestMediation,
  scheduleSession,
  startAppraisal,
  withdrawFromMediation,
} from '../../../testing/talks/mediation-commands.js';
import { askedMax, choosing, mediating, twoSides } from '../../../testing/talks/mediation-stories.js';
import { accepted, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given, planAfter, story } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { hasAPart } from '../../decider.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import type { Actor } from '../../../kernel/message.js';

const stageOf = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  return getStage(dispute, mediationOf(dispute)).stage;
};
const ended = (outcome: string, more: object = {}) => recorded('MediationEnded', { outcome, ...more });
const rooms = [
  recorded('RoomOpened', { kind: 'mediation', members: { partyIds: ['ana', 'ben'], personIds: [expect.any(String)] } }),
  recorded('RoomOpened', { kind: 'caucus', members: { partyIds: ['ana'], personIds: [expect.any(String)] } }),
  recorded('RoomOpened', { kind: 'caucus', members: { partyIds: ['ben'], personIds: [expect.any(String)] } }),
];
const closed = [recorded('RoomClosed'), recorded('RoomClosed'), recorded('RoomClosed')];
const toldBoth = [ordered('mediation-ended', 'ana'), ordered('mediation-ended', 'ben')];

describe('the invitation', () => {
  it('opens a dispute of its own where mediation alone is asked for; both sides are invited with its terms', () =>
    given()
      .when(requestMediation())
      .then(
        recorded('MediationRequested', { complainantId: 'ana', matter: 'account-ownership' }),
        recorded('MediationInvited', { parties: ['ana', 'ben'], invitedBy: 'party', due: due('03-08T00:00') }),
        ordered('mediation-invitation', 'ana'),
        ordered('mediation-invitation', 'ben'),
      ));
  it('is not for oneself, nor for nobody', () => {
    given().when(requestMediation('03-02T10:00', 'ana')).thenRefused('SelfComplaint');
    given()
      .when(requestMediation('03-02T10:00', 'ben', 'ben'))
      .thenRefused('NamedTwice');
  });
  it('reaches a respondent with its own items alone, and stops no clock', () => {
    const past = andThen(noticed, inviteToMediation('03-03T10:00', ['ben', 'cai'], ana));
    given(...noticed)
      .when(inviteToMediation('03-03T10:00', ['cai'], ana))
      .then(
        recorded('MediationInvited', { parties: ['ana', 'cai'] }),
        ordered('mediation-invitation', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
        ordered('mediation-invitation', 'cai', 'pair:cai:bag'),
      );
    expect(planAfter(past).deadlines).toEqual(expect.arrayContaining([...planAfter(noticed).deadlines]));
  });
  it('goes to nobody who does not know of the dispute, and one runs at a time', () => {
    given(...noticed)
      .when(inviteToMediation('03-03T10:00', ['dan']))
      .thenRefused('UnknownReference');
    given(...andThen(accepted, inviteToMediation('03-03T10:00')))
      .when(inviteToMediation('03-03T11:00'))
      .thenRefused('MediationRuns');
    given(...noticed)
      .when(inviteToMediation('03-03T10:00', ['cai'], ben))
      .thenRefused('NotYourPart');
  });
  it('takes the dispute out of its wait for a next step, and back into it when it ends', () => {
    const invited = andThen(silent, inviteToMediation('03-12T10:00'));
    expect(getStage(disputeAfter(invited), 'dispute').stage).toBe('awaiting-counter-notice');
    expect(getStage(disputeAfter(andThen(invited, refuseMediation('03-12T11:00'))), 'dispute').stage).toBe('next-step');
  });
});

describe('consent', () => {
  it('of all leads to the choice of a mediator', () =>
    given(...story(requestMediation(), consentToMediation('03-02T11:00', ana)))
      .when(consentToMediation('03-03T10:00', ben))
      .then(
        recorded('MediationConsented', { partyId: 'ben', telephoneFirst: true }),
        recorded('MediationAgreed', {
          sides: [
            { sideId: 'ana', partyIds: ['ana'] },
            { sideId: 'ben', partyIds: ['ben'] },
          ],
          choiceDue: due('03-06T00:00'),
        }),
      ));
  it('makes one side of respondents who name each other, and of nobody else', () => {
    const sidesAfter = (past: readonly DisputeEvent[]) =>
      Object.values(disputeAfter(past).mediations)[0]?.sides.map(({ partyIds }) => partyIds);
    expect(sidesAfter(twoSides)).toEqual([['ana'], ['ben', 'cai']]);
    const apart = andThen(
      story(requestMediation('03-02T10:00', 'ben', 'cai')),
      consentToMediation('03-02T11:00', ana),
      consentToMediation('03-02T12:00', ben, ['cai']),
      consentToMediation('03-02T13:00', cai),
    );
    expect(sidesAfter(apart)).toEqual([['ana'], ['ben'], ['cai']]);
    given(...story(requestMediation()))
      .when(consentToMediation('03-02T12:00', ben, ['ana']))
      .thenRefused('UnknownReference');
  });
  it('is given once, by those who were asked', () => {
    given(...story(requestMediation(), consentToMediation('03-02T11:00', ana)))
      .when(consentToMediation('03-02T12:00', ana))
      .thenRefused('AnsweredAlready');
    given(...story(requestMediation()))
      .when(consentToMediation('03-02T12:00', eve))
      .thenRefused('NotFound');
    given(...story(requestMediation()))
      .when(consentToMediation('03-02T12:00', mia))
      .thenRefused('NotYourPart');
  });
  it('refused by one of two is the end: who clearly refuses is not mediated with', () =>
    given(...story(requestMediation()))
      .when(refuseMediation('03-03T10:00'))
      .then(
        recorded('MediationRefused', { partyId: 'ben', by: 'words' }),
        ended('refused', { partyId: 'ben' }),
        ...toldBoth,
        recorded('NextStepAwaited'),
      ));
  it('refused by one of several respondents lets the others go on', () => {
    const past = story(
      requestMediation('03-02T10:00', 'ben', 'cai'),
      consentToMediation('03-02T11:00', ana),
      consentToMediation('03-02T12:00', ben),
    );
    given(...past)
      .when(refuseMediation('03-03T10:00', cai))
      .then(
        recorded('MediationRefused', { partyId: 'cai' }),
        recorded('MediationAgreed', { choiceDue: due('03-06T00:00') }),
      );
  });
  it('is never made of silence', () =>
    given(...story(requestMediation(), consentToMediation('03-02T11:00', ana)))
      .when(mediationClock('LapseConsent', '03-08T00:01'))
      .then(
        recorded('MediationRefused', { partyId: 'ben', by: 'silence' }),
        ended('refused'),
        ...toldBoth,
        recorded('NextStepAwaited'),
      ));
});

describe('the mediator', () => {
  it('is asked as soon as all have chosen the same', () => {
    given(...choosing)
      .when(chooseMediator('03-03T11:00', ana))
      .then(recorded('MediatorChosen', { partyId: 'ana', mediatorId: 'max' }));
    given(...andThen(choosing, chooseMediator('03-03T11:00', ana)))
      .when(chooseMediator('03-03T12:00', ben))
      .then(
        recorded('MediatorChosen'),
        recorded('MediatorAppointed', { mediatorId: 'max', how: 'chosen', load: 2, due: due('03-07T00:00') }),
        ordered('mediator-named', 'ana'),
        ordered('mediator-named', 'ben'),
      );
    expect(
      stageOf(andThen(choosing, chooseMediator('03-03T11:00', ana), chooseMediator('03-03T12:00', ben, 'pia'))),
    ).toBe('choosing-mediator');
  });
  it('is of the roster and free', () => {
    given(...choosing)
      .when(chooseMediator('03-03T11:00', ana, 'ira'))
      .thenRefused('MediatorNotAvailable');
    given(...choosing)
      .when(chooseMediator('03-03T11:00', ana, 'zoe'))
      .thenRefused('UnknownReference');
    given(...choosing)
      .when(proposeMediators('03-03T11:00', 'max', 'max'))
      .thenRefused('NamedTwice');
  });
  it('is assigned, with reasons and its load, where they do not agree in time', () => {
    const lapsed = andThen(choosing, mediationClock('LapseMediatorChoice', '03-06T00:01'));
    expect(disputeAfter(lapsed).tasks).toHaveProperty([`assign-mediator/${mediationOf(disputeAfter(lapsed))}`]);
    given(...lapsed)
      .when(assignMediator('03-06T10:00', 'pia'))
      .then(
        recorded('MediatorAppointed', { mediatorId: 'pia', how: 'assigned', load: 0, reasonContentId: 'why' }),
        ordered('mediator-named', 'ana'),
        ordered('mediator-named', 'ben'),
      );
    expect(disputeAfter(andThen(lapsed, assignMediator('03-06T10:00'))).tasks).toEqual({});
    given(...choosing)
      .when(assignMediator('03-03T11:00'))
      .thenRefused('WrongStage');
  });
  it('declares that it has no tie, and with that the time of the mediation runs', () => {
    given(...askedMax)
      .when(acceptMediation('03-04T10:00'))
      .then(
        recorded('MediatorAccepted', { mediatorId: 'max', due: due('04-04T00:00') }),
        ...rooms,
        ordered('mediator-named', 'ana'),
        ordered('mediator-named', 'ben'),
      );
    given(...askedMax)
      .when(acceptMediation('03-04T10:00', max, false))
      .thenRefused('DeclarationMissing');
    given(...askedMax)
      .when(acceptMediation('03-04T10:00', pia))
      .thenRefused('NotFound');
  });
  it('may decline, or stay silent, and is not asked again', () => {
    const declined = andThen(askedMax, declineMediation('03-04T10:00', 'tie'));
    expect(stageOf(declined)).toBe('choosing-mediator');
    expect(hasAPart(max, fileOf(disputeAfter(declined), max))).toBe(false);
    given(...declined)
      .when(chooseMediator('03-04T11:00', ana))
      .thenRefused('MediatorNotAvailable');
    given(...askedMax)
      .when(mediationClock('LapseMediatorAcceptance', '03-07T00:01'))
      .then(recorded('MediatorDeclined', { reason: 'silence', choiceDue: due('03-09T00:00') }));
  });
  it('goes for a tie that came up late; with the next one the time runs anew', () => {
    const left = andThen(mediating, discloseTie('03-10T10:00'));
    expect(stageOf(left)).toBe('choosing-mediator');
    given(...andThen(left, chooseMediator('03-10T11:00', ana, 'pia'), chooseMediator('03-10T12:00', ben, 'pia')))
      .when(acceptMediation('03-11T10:00', pia))
      .then(
        recorded('MediatorAccepted', { due: due('04-11T00:00') }),
        ...rooms,
        ordered('mediator-named', 'ana'),
        ordered('mediator-named', 'ben'),
      );
  });
  it('goes by an objection that is upheld, and stays by one that is not', () => {
    const objected = andThen(mediating, objectToMediator('03-05T10:00'));
    given(...objected)
      .when(objectToMediator('03-05T11:00', ana))
      .thenRefused('AnsweredAlready');
    expect(stageOf(andThen(objected, answerObjection('03-06T10:00', false)))).toBe('mediation');
    expect(stageOf(andThen(objected, answerObjection('03-06T10:00', true)))).toBe('choosing-mediator');
    expect(disputeAfter(andThen(objected, answerObjection('03-06T10:00', true))).tasks).toEqual({});
    given(...mediating)
      .when(answerObjection('03-06T10:00', true))
      .thenRefused('NothingNamed');
  });
  it('sees a dispute only where it is proposed or asked', () => {
    const sees = (actor: Actor, past: readonly DisputeEvent[]) => hasAPart(actor, fileOf(disputeAfter(past), actor));
    expect([sees(max, choosing), sees(max, askedMax), sees(pia, mediating)]).toEqual([false, true, false]);
    expect(sees(pia, andThen(choosing, proposeMediators('03-03T11:00', 'pia')))).toBe(true);
    expect(visibilityOf(max, fileOf(disputeAfter(askedMax), max)).whole).toBe(false);
    expect(visibilityOf(max, fileOf(disputeAfter(mediating), max)).whole).toBe(true);
  });
});

describe('sessions', () => {
  const joint = andThen(mediating, recordSession('03-05T10:00', 'telephone', ['ana', 'ben'], { minutes: 'minutes' }));

  it('have minutes that those confirm who were there', () => {
    given(...joint)
      .when(confirmMinutes('03-05T11:00', ben))
      .then(recorded('MinutesConfirmed', { partyId: 'ben' }));
    given(...andThen(joint, confirmMinutes('03-05T11:00', ben)))
      .when(confirmMinutes('03-05T12:00', ben))
      .thenRefused('AnsweredAlready');
    const away = andThen(
      mediating,
      recordSession('03-05T10:00', 'joint', ['ana', 'ben'], { attended: ['ana'], minutes: 'minutes' }),
    );
    given(...away)
      .when(confirmMinutes('03-05T11:00', ben))
      .thenRefused('UnknownReference');
  });
  it('of one side alone are with one side', () => {
    given(...mediating)
      .when(scheduleSession('03-05T10:00', 'caucus', ['ana', 'ben']))
      .thenRefused('CaucusOfOneSide');
    given(...mediating)
      .when(scheduleSession('03-05T10:00', 'joint', ['ana']))
      .thenRefused('NothingNamed');
    given(...mediating)
      .when(scheduleSession('03-05T10:00', 'caucus', ['ben']))
      .then(recorded('SessionScheduled', { kind: 'caucus', partyIds: ['ben'] }));
    given(...mediating)
      .when(scheduleSession('03-05T10:00', 'joint', ['ana', 'cai']))
      .thenRefused('UnknownReference');
    given(...mediating)
      .when(scheduleSession('03-21T10:00', 'joint', ['ana', 'ben']))
      .thenRefused('InstantImplausible');
  });
  it('that were fixed are recorded as they were fixed', () => {
    const fixed = andThen(mediating, scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-06T10:00'));
    const sessionId = Object.keys(Object.values(disputeAfter(fixed).mediations)[0]?.sessions ?? {})[0] ?? '';
    given(...fixed)
      .when(recordSession('03-06T12:00', 'joint', ['ben', 'ana'], { sessionId }))
      .then(recorded('SessionRecorded', { sessionId }));
    given(...fixed)
      .when(recordSession('03-06T12:00', 'telephone', ['ana', 'ben'], { sessionId }))
      .thenRefused('AnotherSession');
    given(...fixed)
      .when(recordSession('03-06T12:00', 'joint', ['ana', 'ben'], { sessionId: 'none' }))
      .thenRefused('UnknownReference');
  });
  it('are called off by the mediator, once, and count as no absence', () => {
    const off = andThen(
      mediating,
      scheduleSession('03-05T10:00', 'joint', ['ana', 'ben'], '03-06T10:00', max, 'where'),
      cancelSession('03-05T11:00', 'why'),
    );
    expect(off.at(-1)).toEqual(recorded('SessionCancelled', { partyIds: ['ana', 'ben'], reasonContentId: 'why' }));
    const sessionId = Object.keys(Object.values(disputeAfter(off).mediations)[0]?.sessions ?? {})[0] ?? '';
    given(...off)
      .when(cancelSession('03-05T12:00'))
      .thenRefused('AnsweredAlready');
    given(...off)
      .when(recordSession('03-06T12:00', 'joint', ['ana', 'ben'], { sessionId }))
      .thenRefused('AnsweredAlready');
    given(...mediating)
      .when(cancelSession('03-05T12:00'))
      .thenRefused('UnknownReference');
  });
  it('of a caucus nobody learns but who was asked to it and the mediator', () => {
    const past = andThen(
      mediating,
      scheduleSession('03-05T10:00', 'caucus', ['ben']),
      recordSession('03-06T10:00', 'caucus', ['ben'], { minutes: 'words' }),
      confirmMinutes('03-06T11:00', ben),
      scheduleSession('03-07T10:00', 'caucus', ['ben']),
      cancelSession('03-07T11:00'),
    );
    const dispute = disputeAfter(past);
    const seenBy = (actor: Actor): readonly string[] => {
      const visibility = visibilityOf(actor, fileOf(dispute, actor));
      return past.filter((event) => redactEvent(event, visibility, dispute) !== undefined).map(({ type }) => type);
    };
    const caucus = expect.arrayContaining([
      'SessionScheduled',
      'SessionCancelled',
      'SessionRecorded',
      'MinutesConfirmed',
    ]) as unknown;
    expect(seenBy(ben)).toEqual(caucus);
    expect(seenBy(max)).toEqual(caucus);
    for (const actor of [ana, mia, noa])
      for (const type of ['SessionScheduled', 'SessionCancelled', 'SessionRecorded', 'MinutesConfirmed'])
        expect(seenBy(actor)).not.toContain(type);
  });
  it('are nothing that a platform sees, nor the rest of the mediation', () => {
    const past = andThen(noticed, inviteToMediation('03-03T10:00', ['ben']), consentToMediation('03-03T11:00', ben));
    const visibility = visibilityOf(shop, fileOf(disputeAfter(past), shop));
    expect(
      past.filter((event) => redactEvent(event, visibility, disputeAfter(past))).map(({ type }) => type),
    ).not.toEqual(expect.arrayContaining([expect.stringContaining('Mediat')]));
    const other = visibilityOf(cai, fileOf(disputeAfter(past), cai));
    expect(other.sees(mediationOf(disputeAfter(past)))).toBe(false);
  });
});

describe('its time', () => {
  it('is extended by the consent of all, to the same number of days', () => {
    const one = andThen(mediating, consentToExtension('03-20T10:00', ana));
    expect(planAfter(one).deadlines.find(({ type }) => type === 'LapseMediation')?.dueAt).toBe(
      '2026-04-03T16:00:00.000Z',
    );
    given(...one)
      .when(consentToExtension('03-21T10:00', ben))
      .then(recorded('ExtensionConsented'), recorded('MediationExtended', { days: 10, due: due('04-14T00:00') }));
    given(...one)
      .when(consentToExtension('03-21T10:00', ben, 5))
      .then(recorded('ExtensionConsented', { days: 5 }));
    given(...mediating)
      .when(consentToExtension('03-20T10:00', ana, 21))
      .thenRefused('TooMany');
  });
  it('stands still while an appraisal is made', () => {
    const paused = andThen(mediating, startAppraisal('03-10T10:00'));
    expect(planAfter(paused).deadlines.filter(({ type }) => type === 'LapseMediation')).toEqual([]);
    given(...paused)
      .when(endAppraisal('03-15T09:00'))
      .then(recorded('AppraisalEnded', { due: due('04-09T00:00') }));
  });
  it('ends it when it is over, and the dispute waits for its next step', () => {
    given(...mediating)
      .when(mediationClock('LapseMediation', '04-04T00:01'))
      .then(ended('time-over'), ...closed, ...toldBoth, recorded('NextStepAwaited'));
    expect(
      Object.keys(disputeAfter(andThen(mediating, mediationClock('LapseMediation', '04-04T00:01'))).tasks),
    ).toEqual(['next-step/dispute']);
  });
  it('that step is due from there on, however late the end is recorded', () => {
    const dueOf = (at: string) =>
      disputeAfter(andThen(mediating, mediationClock('LapseMediation', at))).tasks['next-step/dispute']?.deadline;
    expect(dueOf('04-04T00:01')).toEqual(due('04-14T00:00'));
    expect(dueOf('04-06T10:00')).toEqual(dueOf('04-04T00:01'));
  });
});

describe('its end', () => {
  it('comes with anybody’s withdrawal, at any time and without a reason', () =>
    given(...choosing)
      .when(withdrawFromMediation('03-03T11:00', ben))
      .then(ended('withdrawn', { partyId: 'ben' }), ...toldBoth, recorded('NextStepAwaited')));
  it('comes for non-attendance only after as many absences as the rulebook bears', () => {
    const once = andThen(mediating, recordSession('03-05T10:00', 'joint', ['ana', 'ben'], { attended: ['ana'] }));
    given(...once)
      .when(closeMediation('03-05T11:00', 'non-attendance'))
      .thenRefused('AttendedEnough');
    given(...andThen(once, recordSession('03-06T10:00', 'online', ['ana', 'ben'], { attended: ['ana'] })))
      .when(closeMediation('03-06T11:00', 'non-attendance'))
      .then(ended('non-attendance', { partyId: 'ben' }), ...closed, ...toldBoth, recorded('NextStepAwaited'));
  });
  it('leaves nothing running, and a new one can be asked for', () => {
    const over = andThen(mediating, objectToMediator('03-05T10:00'), closeMediation('03-06T10:00', 'not-settled'));
    expect(Object.keys(disputeAfter(over).tasks)).toEqual(['next-step/dispute']);
    expect(planAfter(over).deadlines).toEqual([]);
    const again = andThen(over, inviteToMediation('03-07T10:00'));
    expect(getStage(disputeAfter(again), 'dispute').stage).toBe('mediation');
    expect(disputeAfter(again).tasks).toEqual({});
  });
});
