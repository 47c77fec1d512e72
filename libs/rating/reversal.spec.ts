import type { DecisionBecameFinal, DecisionReversed } from '#domain/dispute/panel/decision/final-events.js';
import type { DecisionIssued, DecisionMade } from '#domain/dispute/panel/decision/events.js';
import type { Finding, ItemResult } from '#domain/dispute/panel/decision/findings.js';
import type { AdoptionAnswered, AdoptionOverdue } from '#domain/dispute/panel/decision/adoption-events.js';
import type { LegalKind } from '#domain/rulebook/panel-rules.js';
import { shanghai } from '#domain/testing/core/commands.js';
import { noticed } from '#domain/testing/core/scenes.js';
import { heldOf, type Fact } from './fact.js';
import type { RatedEvent, Told } from './facts-of-dispute.js';
import { rateAll } from './rate-all.js';
import { integrity202701 } from './integrity-2027-01.js';
import type { Member } from './member.js';
import { publishedOf } from './published.js';
import { factsOf } from './tell.js';
import { day, fact, member } from './testing/facts.js';
import { NO_AMENDS } from './weigh.js';

const bag = 'pair:ben:bag' as const;
const hat = 'pair:cai:bag' as const;
const of = { decisionId: 'first', panelId: 'panel' };
const items: readonly ItemResult[] = [
  { pair: bag, outcome: 'lift' },
  { pair: hat, outcome: 'keep' },
];
const finding = (about: Finding['about'], partyId: string, said: Finding['finding']): Finding => ({
  findingId: `${about}-${partyId}`,
  about,
  partyId,
  pairs: [bag],
  finding: said,
});
const findings = [finding('complaint', 'ana', 'malicious'), finding('declaration', 'ben', 'founded')];
const made = (legalKind: LegalKind = 'contractual-decision', decisionId = 'first'): DecisionMade => ({
  type: 'DecisionMade',
  data: {
    ...of,
    decisionId,
    legalKind,
    panelistIds: [],
    issues: [],
    items,
    findings,
    dissents: [],
    builtFrom: [],
    madeAt: shanghai('04-01T10:00'),
  },
});
const issued: DecisionIssued = {
  type: 'DecisionIssued',
  data: { decisionId: 'first', issuedAt: shanghai('04-02T10:00') },
};
const final: DecisionBecameFinal = {
  type: 'DecisionBecameFinal',
  data: { ...of, by: 'time', items, findings, effectiveAt: shanghai('04-20T10:00') },
};
const reversed: DecisionReversed = {
  type: 'DecisionReversed',
  data: { decisionId: 'first', byDecisionId: 'second', wasFinal: true, effectiveAt: shanghai('06-01T10:00') },
};

/** Ana's complaint, which her agent filed for her, with what came of it. */
const log = (...events: readonly RatedEvent[]): readonly Told<RatedEvent>[] =>
  [...noticed, ...events].map((event, index) => {
    const byAgent =
      event.type === 'ComplaintFiled' ? { ...event, data: { ...event.data, filedAs: 'agent' as const } } : event;
    return {
      ...byAgent,
      position: index + 1,
      meta: { by: { kind: 'person', id: 'agent', onBehalfOf: 'ana' }, at: shanghai('03-01T10:00') },
    };
  });
const said = (...events: readonly RatedEvent[]) =>
  factsOf('d', log(...events))
    .filter(({ until }) => until === undefined)
    .map(({ code, memberId, role, pending }) => `${code} ${memberId} ${role}${pending ? ' pending' : ''}`);

const OF_ALL = [
  'complaint-malicious ana complainant',
  'complaint-malicious agent representative',
  'declaration-founded ben merchant',
  'cleared ben merchant',
  'infringement-found cai merchant',
];

it('says nothing of a decision before it went out, that it is pending while it can be reviewed, and then what it says', () => {
  expect(said(made())).toEqual([]);
  expect(said(made(), issued)).toEqual(OF_ALL.map((one) => `${one} pending`));
  expect(said(made(), issued, final)).toEqual(OF_ALL);
});

it('says of items that are decided no more nothing but what was found of good faith', () => {
  const left: DecisionBecameFinal = { ...final, data: { ...final.data, items: items.slice(1) } };
  expect(said(made(), issued, left)).toEqual(OF_ALL.filter((one) => one !== 'cleared ben merchant'));
});

it('takes everything back that a decision said when it is reversed, final or not, and then says what the review says', () => {
  expect(said(made(), issued, final, reversed)).toEqual([]);
  expect(said(made(), issued, reversed)).toEqual([]);
  const second: DecisionBecameFinal = {
    ...final,
    data: { ...final.data, decisionId: 'second', by: 'is-review', findings: [finding('complaint', 'ana', 'founded')] },
  };
  expect(said(made(), issued, final, reversed, made('contractual-decision', 'second'), second)).toEqual([
    'complaint-upheld ana complainant',
    'complaint-upheld agent representative',
    'cleared ben merchant',
    'infringement-found cai merchant',
  ]);
});

it('says of an advisory opinion what each filed and nothing of the items, which it binds nobody to', () => {
  expect(said(made('advisory-opinion'), issued, final)).toEqual(OF_ALL.slice(0, 3));
});

it('takes items as the word on a complaint about which nothing was found', () => {
  const plain: DecisionBecameFinal = { ...final, data: { ...final.data, findings: [] } };
  expect(said(made(), plain)).toContain('complaint-unfounded-good-faith ana complainant');
  expect(said(made(), plain)).toContain('complaint-upheld ana complainant');
});

it('says of a platform that it answered, whatever it answered, and late where it was late', () => {
  const due = { dueAt: shanghai('05-01T00:00') } as AdoptionOverdue['data']['chaseDue'];
  const asked = { adoptionId: 'a', decisionId: 'first', platformId: 'shop' };
  const overdue: AdoptionOverdue = {
    type: 'AdoptionOverdue',
    data: { ...asked, effectiveAt: shanghai('05-01T00:00'), chaseDue: due },
  };
  const answered: AdoptionAnswered = {
    type: 'AdoptionAnswered',
    data: {
      ...asked,
      answers: [{ pair: bag, answer: 'depart' }],
      answeredBy: 'platform',
      answeredAt: shanghai('05-02T10:00'),
    },
  };
  expect(said(answered)).toEqual(['decision-answered shop platform']);
  expect(said(overdue)).toEqual(['decision-unanswered shop platform']);
  expect(said(overdue, answered)).toEqual(['decision-answered-late shop platform']);
});

it('keeps in mind under which ids a fact was told that is final now, each towards its own other side', () => {
  const plain: DecisionBecameFinal = { ...final, data: { ...final.data, findings: [] } };
  const undecided = { ...made(), data: { ...made().data, findings: [] } };
  const ids = factsOf('d', log(undecided, issued, plain)).flatMap(({ until, factId, formerIds }) =>
    until === undefined ? [[factId, formerIds]] : [],
  );
  expect(ids).toContainEqual(['d.complaint-upheld.complainant.2', ['d.complaint-upheld.complainant.1']]);
  expect(ids).toContainEqual(['d.infringement-found.merchant.2', ['d.infringement-found.merchant.1']]);
  const both = {
    ...undecided,
    data: { ...undecided.data, items: items.map((one) => ({ ...one, outcome: 'keep' as const })) },
  };
  expect(factsOf('d', log(both, issued)).flatMap(({ formerIds = [] }) => formerIds)).toEqual([]);
});

it('leaves a fact out that an objection took out while it was pending, and shows one that is still open', () => {
  const facts = heldOf(factsOf('d', log(made(), issued, final)), Infinity);
  const id = 'd.complaint-malicious.complainant';
  const ana = (more: Partial<Member>) => {
    const one = member({ memberId: 'ana', ...more });
    const rating = rateAll([one], facts, day('2026-05-01'), () => integrity202701).get('ana');
    return { rating, open: rating && publishedOf(integrity202701, one, rating)[0]?.facts };
  };
  expect(ana({}).open).toMatchObject([{ code: 'complaint-malicious', objection: 'none' }]);
  expect(ana({ contested: new Set([`${id}.1`]) }).open).toMatchObject([{ objection: 'open' }]);
  const struck = ana({ amends: { ...NO_AMENDS, struck: new Set([`${id}.1`]) } });
  expect(struck.open).toEqual([]);
  expect(struck.rating?.roles[0]).toMatchObject({ look: { score: 70_000 }, weighed: [{ standing: 'struck' }] });
});

it('takes back what a platform made of a decision when that is reversed, and what it made of another not', () => {
  const asked = { adoptionId: 'a', decisionId: 'first', platformId: 'shop' };
  const pairs = [bag];
  const performed: RatedEvent = { type: 'DecisionPerformed', data: { ...asked, pairs } };
  const broken: RatedEvent = {
    type: 'DecisionBroken',
    data: { ...asked, pairs, how: 'departed', effectiveAt: shanghai('05-03T10:00') },
  };
  const overdue = {
    type: 'AdoptionOverdue',
    data: { ...asked, adoptionId: 'b', effectiveAt: shanghai('05-01T00:00') },
  } as AdoptionOverdue;
  const all = [overdue, performed, broken];
  expect(said(...all)).toEqual([
    'decision-unanswered shop platform',
    'decision-performed shop platform',
    'decision-broken shop platform',
  ]);
  expect(said(...all, reversed)).toEqual([]);
  const others = { ...performed, data: { ...performed.data, adoptionId: 'c', decisionId: 'second' } } as RatedEvent;
  expect(said(...all, others, reversed)).toEqual(['decision-performed shop platform']);
});

it('says of a bad-faith review what it found once nobody can appeal, and nothing of what an appeal took away', () => {
  const found = { reviewId: 'r', aboutId: 'ana', side: 'complaint', finding: 'malicious', disputeIds: ['d'] } as const;
  const first = { type: 'FaithFound', data: { ...found, foundAt: shanghai('04-01T10:00') } } as unknown as RatedEvent;
  const end = (finding: Finding['finding']) =>
    ({
      type: 'FaithFindingBecameFinal',
      data: { ...found, finding, effectiveAt: shanghai('04-20T10:00') },
    }) as unknown as RatedEvent;
  const appeal = (outcome: string, finding: Finding['finding']) =>
    ({
      type: 'FaithAppealDecided',
      data: { ...found, outcome, finding, decidedAt: shanghai('04-15T10:00') },
    }) as unknown as RatedEvent;
  expect(said(first)).toEqual([
    'complaint-malicious ana complainant pending',
    'complaint-malicious agent representative pending',
  ]);
  expect(said(first, end('malicious'))).toEqual([
    'complaint-malicious ana complainant',
    'complaint-malicious agent representative',
  ]);
  expect(said(first, appeal('reversed', 'founded'))).toEqual([]);
  expect(said(first, appeal('reversed', 'founded'), end('founded'))).toEqual([]);
  expect(said(first, appeal('varied', 'unfounded-and-negligent'), end('unfounded-and-negligent'))).toEqual([
    'complaint-unfounded-negligent ana complainant',
    'complaint-unfounded-negligent agent representative',
  ]);
});

describe('the ratings of all four members of a dispute', () => {
  const four: readonly Member[] = ['ana', 'agent', 'ben', 'cai'].map((memberId) => member({ memberId }));
  /** What each of them had done before, so that everybody has a grade. */
  const past = four.flatMap(({ memberId }) =>
    (['complainant', 'merchant'] as const).flatMap((role) =>
      Array.from({ length: 6 }, (_, index): Fact =>
        fact('settlement-performed', `2026-02-0${index + 1}`, {
          memberId,
          role,
          disputeId: `${memberId}${role}${index}`,
          since: 0,
        }),
      ),
    ),
  );
  const ratings = (on: string, known: number, ...events: readonly RatedEvent[]) => {
    const facts = heldOf([...past, ...factsOf('d', log(...events))], known);
    return Object.fromEntries(rateAll(four, facts, day(on), () => integrity202701));
  };
  const all = [made(), issued, final, reversed];
  const before = noticed.length;

  it('move when a decision becomes final, and return exactly to what they would have been when it is reversed on review', () => {
    for (const on of ['2026-04-02', '2026-05-01', '2026-07-20', '2027-01-20']) {
      const never = ratings(on, Infinity);
      expect(ratings(on, Infinity, ...all)).toEqual(never);
      const standing = ratings(on, before + 3, ...all);
      if (on > '2026-04-20')
        for (const id of ['ana', 'agent', 'ben', 'cai']) expect(standing[id]).not.toEqual(never[id]);
    }
  });

  it('are still what they were while the decision stood, for whoever asks what was known then', () => {
    expect(ratings('2026-05-01', before + 3, ...all)).toEqual(ratings('2026-05-01', Infinity, ...all.slice(0, 3)));
    expect(ratings('2026-05-01', before, ...all)).toEqual(ratings('2026-05-01', Infinity));
  });

  it('are pending, and weigh nothing, while it can be reviewed', () => {
    const open = ratings('2026-04-10', before + 2, ...all);
    const scores = (some: typeof open) =>
      Object.values(some).map(({ roles }) => roles.map(({ look }) => look.score).filter((score) => score !== 70_000));
    expect(scores(open)).toEqual(scores(ratings('2026-04-10', Infinity)));
    expect(open['ana']?.roles[0]?.weighed.find((one) => one.fact.code === 'complaint-malicious')).toMatchObject({
      standing: 'pending',
      weight: 0,
    });
  });
});
