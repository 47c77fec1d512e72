import type { DisputeCommand } from '#domain/dispute/actions.js';
import { contactKey, publicationKey } from '#domain/dispute/core/held-offices.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { Refused } from '#domain/kernel/refusal.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import { relateDisputes } from '#domain/testing/intake/amendments.js';
import { dictateComplaint } from '#domain/testing/intake/dictations.js';
import { appealed, assignAppeal, decideAppeal, propose, replied } from '#domain/testing/conduct/good-faith.js';
import { ana, ben, contextOf, EXPERTS, mia } from '#domain/testing/core/actors.js';
import { calendar } from '#domain/testing/core/calendar.js';
import { fileCounterNotice } from '#domain/testing/core/commands.js';
import { rulebook } from '#domain/testing/core/rulebook.js';
import { filed, noticed } from '#domain/testing/core/scenes.js';
import { andThenIn, asked, disputeAfter, fileOf, withOffices, type Step } from '#domain/testing/core/story.js';
import {
  approvePublication,
  openReview,
  proposePublication,
  requestReview,
} from '#domain/testing/panel/after-commands.js';
import { decided, final } from '#domain/testing/panel/after-stories.js';
import { releaseDecision } from '#domain/testing/panel/decision-commands.js';
import { held } from '#domain/testing/panel/decision-stories.js';
import {
  acceptSeat,
  appointExpert,
  challengeExpert,
  decideChallenge,
  panelClock,
} from '#domain/testing/panel/panel-commands.js';
import { panelConstituted, presiding } from '#domain/testing/panel/panel-stories.js';
import { acceptMediation, chooseMediator } from '#domain/testing/talks/mediation-commands.js';
import { choosing } from '#domain/testing/talks/mediation-stories.js';

/**
 * Pat has every role in the association and is on every roster; whether it may take an office in a dispute depends on
 * what it did there, or in one joined with it, alone.
 */
const pat = { kind: 'person', id: 'pat' } as const;
const patForBen = { ...pat, onBehalfOf: 'ben' };
const free = EXPERTS['eda'] ?? { available: true, load: 0, rights: [], languages: ['zh-CN'], ties: [], pseudonym: 'p' };
const everything = {
  duties: ['case-manager', 'mediator', 'expert'],
  experts: { ...EXPERTS, pat: { ...free, pseudonym: 'p-pat' } },
  neutrals: { ...contextOf(mia).neutrals, pat: { available: true, load: 0 } },
  reviewers: { ...contextOf(mia).reviewers, pat: { organisationId: 'far-house', competesWith: [] } },
} as const;
const world = { rulebook, calendar, context: everything };
const andThen = andThenIn(world);

type Taking = {
  /** What has happened before. */
  readonly past: readonly DisputeEvent[];
  /** By which Pat takes the office, the last being an act of its own; each is asked for it, and the first refuses. */
  readonly steps: readonly Step[];
  /** What the office is about, where that is less than the dispute. */
  readonly about?: string;
};
const newest = (all: object): string => Object.keys(all).at(-1) ?? 'none';

const challenged = andThen(panelConstituted, challengeExpert('03-16T10:00', ben, presiding));
const reviewAsked = andThen(decided, requestReview('04-05T10:00'));
const reviewing = andThen(
  andThenIn({ rulebook, calendar })(final, requestReview('05-04T10:00', 'new-facts'), openReview('05-05T10:00')),
  panelClock('LapsePanelConsent', '05-11T00:01'),
);
const proposed = andThen(final, proposePublication('04-13T10:00', mia));
const publication = Object.values(disputeAfter(proposed).decisions)[0]?.proposed?.publicationId ?? 'none';
const panelOf = (past: readonly DisputeEvent[]) => `panel:${Object.keys(disputeAfter(past).panels)[0] ?? 'none'}`;
const reviewOf = (past: readonly DisputeEvent[]) => `review:${newest(disputeAfter(past).reviews)}`;

/** How each office is taken. */
const TAKING = {
  'case-manager': { past: filed, steps: [asked(relateDisputes('03-01T11:00', 'same-goods', 'other'), pat)] },
  mediator: {
    past: andThen(choosing, chooseMediator('03-03T11:00', ana, 'pat')),
    steps: [chooseMediator('03-03T12:00', ben, 'pat'), asked(acceptMediation('03-04T10:00'), pat)],
  },
  expert: {
    past: reviewing,
    steps: [appointExpert('05-11T10:00', 'pat'), acceptSeat('05-11T11:00', pat)],
    about: panelOf(reviewing),
  },
  representative: { past: noticed, steps: [fileCounterNotice('03-05T10:00', 'ben', ['bag'], patForBen)] },
  'challenge-decider': { past: challenged, steps: [decideChallenge('03-17T10:00', presiding, false, pat)] },
  'decision-second': { past: held.dispute, steps: [releaseDecision('03-22T10:00', pat)], about: panelOf(held.dispute) },
  'review-opener': { past: reviewAsked, steps: [openReview('04-06T10:00', pat)], about: panelOf(reviewAsked) },
  finder: { past: replied, steps: [propose('03-04T10:00', {}, pat)], about: reviewOf(replied) },
  'appeal-decider': {
    past: appealed,
    steps: [assignAppeal('03-05T11:00', 'pat'), decideAppeal('03-06T10:00', { keepsConsequence: true }, pat)],
    about: reviewOf(appealed),
  },
  proposer: { past: final, steps: [proposePublication('04-13T10:00', pat)] },
  seconder: { past: proposed, steps: [approvePublication('04-14T10:00', pat)], about: publicationKey(publication) },
} as const satisfies Readonly<Record<string, Taking>>;
type Name = keyof typeof TAKING;
const NAMES = Object.keys(TAKING) as readonly Name[];

/**
 * What is expected, by hand: who holds the office of the row, may it take that of the column? `.` it may; `x` not in
 * this dispute nor in one joined with it; `s` not where it is about the same panel, finding or proposal.
 */
const EXPECTED: Readonly<Record<Name, string>> = {
  //                    case-manager mediator expert representative challenge second opener finder appeal proposer seconder
  'case-manager': /*  */ '.            x        x      x              x         .      s      .      .      .        .',
  mediator: /*        */ 'x            .        x      x              x         x      x      x      x      x        x',
  expert: /*          */ 'x            x        s      x              x         x      x      x      x      x        x',
  representative: /*  */ 'x            x        x      .              x         x      x      x      x      x        x',
  'challenge-decider': /**/ '.         x        x      x              .         .      .      .      .      .        .',
  'decision-second': /* */ '.          x        x      x              .         .      s      .      .      .        .',
  'review-opener': /* */ '.            x        x      x              .         .      .      .      .      .        .',
  finder: /*          */ '.            x        x      x              .         .      .      .      s      .        .',
  'appeal-decider': /**/ '.            x        x      x              .         .      .      .      .      .        .',
  proposer: /*        */ '.            x        x      x              .         .      .      .      .      .        s',
  seconder: /*        */ '.            x        x      x              .         .      .      .      .      .        .',
};
const expected = (row: Name, column: Name): string =>
  EXPECTED[row].split(/\s+/)[NAMES.indexOf(column)] ?? 'nothing is expected';

type Held = { readonly office: Name; readonly about?: string; readonly disputeId?: string };

/** Whether Pat comes to hold the office, holding this already: nobody refuses. */
const takes = (sought: Name, ...offices: readonly Held[]): boolean => {
  const { past, steps }: Taking = TAKING[sought];
  try {
    steps.reduce((all, step) => {
      const dispute = disputeAfter(all);
      const command: DisputeCommand = typeof step === 'function' ? step(dispute) : step;
      const { context } = withOffices(all, world);
      const known = context?.offices ?? {};
      const told = { ...context, offices: { ...known, pat: [...(known['pat'] ?? []), ...offices] } };
      return [...all, ...disputeDecider.decide(command, fileOf(dispute, command.by, { ...world, context: told }))];
    }, past);
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
};

const PAIRS = NAMES.flatMap((first) => NAMES.map((then) => [first, then, expected(first, then)] as const));

it('tries every ordered pair of offices', () => {
  expect(PAIRS).toHaveLength(NAMES.length ** 2);
  expect(PAIRS.every(([, , answer]) => ['.', 'x', 's'].includes(answer))).toBe(true);
});

it.each(NAMES)('%s can be taken by who holds nothing', (office) => expect(takes(office)).toBe(true));

it.each(PAIRS)('who holds %s and seeks %s: %s', (first, then, answer) => {
  const { about }: Taking = TAKING[then];
  const same = about === undefined ? {} : { about };
  expect(takes(then, { office: first, ...same })).toBe(answer === '.');
  expect(takes(then, { office: first, about: 'panel:another' })).toBe(answer !== 'x');
  expect(takes(then, { office: first, disputeId: 'joined', about: 'panel:another' })).toBe(answer !== 'x');
});

/** What is put up stands in the dispute until somebody agrees; every other office is held by its act, for good. */
const BY_ACT = NAMES.filter((office) => office !== 'proposer');

it.each(BY_ACT)('%s is held from its act on, by the log', (office) => {
  const { past, steps }: Taking = TAKING[office];
  const after = andThen(past, ...steps);
  expect(withOffices(after, world).context?.offices?.['pat']?.map((one) => one.office)).toContain(office);
});

it('leaves a case manager who writes down what a party says in its office, though it names that party', () => {
  const by = { ...mia, onBehalfOf: 'ana' };
  const past = andThenIn({ rulebook, calendar, context: { mayActFor: [] } })(
    [],
    dictateComplaint('03-01T10:00', { by }),
  );
  expect(withOffices(past, world).context?.offices?.['mia']).toEqual([{ office: 'case-manager' }]);
});

it('keeps who put something up from agreeing to it, while it waits', () => {
  const own = andThen(final, proposePublication('04-13T10:00', pat));
  const agree = approvePublication('04-14T10:00', pat);
  expect(() => andThen(own, agree)).toThrow('SecondPersonNeeded');
  expect(contactKey('c')).not.toBe(publicationKey('c'));
});

it('leaves a case manager who mediates no power in that dispute, to act or to see', () => {
  const { past, steps }: Taking = TAKING.mediator;
  const mediating = andThen(past, ...steps);
  expect(() => andThen(mediating, { type: 'ConcludeDispute', data: {}, by: pat, at: mia } as never)).toThrow(
    'NotYourPart',
  );
});
