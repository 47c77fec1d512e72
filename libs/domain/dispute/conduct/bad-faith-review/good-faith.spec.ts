import { localDate } from '../../../calendar/local-date.js';
import { ada, ana, ben, cai, max, mia, noa, shop } from '../../../testing/core/actors.js';
import { clockSays, shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import {
  appeal,
  assignAppeal,
  decideAppeal,
  declineFaithReview,
  foundMalicious,
  newestReview,
  openFaithReview,
  openRequested,
  propose,
  replied,
  replyToFaithReview,
  requestFaithReview,
  returnFinding,
  second,
  suspension,
  warned,
  warnOfFaithReview,
} from '../../../testing/conduct/good-faith.js';
import { panelConstituted, presiding } from '../../../testing/panel/panel-stories.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { accepted, answered, waiting } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, fileOf, given, givenIn } from '../../../testing/core/story.js';
import { calendar } from '../../../testing/core/calendar.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { seesExhibit } from '../../visibility/sees-exhibit.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { getStage, type DisputeEvent } from '../../core/state.js';

const rex = { kind: 'person', id: 'rex' } as const;
const una = { kind: 'person', id: 'una' } as const;
const seenBy = (past: readonly DisputeEvent[], actor: typeof mia) => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(actor, { dispute, context: fileOf(dispute, actor).context });
  return past
    .filter((event) => event.type.startsWith('Faith') && redactEvent(event, visibility, dispute))
    .map(({ type }) => type);
};

describe('a review of good faith', () => {
  belongsTo(accepted, requestFaithReview('03-02T10:00'), 'ana', 'ben');
  belongsTo(accepted, openFaithReview('03-02T10:00'), 'mia');
  it('is asked for by a respondent, who says whether money was asked for, and decided on by staff', () => {
    given(...accepted)
      .when(requestFaithReview('03-02T10:00'))
      .then(
        recorded('FaithReviewRequested', {
          byId: 'ben',
          aboutId: 'ana',
          side: 'complaint',
          moneyAsked: true,
          decideDue: due('03-06T00:00'),
        }),
      );
  });
  it('is about a declaration where the complainant asks, and only about one that was made', () => {
    given(...answered)
      .when(requestFaithReview('03-06T10:00', ana, 'ben'))
      .then(recorded('FaithReviewRequested', { byId: 'ana', aboutId: 'ben', side: 'declaration' }));
    given(...answered)
      .when(requestFaithReview('03-06T10:00', ana, 'cai'))
      .thenRefused('UnknownReference');
    given(...answered)
      .when(requestFaithReview('03-06T10:00', ana))
      .thenRefused('NothingNamed');
  });
  it('names the published condition where it is declined', () => {
    given(...andThen(accepted, requestFaithReview('03-02T10:00')))
      .when(declineFaithReview('03-02T11:00'))
      .then(
        recorded('FaithReviewDeclined', { condition: 'facts-named' }),
        recorded('ServiceOrdered', { document: 'faith-declined', addressee: { kind: 'party', id: 'ben' } }),
      );
  });
  it('runs once for the same conduct', () => {
    given(...warned)
      .when(openFaithReview('03-03T10:00'))
      .thenRefused('ReviewRuns');
    given(...warned)
      .when(requestFaithReview('03-03T10:00', cai))
      .thenRefused('ReviewRuns');
  });
  it('keeps what staff saw when they opened it, and is not there by an older rulebook', () => {
    const { goodFaith: _, ...older } = rulebook;
    given(...accepted)
      .when(openFaithReview('03-02T10:00'))
      .then(
        recorded('FaithReviewOpened', {
          aboutId: 'ana',
          signals: [expect.objectContaining({ code: 'money-asked' })],
          position: 9,
          disputeIds: ['other'],
        }),
      );
    givenIn({ rulebook: older, calendar })(...accepted)
      .when(openFaithReview('03-02T10:00'))
      .thenRefused('LaneNotOpen');
  });
  it('warns in writing first, with a time to reply', () => {
    given(...andThen(accepted, openFaithReview('03-02T10:00')))
      .when(propose('03-02T11:00'))
      .thenRefused('WrongStage');
    given(...andThen(accepted, openFaithReview('03-02T10:00')))
      .when(warnOfFaithReview('03-02T11:00'))
      .then(
        recorded('FaithReviewWarned', { aboutId: 'ana', replyDue: due('03-08T00:00') }),
        recorded('ServiceOrdered', { document: 'faith-warning', addressee: { kind: 'party', id: 'ana' } }),
      );
  });
  it('hears the warned party and nobody else', () => {
    given(...warned)
      .when(replyToFaithReview('03-03T10:00'))
      .then(recorded('FaithReviewReplied', { byId: 'ana', findDue: due('03-11T00:00') }));
    for (const other of [ben, mia, shop])
      given(...warned)
        .when(asked(replyToFaithReview('03-03T10:00'), other))
        .thenRefused('NotYourPart');
    given(...warned)
      .when(replyToFaithReview('03-08T00:01'))
      .then(recorded('FaithReviewReplied'));
  });
  it('goes on where no reply came, which admits nothing', () => {
    const silent = andThen(warned, clockSays('LapseFaithReply', '03-08T00:01', newestReview));
    expect(silent.at(-1)).toEqual(
      recorded('FaithReplyLapsed', { effectiveAt: shanghai('03-08T00:00'), findDue: due('03-15T00:00') }),
    );
    given(...warned)
      .when(clockSays('LapseFaithReply', '03-08T00:00', newestReview))
      .thenRefused('DeadlineNotReached');
    expect(getStage(disputeAfter(silent), newestReview(disputeAfter(silent))).stage).toBe('faith-finding');
  });
  it('does not end when the complaint is withdrawn', () => {
    const gone = andThen(warned, withdrawComplaint('03-03T10:00', 'pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'));
    expect(getStage(disputeAfter(gone), 'dispute').stage).toBe('closed');
    given(...andThen(gone, replyToFaithReview('03-04T10:00')))
      .when(propose('03-05T10:00'))
      .then(recorded('FaithFindingProposed', { finding: 'malicious' }));
  });
});

describe('a finding', () => {
  it('of bad faith waits for a second person, who is another', () => {
    given(...replied)
      .when(propose('03-04T10:00'))
      .then(
        recorded('FaithFindingProposed', {
          finding: 'malicious',
          proposer: { accountId: 'mia', organisationId: 'association' },
          forged: ['ab'.repeat(32)],
          consequence: { kind: 'suspension', until: shanghai('06-01T00:00') },
        }),
      );
    given(...andThen(replied, propose('03-04T10:00')))
      .when(second('03-04T11:00', mia))
      .thenRefused('SecondPersonNeeded');
  });
  it('lifts what rests on the complaint at once, ends those pairs, and is told to all sides', () => {
    const past = andThen(replied, propose('03-04T10:00'));
    const made = foundMalicious.slice(past.length);
    expect(made[0]).toEqual(
      recorded('FaithFound', {
        aboutId: 'ana',
        side: 'complaint',
        finding: 'malicious',
        finders: [
          { accountId: 'mia', organisationId: 'association' },
          { accountId: 'noa', organisationId: 'association' },
        ],
        pairs: ['pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'],
        appealDue: due('03-15T00:00'),
      }),
    );
    expect(made).toEqual(
      expect.arrayContaining([measureSet('pair:ben:bag', 'lift', 4, 'found-unfounded'), recorded('DisputeClosed')]),
    );
    const told = made.flatMap((event) =>
      event.type === 'ServiceOrdered' && event.data.document === 'faith-finding' ? [event.data.addressee.id] : [],
    );
    expect(told).toEqual(['ana', 'ben', 'cai']);
    expect(made).toEqual(expect.arrayContaining([ordered('measure-lifted', 'ben', 'pair:ben:bag', 'pair:ben:cap')]));
  });
  it('in good faith costs nothing and needs one person; that it is founded is final with itself', () => {
    const mild = { finding: 'unfounded-in-good-faith', forgedEvidenceIds: [], consequence: 'none' } as const;
    const found = andThen(replied, propose('03-04T10:00', mild));
    expect(found[replied.length]).toEqual(
      recorded('FaithFound', {
        finding: 'unfounded-in-good-faith',
        finders: [{ accountId: 'mia', organisationId: 'association' }],
      }),
    );
    const founded = andThen(replied, propose('03-04T10:00', { ...mild, finding: 'founded' })).slice(replied.length);
    expect(founded).toEqual(expect.arrayContaining([recorded('FaithFindingBecameFinal', { finding: 'founded' })]));
    expect(founded.filter(({ type }) => type === 'MeasureSet')).toEqual([]);
  });
  it('leaves alone what a court ordered', () => {
    expect(disputeAfter(foundMalicious).measures['pair:ben:bag']).toMatchObject({ wanted: 'lift' });
  });
  it.each([
    [
      'a consequence that the ladder does not open after it',
      { finding: 'unfounded-and-negligent', consequence: suspension },
    ],
    ['one that lasts longer than the rule', { consequence: { kind: 'suspension', endsOn: localDate('2026-06-03') } }],
    ['one without an end to come', { consequence: { kind: 'suspension', endsOn: localDate('2026-03-03') } }],
  ] as const)('is refused with %s', (_, changes) =>
    given(...replied)
      .when(propose('03-04T10:00', changes))
      .thenRefused('ConsequenceNotOpen'),
  );
  it('names the account of a ban, and exhibits that there are', () => {
    given(...replied)
      .when(propose('03-04T10:00', { consequence: { kind: 'agent-ban', endsOn: localDate('2026-05-31') } }))
      .thenRefused('NothingNamed');
    given(...replied)
      .when(propose('03-04T10:00', { forgedEvidenceIds: ['none'] }))
      .thenRefused('UnknownReference');
  });
  it('comes back with a reason where the second person does not agree', () => {
    const returned = andThen(replied, propose('03-04T10:00'), returnFinding('03-04T11:00'));
    given(...returned)
      .when(propose('03-05T10:00'))
      .then(recorded('FaithFindingProposed'));
    given(...andThen(replied, propose('03-04T10:00')))
      .when(returnFinding('03-04T11:00', mia))
      .thenRefused('SecondPersonNeeded');
  });
  it('is made by no competitor, no party, and nobody who is not listed', () => {
    for (const step of [openFaithReview('03-02T10:00', {}, rex), openFaithReview('03-02T10:00', {}, una)])
      given(...accepted)
        .when(step)
        .thenRefused('ReviewerBarred');
    given(...replied)
      .when(propose('03-04T10:00', {}, rex))
      .thenRefused('ReviewerBarred');
    givenIn({ rulebook, calendar, context: { reviewers: {} } })(...replied)
      .when(propose('03-04T10:00'))
      .thenRefused('ReviewerBarred');
  });
  it('becomes final when nobody appealed in time', () => {
    given(...foundMalicious)
      .when(clockSays('FinaliseFaithReview', '03-15T00:01', newestReview))
      .then(
        recorded('FaithFindingBecameFinal', {
          aboutId: 'ana',
          finding: 'malicious',
          consequence: { kind: 'suspension', until: shanghai('06-01T00:00') },
          effectiveAt: shanghai('03-15T00:00'),
        }),
      );
    given(...andThen(foundMalicious, appeal('03-14T10:00')))
      .when(clockSays('FinaliseFaithReview', '03-15T00:01', newestReview))
      .thenRefused('WrongStage');
  });
});

describe('an appeal', () => {
  const appealed = andThen(foundMalicious, appeal('03-05T10:00'));
  const assigned = andThen(appealed, assignAppeal('03-05T11:00'));
  it('goes to nobody who touched the first decision, nor to their organisation, nor to a competitor', () => {
    for (const [deciderId, why] of [
      ['mia', 'took-part'],
      ['noa', 'took-part'],
      ['rex', 'competitor'],
      ['una', 'party'],
      ['max', 'not-listed'],
    ] as const)
      expect(() => andThen(appealed, assignAppeal('03-05T11:00', deciderId))).toThrow(
        expect.objectContaining({ code: 'ReviewerBarred', facts: { reason: why } }),
      );
    const colleague = { 'association-third': { organisationId: 'association', competesWith: [] } };
    givenIn({ rulebook, calendar, context: { reviewers: colleague } })(...appealed)
      .when(assignAppeal('03-05T11:00', 'association-third'))
      .thenRefused('ReviewerBarred');
  });
  it('is decided by whom it was assigned to, who is checked again', () => {
    given(...assigned)
      .when(decideAppeal('03-06T10:00', { keepsConsequence: true }, noa))
      .thenRefused('ReviewerBarred');
    const moved = { ada: { organisationId: 'association', competesWith: [] } };
    givenIn({ rulebook, calendar, context: { reviewers: moved } })(...assigned)
      .when(decideAppeal('03-06T10:00'))
      .thenRefused('ReviewerBarred');
  });
  it('upholds, and the finding is final', () => {
    given(...assigned)
      .when(decideAppeal('03-06T10:00'))
      .then(
        recorded('FaithAppealDecided', {
          outcome: 'upheld',
          finding: 'malicious',
          decider: { accountId: 'ada', organisationId: 'other-house' },
        }),
        recorded('FaithFindingBecameFinal', {
          finding: 'malicious',
          consequence: { kind: 'suspension', until: shanghai('06-01T00:00') },
        }),
        recorded('ServiceOrdered', { document: 'faith-appeal', addressee: { kind: 'party', id: 'ana' } }),
        recorded('ServiceOrdered', { addressee: { kind: 'party', id: 'ben' } }),
        recorded('ServiceOrdered', { addressee: { kind: 'party', id: 'cai' } }),
      );
  });
  it('takes it away, or makes it milder, and never worse', () => {
    const decided = (changes: Parameters<typeof decideAppeal>[1]) =>
      andThen(assigned, decideAppeal('03-06T10:00', changes))[assigned.length];
    expect(decided({ finding: 'unfounded-in-good-faith' })).toEqual(
      recorded('FaithAppealDecided', { outcome: 'reversed' }),
    );
    expect(
      decided({
        finding: 'unfounded-and-negligent',
        consequence: { kind: 'pre-review', endsOn: localDate('2026-04-30') },
      }),
    ).toEqual(
      recorded('FaithAppealDecided', {
        outcome: 'varied',
        consequence: { kind: 'pre-review', until: shanghai('05-01T00:00') },
      }),
    );
    given(...assigned)
      .when(decideAppeal('03-06T10:00', { consequence: { kind: 'suspension', endsOn: localDate('2026-06-01') } }))
      .thenRefused('ConsequenceNotOpen');
  });
  it('is the party’s alone, within its time', () => {
    given(...foundMalicious)
      .when(appeal('03-05T10:00', ben))
      .thenRefused('NotYourPart');
    expect(() => andThen(foundMalicious, appeal('03-14T23:59'))).not.toThrow();
  });
});

describe('what others learn', () => {
  const whole = andThen(
    foundMalicious,
    appeal('03-05T10:00'),
    assignAppeal('03-05T11:00'),
    decideAppeal('03-06T10:00'),
  );
  const found = ['FaithFound', 'FaithAppealDecided', 'FaithFindingBecameFinal'];
  it('signals and what one person alone has made are the staff’s', () => {
    expect(seenBy(whole, mia)).toHaveLength(10);
    expect(seenBy(whole, ada)).toHaveLength(10);
    expect(seenBy(whole, ana)).toEqual([
      'FaithReviewWarned',
      'FaithReviewReplied',
      'FaithFound',
      'FaithFindingAppealed',
      'FaithAppealAssigned',
      'FaithAppealDecided',
      'FaithFindingBecameFinal',
    ]);
  });
  it('the other side learns that it was found, and whoever asked that it asked', () => {
    expect(seenBy(whole, ben)).toEqual(['FaithReviewRequested', ...found]);
    expect(seenBy(whole, cai)).toEqual(found);
    expect(seenBy(replied, cai)).toEqual([]);
    expect(seenBy(andThen(accepted, requestFaithReview('03-02T10:00'), openRequested('03-02T11:00')), ana)).toEqual([]);
  });
  it('platforms learn nothing of it, but that the measure is lifted', () => {
    expect(seenBy(whole, shop)).toEqual([]);
    const visibility = visibilityOf(shop, {
      dispute: disputeAfter(whole),
      context: fileOf(disputeAfter(whole), shop).context,
    });
    expect(visibility.sees(newestReview(disputeAfter(whole)))).toBe(false);
  });
  it('a party has no button on a review that it may not know of', () => {
    expect(
      visibilityOf(ana, { dispute: disputeAfter(waiting), context: fileOf(disputeAfter(waiting), ana).context }).staff,
    ).toBe(false);
    given(...andThen(accepted, openFaithReview('03-02T10:00')))
      .when(replyToFaithReview('03-02T11:00'))
      .thenRefused('NotYourPart');
  });
  it('a panelist learns nothing of it, neither the request nor its files nor its letters', () => {
    const past = andThen(
      panelConstituted,
      requestFaithReview('03-16T10:00'),
      openRequested('03-16T11:00'),
      warnOfFaithReview('03-16T12:00'),
      replyToFaithReview('03-17T10:00'),
      propose('03-17T11:00', { finding: 'unfounded-in-good-faith', forgedEvidenceIds: [], consequence: 'none' }),
    );
    const [dispute, expert] = [disputeAfter(past), { kind: 'person', id: presiding } as const];
    const visibility = visibilityOf(expert, { dispute, context: fileOf(dispute, expert).context });
    expect(visibility.sees('dispute')).toBe(true);
    expect(seenBy(past, expert)).toEqual([]);
    expect(visibility.sees(newestReview(dispute))).toBe(false);
    const letters = Object.values(dispute.services).filter(({ document }) => document.startsWith('faith-'));
    expect(letters.length).toBeGreaterThan(2);
    expect(letters.filter(({ serviceId }) => visibility.sees(`service:${serviceId}`))).toEqual([]);
    const files = ['mail', 'reply'].map((id) => seesExhibit(visibility, dispute, id));
    expect(files).toEqual([false, false]);
    expect(seesExhibit(visibility, dispute, 'e1')).toBe(true);
  });
  it('a mediator of the dispute learns nothing of it', () => {
    expect(() =>
      visibilityOf(max, { dispute: disputeAfter(whole), context: fileOf(disputeAfter(whole), max).context }),
    ).toThrow('NotFound');
  });
});
