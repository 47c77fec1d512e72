import { ana, ben, shop } from '../../../testing/core/actors.js';
import { acceptComplaint, rejectComplaint } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { recordHandover } from '../../../testing/service/service-commands.js';
import { referIn, referOut } from '../../../testing/conduct/referrals.js';
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
import { andThen, disputeAfter, fileOf, given, planAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';

const out = andThen(accepted, referOut('03-02T10:00'));
const taskKinds = (past: typeof out) =>
  Object.values(disputeAfter(past).tasks).map(({ kind, deadline }) => [kind, deadline.dueAt]);

describe('a matter handed to an authority', () => {
  it('is not told to those whom the authority may look into', () => {
    const now = disputeAfter(out);
    const types = (actor: typeof ana) =>
      out.flatMap((event) => redactEvent(event, visibilityOf(actor, fileOf(now, actor)), now)?.event.type ?? []);
    expect(types(ana)).toContain('ReferredOut');
    for (const other of [ben, shop]) expect(types(other)).not.toContain('ReferredOut');
  });
});

describe('a dispute handed in', () => {
  const handedIn = andThen(filed, referIn('03-01T11:00', '02-27T10:00'));

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
});
