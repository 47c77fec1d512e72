import type { DisputeEvent } from '../dispute/core/state.js';
import type { Actor } from '../kernel/message.js';
import { ana, ben, cai } from '../testing/core/actors.js';
import {
  acceptComplaint,
  clockSays,
  complaint,
  fileComplaint,
  fileCounterNotice,
  paper,
  requestCure,
  shanghai,
  withdrawComplaint,
} from '../testing/core/commands.js';
import {
  appeal,
  assignAppeal,
  decideAppeal,
  foundMalicious,
  openFaithReview,
  propose,
  replyToFaithReview,
  requestFaithReview,
  warnOfFaithReview,
} from '../testing/conduct/good-faith.js';
import { rejectCounterNotice } from '../testing/intake/record-commands.js';
import { rulebook } from '../testing/core/rulebook.js';
import { told } from '../testing/notification/every-told.js';
import { recordArrival } from '../testing/service/service-commands.js';
import { accepted, answered, filed, kept, lifted, noticed, waiting } from '../testing/core/scenes.js';
import { pairOf } from '../dispute/core/pairs.js';
import { andThen, disputeAfter, story } from '../testing/core/story.js';
import type { SignalFile } from './file.js';
import { pastOf, type Happened, type Past } from './past.js';
import { placeOf, signalsOf } from './signals-of.js';

let position = 0;
const past = (disputeId: string, events: readonly DisputeEvent[], by: Actor = ana): Past => {
  const happened = events.map((event) => ({
    ...event,
    position: (position += 1),
    meta: { at: shanghai('03-25T10:00'), by },
  })) as Happened[];
  const found = pastOf(disputeId, happened);
  if (!found) throw new Error('nothing was filed');
  return found;
};
const rules =
  rulebook.goodFaith?.signals ??
  (() => {
    throw new Error('no rules');
  })();
const file = (subject: Past, others: readonly Past[] = [], more: Partial<SignalFile> = {}): SignalFile => ({
  subject,
  others,
  at: shanghai('04-01T10:00'),
  rulebook,
  rules,
  festivals: [],
  sameFiles: new Map(),
  ...more,
});
const codes = (...given: Parameters<typeof file>) => signalsOf(file(...given)).map(({ code }) => code);
const identified = (items = complaint.items) => ({
  right: { kind: 'trademark', detailsContentId: 'mark', identity: 'the-mark' } as const,
  items: items.map((one) => ({ ...one, identity: `the-${one.itemId}` })),
});

it('an honest complaint has none, however many its complainant has filed', () => {
  expect(codes(past('a', filed))).toEqual([]);
  expect(
    codes(
      past('z', filed),
      Array.from({ length: 50 }, (_, i) => past(`d${i}`, kept)),
    ),
  ).toEqual([]);
});

describe('overturned complaints', () => {
  it('speak from the rule’s sample on, each dispute once however many links it had', () => {
    expect(codes(past('z', filed), [past('a', lifted), past('b', lifted)])).toEqual([]);
    const [signal] = signalsOf(file(past('z', filed), [past('a', lifted), past('b', lifted), past('c', lifted)]));
    expect(signal).toMatchObject({
      code: 'complaints-overturned',
      aboutId: 'ana',
      weight: 'statistical',
      numbers: { overturned: 3, decided: 3, lowerBound: 438 },
    });
    expect(signal?.facts.map(({ disputeId, event }) => [disputeId, event])).toEqual([
      ['a', 'WaitingPeriodEnded'],
      ['b', 'WaitingPeriodEnded'],
      ['c', 'WaitingPeriodEnded'],
    ]);
  });
  it('say nothing where the lower bound is below the rule: luck explains it', () => {
    const mixed = [past('a', lifted), past('b', lifted), past('c', kept), past('d', kept), past('e', kept)];
    expect(codes(past('z', filed), mixed)).toEqual([]);
  });
  it('count nothing that is undecided, and nothing of another complainant', () => {
    expect(codes(past('z', filed), [past('a', lifted), past('b', noticed), past('c', waiting)])).toEqual([]);
    const other = (id: string): Past => ({ ...past(id, lifted), complainantId: 'somebody' });
    expect(codes(past('z', filed), ['a', 'b', 'c'].map(other))).toEqual(['one-hand-many-names']);
  });
});

describe('withdrawals', () => {
  const withdrawn = withdrawComplaint('03-05T10:00', 'pair:ben:bag');
  const paid = andThen(accepted, told(withdrawn, { consideration: 'payment' }));
  it('for money are told at once, also those of other disputes, and also of an ended one', () => {
    expect(codes(past('a', paid))).toEqual(['withdrawn-for-money']);
    expect(codes(past('z', filed), [past('a', paid)])).toEqual(['withdrawn-for-money']);
    expect(
      codes(past('z', filed), [past('a', andThen(accepted, withdrawComplaint('03-05T10:00', 'pair:ben:bag')))]),
    ).toEqual([]);
  });
  it('as soon as somebody answers are told from the second dispute on', () => {
    const quick = andThen(answered, withdrawComplaint('03-06T10:00', 'pair:ben:bag'));
    const late = (id: string): Past => {
      const made = past(id, quick);
      return {
        ...made,
        events: made.events.map((event) => ({ ...event, meta: { ...event.meta, at: shanghai('03-06T10:00') } })),
      };
    };
    expect(codes(late('z'))).toEqual([]);
    expect(codes(late('z'), [late('a')])).toEqual(['withdrawn-when-answered']);
  });
});

it('a respondent’s yes to whether money was asked for is told with the event', () => {
  const asked = past('a', andThen(accepted, requestFaithReview('03-02T10:00')));
  expect(signalsOf(file(asked))).toMatchObject([
    { code: 'money-asked', weight: 'strong', facts: [{ disputeId: 'a', event: 'FaithReviewRequested' }] },
  ]);
});

describe('a burst', () => {
  const festivals = [{ begins: shanghai('03-10T00:00'), ends: shanghai('03-12T00:00') }];
  it('is many complaints, or many links, just before a declared festival', () => {
    expect(codes(past('z', filed), [], { festivals })).toEqual([]);
    expect(codes(past('z', filed), [past('a', filed)], { festivals })).toEqual(['burst-before-festival']);
    expect(
      codes(past('z', filed), [past('a', filed)], {
        festivals: [{ begins: shanghai('04-20T00:00'), ends: shanghai('04-22T00:00') }],
      }),
    ).toEqual([]);
    expect(codes(past('z', filed), [past('a', filed)])).toEqual([]);
  });
});

it('the same right and item again after a loss is told, and other goods are not', () => {
  const lost = { ...past('a', lifted) };
  const again = (id: string, items?: typeof complaint.items) => ({
    ...past(id, story(fileComplaint(identified(items)))),
    filedAt: shanghai('04-01T10:00'),
  });
  const before = {
    ...lost,
    dispute: {
      ...lost.dispute,
      rightIdentities: ['the-mark'],
      items: lost.dispute.items.map((one) => ({ ...one, identity: `the-${one.itemId}` })),
    },
  };
  expect(codes(again('z'), [before])).toEqual(['refiled-after-loss']);
  const others = {
    ...before,
    dispute: { ...before.dispute, items: before.dispute.items.map((one) => ({ ...one, identity: 'other' })) },
  };
  expect(codes(again('z'), [others])).toEqual([]);
});

describe('files', () => {
  it('that were found to be forged anywhere are told, until an appeal takes the finding away', () => {
    const found = codes(past('z', filed), [past('a', foundMalicious)]);
    expect(found).toEqual(['file-known-forged', 'found-before', 'money-asked']);
  });
  it('that another party sent are told; one’s own are not', () => {
    const same = new Map([['ab'.repeat(32), ['a']]]);
    expect(codes(past('z', filed), [past('a', filed)], { sameFiles: same })).toEqual([]);
    const theirs = { ...past('a', filed), complainantId: 'rival' };
    expect(codes(past('z', filed), [theirs], { sameFiles: same })).toEqual([
      'file-seen-elsewhere',
      'one-hand-many-names',
    ]);
  });
});

it('a right that is out of force, refused or unstable is told', () => {
  expect(codes(past('a', filed), [], { right: { refused: false, flags: [] } })).toEqual([]);
  expect(codes(past('a', filed), [], { right: { refused: false, flags: [], notInForce: 'expired' } })).toEqual([
    'right-not-in-force',
  ]);
  expect(
    signalsOf(file(past('a', filed), [], { right: { refused: false, flags: ['invalidation-pending'] } })),
  ).toMatchObject([{ weight: 'medium' }]);
});

it('an authority that is missing, ended or over is told', () => {
  const agent = past('a', story(fileComplaint({ filedAs: 'agent' })));
  expect(codes(agent)).toEqual(['authority-missing']);
  const proved = story(
    fileComplaint({
      filedAs: 'agent',
      evidence: [...complaint.evidence, paper('poa')],
      materials: [...complaint.materials, { code: 'POWER', evidenceIds: ['poa'] }],
    }),
  );
  expect(codes(past('a', proved))).toEqual([]);
  expect(codes(past('a', proved), [], { authority: { ended: false, until: shanghai('03-31T10:00') } })).toEqual([
    'authority-missing',
  ]);
  expect(codes(past('a', proved), [], { authority: { ended: true } })).toEqual(['authority-missing']);
});

it('one account under several names against one respondent is told', () => {
  const other = { ...past('a', filed), complainantId: 'rival' };
  expect(codes(past('z', filed), [other])).toEqual(['one-hand-many-names']);
  expect(codes(past('z', filed), [{ ...other, filedBy: 'another' }])).toEqual([]);
});

describe('declarations, the mirror', () => {
  it('of which many were rejected are told of the respondent', () => {
    const rejected = (id: string) => past(id, andThen(answered, rejectCounterNotice('03-06T10:00', 'bag')));
    const [signal] = signalsOf(file(past('z', answered), ['a', 'b', 'c'].map(rejected)));
    expect(signal).toMatchObject({
      code: 'declarations-rejected',
      aboutId: 'ben',
      numbers: { rejected: 3, declared: 3 },
    });
    expect(codes(past('z', filed), ['a', 'b', 'c'].map(rejected))).toEqual([]);
  });
  it('that were put right since, or whose finding an appeal took away, count no more', () => {
    const rejected = andThen(answered, rejectCounterNotice('03-06T10:00', 'bag'));
    const anew = andThen(rejected, fileCounterNotice('03-07T10:00', 'ben', ['bag']));
    const subject = past('z', answered);
    const pasts = (events: readonly DisputeEvent[]) => ['a', 'b', 'c'].map((id) => past(id, events));
    expect(codes(subject, pasts(anew))).toEqual([]);
    expect(codes(subject, pasts(andThen(anew, rejectCounterNotice('03-08T10:00', 'bag'))))).toEqual([
      'declarations-rejected',
    ]);
    const found = andThen(
      answered,
      openFaithReview('03-06T10:00', { respondentId: 'ben' }),
      warnOfFaithReview('03-06T11:00'),
      replyToFaithReview('03-07T10:00', ben),
      propose('03-08T10:00', { finding: 'unfounded-and-negligent', consequence: 'none', forgedEvidenceIds: [] }),
      appeal('03-09T10:00', ben),
      assignAppeal('03-09T11:00'),
    );
    const decided = (finding: 'unfounded-and-negligent' | 'founded') =>
      pasts(andThen(found, decideAppeal('03-10T10:00', { finding })));
    expect(codes(subject, decided('unfounded-and-negligent'))).toContain('declarations-rejected');
    expect(codes(subject, decided('founded'))).not.toContain('declarations-rejected');
  });
  it('with a file of somebody else are told', () => {
    const declared = (respondentId: string, by: Actor) =>
      andThen(
        noticed,
        told(fileCounterNotice('03-05T10:00', respondentId, ['bag'], by), {
          evidence: [{ ...paper('licence'), sha256: 'cd'.repeat(32) }],
        }),
      );
    const sameFiles = new Map([['cd'.repeat(32), ['a']]]);
    expect(codes(past('z', declared('ben', ben)), [past('a', declared('cai', cai))], { sameFiles })).toEqual([
      'declared-with-known-file',
    ]);
    expect(codes(past('z', declared('ben', ben)), [past('a', declared('ben', ben))], { sameFiles })).toEqual([]);
  });
  it('made although a judgment is attached are told', () => {
    const attached = story(
      fileComplaint({
        evidence: [...complaint.evidence, paper('ruling')],
        materials: [...complaint.materials, { code: 'EXTRA', evidenceIds: ['ruling'] }],
      }),
    );
    const declared = andThen(
      attached,
      acceptComplaint(),
      recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
      fileCounterNotice('03-05T10:00', 'ben', ['bag']),
    );
    expect(codes(past('z', declared))).toEqual(['declared-against-judgment']);
    expect(codes(past('z', attached))).toEqual([]);
  });
});

it('the order of the queue is the sum of weights, and the same file gives the same signals', () => {
  const one = file(past('z', filed), [past('a', foundMalicious)]);
  expect(placeOf(signalsOf(one))).toBe(100);
  expect(signalsOf(one)).toEqual(signalsOf({ ...one, others: [...one.others] }));
});

describe('conduct after and around the complaint', () => {
  it('most of several respondents compete with the complainant: told, and lawful by itself', () => {
    const subject = past('a', filed);
    const respondents = subject.dispute.respondents.map(({ respondentId }) => respondentId);
    expect(codes(subject, [], { competitors: new Set(respondents) })).toEqual(['targets-competitors']);
    expect(codes(subject, [], { competitors: new Set(respondents.slice(0, 1)) })).toEqual([]);
  });
  it('what a person found wrong is withdrawn within days, or that is told', () => {
    const proved = (events: readonly DisputeEvent[]): readonly DisputeEvent[] => [
      ...events,
      {
        type: 'UrgentNoticeFoundWrong',
        data: { urgentId: 'u', complainantId: 'ana', pairs: ['pair:ben:bag'], reasonContentId: 'why' },
      },
    ];
    const open = past('a', proved(noticed));
    expect(codes(open, [], { at: shanghai('03-30T10:00') })).toEqual([]); // five days from the 25th
    expect(codes(open, [], { at: shanghai('03-31T10:00') })).toEqual(['kept-after-proof']);
    const { pairs } = disputeAfter(noticed);
    const taken = proved(andThen(noticed, withdrawComplaint('03-09T10:00', ...pairs.map(pairOf))));
    expect(codes(past('a', taken), [], { at: shanghai('03-31T10:00') })).toEqual([]);
  });
  it('complaints that were begun and never cured speak from the rule’s number on', () => {
    const left = (id: string) =>
      past(id, andThen(filed, requestCure('03-03T10:00', 'other'), clockSays('LapseCure', '03-30T00:01', 'dispute')));
    expect(codes(past('z', filed), [left('a')])).toEqual([]);
    expect(codes(past('z', filed), [left('a'), left('b')])).toEqual(['not-carried-on']);
  });
});
