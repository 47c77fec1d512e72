import { ana, ben, mia, noa, shop } from '../../../testing/core/actors.js';
import { acceptComplaint, rejectComplaint, shanghai } from '../../../testing/core/commands.js';
import { calendar } from '../../../testing/core/calendar.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { recordHandover } from '../../../testing/service/service-commands.js';
import { agreeReferral, recordReferralAnswer, referIn, referOut } from '../../../testing/conduct/referrals.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import {
  closeMediation,
  concludeDispute,
  drawUpAgreement,
  sealAgreement,
  signAgreement,
  signAsMediator,
  withdrawRequest,
} from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { confirmPerformance } from '../../../testing/talks/performance-commands.js';
import { accepted, filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given, givenIn, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const bag = 'pair:ben:bag';
const out = andThen(accepted, referOut('03-02T10:00'));
const taskKinds = (past: typeof out) =>
  Object.values(disputeAfter(past).tasks).map(({ kind, deadline }) => [kind, deadline.dueAt]);

describe('a matter handed to an authority', () => {
  it('is told to the complainant, and a person asks for the answer', () => {
    given(...accepted)
      .when(referOut('03-02T10:00'))
      .then(
        recorded('ReferredOut', {
          reason: 'administrative-offence',
          officerId: 'mia',
          sentAt: shanghai('03-02T10:00'),
          chaseDue: due('03-10T00:00'),
        }),
        ordered('referral', 'ana', bag),
      );
    expect(taskKinds(out)).toEqual([['chase-referral', shanghai('03-10T00:00')]]);
  });
  it('goes only with a second person where health, safety or a crime is at stake', () => {
    for (const reason of ['health-and-safety', 'suspected-crime'] as const) {
      const proposed = andThen(accepted, referOut('03-02T10:00', reason));
      expect(proposed.slice(accepted.length)).toEqual([recorded('ReferralProposed', { agreeDue: due('03-04T00:00') })]);
      given(...proposed)
        .when(agreeReferral('03-02T11:00', mia))
        .thenRefused('SecondPersonNeeded');
      given(...proposed)
        .when(agreeReferral('03-02T11:00', noa))
        .then(
          recorded('ReferredOut', { reason, officerId: 'mia', seconderId: 'noa' }),
          ordered('referral', 'ana', bag),
        );
    }
  });
  it('is asked for again while the authority only has it, and no more once it has answered', () => {
    given(...out)
      .when(recordReferralAnswer('03-05T10:00', 'accepted', '03-04T10:00'))
      .then(
        recorded('ReferralAnswered', { answeredAt: shanghai('03-04T10:00'), chaseDue: due('03-13T00:00') }),
        recorded('ServiceOrdered'),
      );
    const decided = andThen(
      out,
      recordReferralAnswer('03-05T10:00', 'accepted'),
      recordReferralAnswer('03-20T10:00', 'decided'),
    );
    expect(taskKinds(decided)).toEqual([]);
    given(...decided)
      .when(recordReferralAnswer('03-21T10:00', 'decided'))
      .thenRefused('WrongStage');
  });
  it('names pairs and files that there are', () => {
    given(...accepted)
      .when(referOut('03-02T10:00', 'other', []))
      .thenRefused('NothingNamed');
    given(...accepted)
      .when(referOut('03-02T10:00', 'other', ['pair:ben:hat']))
      .thenRefused('UnknownReference');
    given(...accepted)
      .when(referOut('03-02T10:00', 'other', [bag], { evidenceIds: ['e7'] }))
      .thenRefused('UnknownReference');
  });
  it('was not answered ahead of time', () =>
    given(...out)
      .when(recordReferralAnswer('03-05T10:00', 'decided', '03-05T10:01'))
      .thenRefused('InstantImplausible'));
  it('moves no clock of the dispute', () => expect(planAfter(out).deadlines).toEqual(planAfter(accepted).deadlines));
  it('is not told to those whom the authority may look into', () => {
    const now = disputeAfter(out);
    const types = (actor: typeof ana) =>
      out.flatMap((event) => redactEvent(event, visibilityOf(actor, fileOf(now, actor)), now)?.event.type ?? []);
    expect(types(ana)).toContain('ReferredOut');
    for (const other of [ben, shop]) expect(types(other)).not.toContain('ReferredOut');
  });
  it('needs a rulebook that knows of it', () => {
    const { referrals: _, ...older } = rulebook;
    for (const step of [referOut('03-02T10:00'), referIn('03-02T10:00')])
      givenIn({ rulebook: older, calendar })(...accepted)
        .when(step)
        .thenRefused('LaneNotOpen');
  });
  belongsTo(accepted, referOut('03-02T10:00'), 'mia');
  belongsTo(out, recordReferralAnswer('03-05T10:00', 'decided'), 'mia');
});

describe('a dispute handed in', () => {
  const handedIn = andThen(filed, referIn('03-01T11:00', '02-27T10:00'));

  it('keeps from whom and under which number', () =>
    given(...filed)
      .when(referIn('03-01T11:00', '02-27T10:00'))
      .then(
        recorded('ReferredIn', { numberContentId: 'number', referredAt: shanghai('02-27T10:00'), officerId: 'mia' }),
      ));
  it('has its result carried back when it ends', () => {
    const ended = andThen(handedIn, rejectComplaint('03-02T10:00', 'other'));
    expect(ended.slice(-3)).toEqual([
      recorded('ReferralReported'),
      recorded('ServiceOrdered', {
        document: 'referral-report',
        addressee: { kind: 'authority', id: expect.any(String) as unknown },
      }),
      recorded('HandServiceAsked', { due: due('03-04T00:00') }),
    ]);
    const authority = Object.keys(disputeAfter(handedIn).referrals)[0] ?? '';
    expect(taskKinds(ended).map(([kind]) => kind)).toEqual(['serve-by-hand']);
    expect(taskKinds(andThen(ended, recordHandover('03-03T10:00', 'referral-report', authority, 'post')))).toEqual([]);
    given(...ended)
      .when(recordHandover('03-03T10:00', 'referral-report', authority, 'platform'))
      .thenRefused('NotByHand');
    expect(planAfter(ended).effects.filter(({ kind }) => kind !== 'serve-mail')).toEqual([]);
  });
  it('may be a mediation asked for directly, and its result is carried back as well', () => {
    const invited = andThen(mediating, referIn('03-04T11:00', '02-27T10:00'));
    const sealed = (promises?: readonly []) =>
      andThen(
        invited,
        drawUpAgreement('03-05T10:00', promises && { promises }),
        signAgreement('03-05T11:00', ana),
        signAgreement('03-05T11:00', ben),
        signAsMediator('03-05T12:00'),
        sealAgreement('03-05T13:00'),
      );
    const reported = expect.objectContaining({ type: 'ReferralReported' }) as unknown;
    expect(sealed([])).toContainEqual(reported);
    expect(sealed()).not.toContainEqual(reported);
    expect(andThen(sealed(), confirmPerformance('03-06T10:00', ana))).toContainEqual(reported);
    const failed = andThen(invited, closeMediation('03-08T10:00', 'not-settled'));
    expect(andThen(failed, concludeDispute('03-09T10:00'))).toContainEqual(reported);
    expect(andThen(invited, withdrawRequest('03-09T10:00'))).toContainEqual(reported);
  });
  it('goes its ordinary way meanwhile', () =>
    expect(andThen(handedIn, acceptComplaint()).length).toBeGreaterThan(handedIn.length));
  it('was not handed in tomorrow', () =>
    given(...filed)
      .when(referIn('03-01T11:00', '03-01T11:01'))
      .thenRefused('InstantImplausible'));
  it('is on the record before it ends alone', () =>
    given(...andThen(filed, rejectComplaint('03-02T10:00', 'other')))
      .when(referIn('03-03T10:00'))
      .thenRefused('WrongStage'));
  it('is filed first', () =>
    expect(() => given().when(referIn('03-01T11:00')).then()).toThrow(expect.objectContaining({ code: 'NotFound' })));
  belongsTo(filed, referIn('03-01T11:00'), 'mia');
});
