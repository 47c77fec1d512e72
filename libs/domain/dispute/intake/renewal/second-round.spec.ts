import { mia, shop } from '../../../testing/core/actors.js';
import type { DisputeCommand } from '../../actions.js';
import { clockSays, fileCounterNotice, recordCourtOrder, shanghai } from '../../../testing/core/commands.js';
import {
  measuresWithoutInterface,
  recordArrival,
  recordMeasuresHandover,
} from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import {
  admitRound,
  confirmUndone,
  listSideEffects,
  raiseAgain,
  refuseRound,
} from '../../../testing/intake/record-commands.js';
import { lifted, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const raised = andThen(lifted, raiseAgain('04-01T10:00', bag));

describe('raising again', () => {
  it('takes nothing down, and is nobody’s business but the association’s until it is looked at', () => {
    given(...lifted)
      .when(raiseAgain('04-01T10:00', bag))
      .then(recorded('RaisedAgain', { pairs: [bag], checkDue: due('04-05T00:00') }));
    expect(disputeAfter(raised).measures[bag]?.wanted).toBe('lift');
    expect(Object.keys(disputeAfter(raised).tasks)).toContain('check-round/dispute');
  });
  it('is for what was lifted, once at a time', () => {
    given(...raised)
      .when(raiseAgain('04-01T11:00', bag))
      .thenRefused('NamedTwice');
    given(...waiting)
      .when(raiseAgain('04-01T11:00', bag))
      .thenRefused('WrongStage');
    given(...andThen(lifted, recordCourtOrder('04-01T09:00', 'restore', bag)))
      .when(raiseAgain('04-01T11:00', bag))
      .thenRefused('WrongStage');
  });
  belongsTo(lifted, raiseAgain('04-01T10:00', bag), 'ana');
});

describe('a second round', () => {
  it('notices anew with windows of its own, and takes down again', () => {
    given(...raised)
      .when(admitRound('04-02T10:00'))
      .then(
        recorded('RoundAdmitted', { pairs: [bag] }),
        ordered('statutory-notice', 'shop', bag),
        ordered('forwarded-notice', 'ben', bag),
        measureSet(bag, 'block', 5, 'new-facts'),
        recorded('NextStepResumed'),
      );
    const second = andThen(raised, admitRound('04-02T10:00'), recordArrival('04-03T10:00', 'forwarded-notice', 'ben'));
    expect(second.at(-1)).toEqual(recorded('ResponseWindowOpened', { respondentId: 'ben', due: due('04-09T00:00') }));
    const restored = andThen(
      second,
      fileCounterNotice('04-04T10:00', 'ben', ['bag']),
      recordArrival('04-05T10:00', 'forwarded-counter-notice', 'ana'),
      clockSays('AskForReports', '04-21T00:01', bag),
      clockSays('EndWaitingPeriod', '04-22T00:02', bag),
    );
    expect(disputeAfter(restored).measures[bag]?.wanted).toBe('lift');
  });
  it('is begun once', () =>
    given(...andThen(raised, admitRound('04-02T10:00')))
      .when(admitRound('04-02T11:00'))
      .thenRefused('WrongStage'));
  it('is refused with a reason to the complainant alone', () => {
    given(...raised)
      .when(refuseRound('04-02T10:00'))
      .then(recorded('RoundRefused', { reasonContentId: 'why' }), ordered('round-refused', 'ana', bag));
    expect(Object.keys(disputeAfter(andThen(raised, refuseRound('04-02T10:00'))).tasks)).toEqual(['next-step/dispute']);
  });
  belongsTo(raised, admitRound('04-02T10:00'), 'mia');
  belongsTo(raised, refuseRound('04-02T10:00'), 'mia');
});

describe('side effects', () => {
  it('are only listed while the measure stands, and their undoing is asked for when it ends', () => {
    const listed = andThen(noticed, listSideEffects('03-04T10:00', bag));
    expect(listed.slice(noticed.length)).toEqual([
      recorded('SideEffectListed', { kind: 'demotion' }),
      recorded('SideEffectListed', { kind: 'penalty-points' }),
    ]);
    const restored = andThen(listed, recordCourtOrder('03-05T10:00', 'restore', bag));
    expect(restored).toContainEqual(recorded('UndoingAsked', { platformId: 'shop', chaseDue: due('03-07T00:00') }));
    expect(restored).toContainEqual(ordered('side-effects', 'shop', bag));
  });
  it('listed after the lift are asked to be undone at once; a person chases until all are', () => {
    const listed = andThen(lifted, listSideEffects('04-01T10:00', bag));
    expect(Object.keys(disputeAfter(listed).tasks)).toContain('chase-side-effects/platform:shop');
    expect(Object.keys(disputeAfter(andThen(listed, confirmUndone('04-02T10:00', bag))).tasks)).toEqual([
      'next-step/dispute',
    ]);
    given(...andThen(listed, confirmUndone('04-02T10:00', bag)))
      .when(confirmUndone('04-03T10:00', bag))
      .then();
  });
  it('are undone by their own names', () => {
    const unknown: DisputeCommand = {
      type: 'ConfirmUndone',
      data: { respondentId: 'ben', itemId: 'bag', sideEffectIds: ['x'] },
      by: shop,
      at: shanghai('04-02T10:00'),
    };
    given(...noticed)
      .when(unknown)
      .thenRefused('UnknownReference');
  });
  describe('of a platform without an interface', () => {
    const byHand = andThen(
      noticed,
      measuresWithoutInterface('03-03T11:00', 3),
      recordMeasuresHandover('03-03T12:00', 3),
    );
    const listed = andThen(byHand, asked(listSideEffects('03-04T10:00', bag), mia));
    it('a person enters, and the record says so', () => {
      expect(listed.slice(byHand.length)).toEqual([
        recorded('SideEffectListed', { kind: 'demotion', byHand: true }),
        recorded('SideEffectListed', { kind: 'penalty-points', byHand: true }),
      ]);
      const restored = andThen(listed, recordCourtOrder('03-05T10:00', 'restore', bag));
      expect(restored).toContainEqual(recorded('UndoingAsked', { platformId: 'shop' }));
      const undone = andThen(restored, asked(confirmUndone('03-06T10:00', bag), mia));
      expect(undone.slice(restored.length)).toEqual([
        recorded('SideEffectUndone', { platformId: 'shop', byHand: true }),
        recorded('SideEffectUndone', { platformId: 'shop', byHand: true }),
      ]);
      expect(disputeAfter(undone).tasks['chase-side-effects/platform:shop']).toBeUndefined();
    });
    it('is told from one that says it itself', () => {
      given(...noticed)
        .when(asked(listSideEffects('03-04T10:00', bag), mia))
        .thenRefused('NotByHand');
      given(...andThen(noticed, listSideEffects('03-04T10:00', bag)))
        .when(asked(confirmUndone('03-05T10:00', bag), mia))
        .thenRefused('NotByHand');
    });
    belongsTo(listed, confirmUndone('03-05T10:00', bag), 'mia', 'shop');
  });
  belongsTo(noticed, listSideEffects('03-04T10:00', bag), 'shop', 'mia');
});
