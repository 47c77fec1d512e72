import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { ana, ben, cai } from '#domain/testing/core/actors.js';
import {
  clockSays,
  excuseDelay,
  fileCounterNotice,
  reportProceeding,
  shanghai,
} from '#domain/testing/core/commands.js';
import { accepted, answered, noticed, waiting } from '#domain/testing/core/scenes.js';
import { andThen, disputeAfter, type Step } from '#domain/testing/core/story.js';
import {
  appeal,
  assignAppeal,
  decideAppeal,
  openFaithReview,
  propose,
  replyToFaithReview,
  second,
  warnOfFaithReview,
} from '#domain/testing/conduct/good-faith.js';
import { claimDelay, extendForOutage } from '#domain/testing/intake/record-commands.js';
import { recordArrival } from '#domain/testing/service/service-commands.js';
import {
  agreeStay,
  acceptNegotiation,
  proposeNegotiation,
  proposeStay,
} from '#domain/testing/talks/negotiation-commands.js';
import {
  drawUpAgreement,
  sealAgreement,
  signAgreement,
  signAsMediator,
} from '#domain/testing/talks/mediation-commands.js';
import { mediating } from '#domain/testing/talks/mediation-stories.js';
import { localDate } from '#domain/calendar/local-date.js';
import { aboutOf } from './document-about.js';
import { duesOf } from './document-dues.js';

const [bag, cap, others] = ['pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'] as const;

/** Each letter that this step orders, with the end that it tells for all and those that it tells apart. */
const told = (past: readonly DisputeEvent[], step: Step) => {
  const known = andThen(past, step);
  const together = known.slice(past.length);
  const dispute = evolveAll(disputeAfter(past), together);
  return together.flatMap((event) => {
    const service = event.type === 'ServiceOrdered' ? dispute.services[event.data.serviceId] : undefined;
    if (!service) return [];
    const ordered = { known, together, service, dispute, text: () => undefined };
    const ends = [...duesOf(ordered).ofPairs].map(([pair, { dueAt }]) => [pair, dueAt]);
    const end = aboutOf(ordered).deadline?.dueAt;
    return [
      {
        to: service.addressee.id,
        document: service.document,
        pairs: service.pairs,
        aboutId: service.aboutId,
        end,
        ends,
      },
    ];
  });
};
const waitingEnd = ({ waitingEnds }: Dispute, pair: PairSubject) => waitingEnds[pair]?.dueAt;
/** Ben’s bag waits longer than his cap, and Cai’s longer than both. */
const apart = andThen(
  noticed,
  fileCounterNotice('03-05T10:00', 'ben', ['bag']),
  recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'),
  fileCounterNotice('03-06T11:00', 'ben', ['cap']),
  recordArrival('03-09T10:00', 'forwarded-counter-notice', 'ana'),
  fileCounterNotice('03-07T13:00', 'cai', ['bag'], cai),
  recordArrival('03-10T09:00', 'forwarded-counter-notice', 'ana'),
);

it('after an outage tells each party the end of its own window and of its own negotiation', () => {
  const past = andThen(
    accepted,
    recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
    proposeNegotiation('03-02T11:00', [bag]),
    recordArrival('03-05T10:00', 'forwarded-notice', 'cai'),
  );
  const out = extendForOutage('03-06T10:00', '03-05T12:00', '03-06T09:00');
  const { stages } = disputeAfter(andThen(past, out));
  const letters = told(past, out);
  const ends = Object.fromEntries(Object.entries(stages).map(([subject, state]) => [subject, state?.deadline?.dueAt]));
  const [negotiation = ''] = Object.keys(stages).filter((subject) => subject.startsWith('negotiation:'));
  expect(new Set([ends['respondent:ben'], ends['respondent:cai'], ends[negotiation]]).size).toBe(3);
  expect(letters.map(({ to, pairs, aboutId, end }) => [to, pairs.at(-1), aboutId !== undefined, end])).toEqual([
    ['ben', cap, false, ends['respondent:ben']],
    ['ana', cap, false, ends['respondent:ben']],
    ['cai', others, false, ends['respondent:cai']],
    ['ana', others, false, ends['respondent:cai']],
    ['ana', bag, true, ends[negotiation]],
    ['ben', bag, true, ends[negotiation]],
  ]);
});

it('of an excused delay tells the end of its own pairs, and each end where they end apart', () => {
  const excuse = excuseDelay('03-10T10:00', 3, bag, cap, others);
  const after = disputeAfter(andThen(apart, excuse));
  const end = (pair: PairSubject) => waitingEnd(after, pair);
  expect(new Set([bag, cap, others].map(end)).size).toBe(3);
  const all = [bag, cap, others].map((pair) => [pair, end(pair)]);
  expect(told(apart, excuse).map(({ to, end: one, ends }) => [to, one, ends])).toEqual([
    ['shop', undefined, expect.arrayContaining(all)],
    ['ana', undefined, expect.arrayContaining(all)],
    ['ben', undefined, all.slice(0, 2)],
    ['cai', end(others), []],
  ]);
});

it('of a stay tells the platform the end of each pair', () => {
  const talking = andThen(
    apart,
    proposeNegotiation('03-10T13:00', [bag, cap]),
    acceptNegotiation('03-10T14:00'),
    proposeStay('03-11T10:00', [bag, cap], 10),
  );
  const after = disputeAfter(andThen(talking, agreeStay('03-11T11:00')));
  const ends = [bag, cap].map((pair) => [pair, waitingEnd(after, pair)]);
  expect(told(talking, agreeStay('03-11T11:00'))).toEqual([expect.objectContaining({ end: undefined, ends })]);
});

it('of a suit that the excuse keeps a measure for tells when its next report is due, not when the period ends', () => {
  const late = andThen(
    waiting,
    claimDelay('03-20T10:00', bag),
    clockSays('AskForReports', '03-22T00:01', bag),
    reportProceeding('03-22T09:00', [bag], { proof: 'filing-receipt' }),
  );
  const letters = told(late, excuseDelay('03-23T09:00', 3, bag));
  const ends = (isAboutIt: boolean) =>
    new Set(letters.filter(({ aboutId }) => (aboutId !== undefined) === isAboutIt).map(({ end }) => end));
  expect(ends(true)).toEqual(new Set([shanghai('04-23T00:00')]));
  expect(ends(false)).toEqual(new Set([shanghai('03-26T00:00')]));
});

it('of a declaration that goes out again tells no end, since its time runs from its arrival', () => {
  const reviewed = andThen(
    answered,
    openFaithReview('03-07T10:00'),
    warnOfFaithReview('03-07T11:00'),
    replyToFaithReview('03-08T10:00'),
    propose('03-08T11:00'),
    second('03-08T12:00'),
    appeal('03-09T10:00'),
    assignAppeal('03-09T11:00'),
  );
  const letters = told(reviewed, decideAppeal('03-10T10:00', { finding: 'founded' }));
  const forwarded = letters.filter(({ document }) => document === 'forwarded-counter-notice');
  expect(forwarded.map(({ to, end }) => [to, end])).toContainEqual(['ana', undefined]);
  expect(new Set(forwarded.map(({ end }) => end))).toEqual(new Set([undefined]));
});

it('a promise that is due by the next day has its day in its own letter, which goes out with the agreement', () => {
  const promises = [
    { byId: 'ben', toId: 'ana', due: localDate('2026-03-06') },
    { byId: 'ana', toId: 'ben', due: localDate('2026-03-07') },
  ];
  const signed = andThen(
    mediating,
    drawUpAgreement('03-05T10:00', { promises }),
    signAgreement('03-05T11:00', ana),
    signAgreement('03-05T12:00', ben),
    signAsMediator('03-05T13:00'),
  );
  const letters = told(signed, sealAgreement('03-05T14:00')).map(({ to, document, end }) => [document, to, end]);
  const ends = letters.filter(([, , end]) => end !== undefined);
  expect(ends).toEqual([['performance-due', 'ben', shanghai('03-07T00:00')]]);
  expect(letters.map(([document]) => document)).toContain('settlement-agreement');
});
