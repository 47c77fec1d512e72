import { DOCUMENT_LOCALES } from '../../dispute/service/document/events.js';
import { CHASE_ENDINGS } from '../../dispute/measures/measure/events.js';
import { HAND_CHANNELS, type Channel } from '../../dispute/core/channel.js';
import { daysAfter, localDate } from '../../calendar/local-date.js';
import { plan } from '../../dispute/plan.js';
import { subjectsOf, type Dispute } from '../../dispute/core/state.js';
import type { Subject } from '../../dispute/core/subject.js';
import { instant, type Actor, type Instant } from '../../kernel/message.js';
import { from, some, type Make, type Throw } from '../core/any-record.js';
import { ana, ben, cai, clock, engine, mall, mia, shop } from '../core/actors.js';
import { calendar } from '../core/calendar.js';
import { EXPORT_PARTS } from '../../dispute/service/export/events.js';
import { made } from './document-commands.js';
import { madeExport } from './export-commands.js';
import { rulebook } from '../core/rulebook.js';

const channels: readonly Channel[] = ['platform', 'mail'];
export const platforms: readonly Actor[] = [shop, mall];
export const serviceId = ({ services }: Dispute, number: number): string =>
  from(Object.keys(services), number) ?? 'none';
export const openServices = (dispute: Dispute): Dispute => ({
  ...dispute,
  services: Object.fromEntries(
    Object.entries(dispute.services).filter(([, service]) => service.arrivedAt === undefined),
  ),
});
export const effectOf = (dispute: Dispute, number: number) => from(plan(dispute, rulebook, calendar).effects, number);
export const earlier = (at: Instant, hours: number): Instant => instant(Date.parse(at) - hours * 3_600_000);
export const clockData = (dispute: Dispute, { a, b }: Throw): { readonly subject: Subject } => {
  const planned = from(plan(dispute, rulebook, calendar).deadlines, a)?.subject;
  return { subject: (b % 4 === 0 ? undefined : planned) ?? from(subjectsOf(dispute), a) ?? 'dispute' };
};

/** Documents on their way, effects and what platforms do. */
export const anyService = {
  RecordDispatch: (dispute, { a, b }) => ({
    data: { serviceId: serviceId(dispute, a), channel: from(channels, b) },
    by: engine,
  }),
  RecordArrival: (dispute, { a, b, c }, at) => {
    const id = serviceId(c % 3 === 0 ? dispute : openServices(dispute), a);
    const service = dispute.services[id];
    const by = from([platforms.find((one) => one.id === service?.platformId) ?? shop, mia, engine], b) ?? mia;
    return { data: { serviceId: id, ...(c % 2 === 0 && { arrivedAt: earlier(at, c % 50) }) }, by };
  },
  RecordFailure: (dispute, { a, b }) => ({
    data: {
      serviceId: serviceId(dispute, a),
      channel: from(channels, b),
      reason: b % 3 === 0 ? 'no-interface' : 'bounced',
      code: '5',
    },
    by: engine,
  }),
  RecordHandover: (dispute, { a, b, c }) => ({
    data: { serviceId: serviceId(openServices(dispute), a), channel: from(HAND_CHANNELS, b), arrived: c % 3 === 0 },
    by: mia,
  }),
  RecordAttempt: (dispute, { a, b }) => ({
    data: { serviceId: serviceId(openServices(dispute), a), channel: from(HAND_CHANNELS, b), outcome: 'no-answer' },
    by: mia,
  }),
  RecordReturn: (dispute, { a, b }) => ({
    data: { serviceId: serviceId(dispute, a), channel: from(HAND_CHANNELS, b) },
    by: mia,
  }),
  AskForDocument: (dispute, { a, b }) => ({
    data: { serviceId: serviceId(dispute, a), locale: from(DOCUMENT_LOCALES, b) ?? 'en' },
    by: from([ana, ben, cai, mia, shop], a + b) ?? mia,
  }),
  RecordDocument: (dispute, { a, b }) => ({
    data: { serviceId: serviceId(dispute, a), locale: from(DOCUMENT_LOCALES, b) ?? 'en', ...made },
    by: engine,
  }),
  AskForExport: (dispute, { a, b }) => ({
    data: {
      exportId: `export-${Object.keys(dispute.exports).length}`,
      recipient: a % 2 === 0 ? { kind: 'court' } : { kind: 'party', partyId: 'ana' },
      reasonContentId: 'why',
      parts: EXPORT_PARTS,
      leftOut: [],
      masks: [],
      locale: from(DOCUMENT_LOCALES, b) ?? 'en',
    },
    by: from([ana, ben, mia], b) ?? mia,
  }),
  RecordExport: (dispute, { a }) => ({
    data: { exportId: from(Object.keys(dispute.exports), a) ?? 'none', ...madeExport },
    by: engine,
  }),
  AcknowledgeService: (dispute, { a }) => {
    const id = serviceId(dispute, a);
    return {
      data: { serviceId: id },
      by:
        from(
          [ana, ben, cai].filter(({ onBehalfOf }) => onBehalfOf === dispute.services[id]?.addressee.id),
          0,
        ) ?? ben,
    };
  },
  GiveUpEffect: (dispute, { a }) => {
    const effect = effectOf(dispute, a);
    return {
      data: {
        key: effect?.key ?? 'none',
        subject: effect?.subject ?? 'dispute',
        reason: a % 2 === 0 ? 'no-interface' : 'gone',
      },
      by: engine,
    };
  },
  ResumeEffect: (dispute, { a }) => {
    const task = from(
      Object.values(dispute.tasks).filter(({ kind }) => kind === 'resume-effect'),
      a,
    );
    return { data: { key: task?.effects?.[0] ?? 'none', subject: task?.subject ?? 'dispute' }, by: mia };
  },
  RecomputeDeadline: (dispute, dice) => {
    const task = from(Object.values(dispute.tasks), dice.a);
    return {
      data: task && dice.c % 2 === 0 ? { subject: task.subject, task: task.kind } : clockData(dispute, dice),
      by: clock,
    };
  },
  AskAboutDay: (dispute, dice) => ({
    data: { ...clockData(dispute, dice), waits: dice.c % 2 === 0 ? 'AskForReports' : 'LapseCure' },
    by: clock,
  }),
  PassOnDay: (dispute, dice) => ({ data: clockData(dispute, dice), by: clock }),
  ConfirmDay: (dispute, dice) => ({
    data: {
      subject: from(Object.keys(dispute.uncertainDays) as Subject[], dice.a) ?? clockData(dispute, dice).subject,
      lastDay: daysAfter(localDate('2026-03-10'), dice.b % 20),
      noteContentId: 'note',
    },
    by: mia,
  }),
  RecordAsked: (dispute, { a, b }) => {
    const effect = effectOf(dispute, a);
    const newest =
      effect?.kind === 'ask-platform' ? Math.max(...effect.measures.map(({ sequence }) => sequence)) : dispute.sequence;
    return {
      data: { platformId: effect?.kind === 'ask-platform' ? effect.platformId : from(platforms, b)?.id, upTo: newest },
      by: engine,
    };
  },
  ReportMeasures: (dispute, { a, b, c }) => {
    const by = from(platforms, b) ?? shop;
    const measures = some(
      Object.values(dispute.measures).filter(({ platformId }) => platformId === by.id),
      a,
    );
    const results = measures.map(({ respondentId, itemId, sequence }, index) => ({
      respondentId,
      itemId,
      sequence: c % 7 === 0 ? 1 : sequence,
      outcome: (c >> index) % 3 === 0 ? 'refused' : 'confirmed',
    }));
    return { data: { results }, by };
  },
  EndChase: (_, { a, b }) => ({
    data: { platformId: from(platforms, a)?.id, reason: from(CHASE_ENDINGS, b) },
    by: mia,
  }),
  RecordMeasuresHandover: (dispute, { a, b }) => {
    const by = from(platforms, a) ?? shop;
    return { data: { platformId: by.id, upTo: b % 5 === 0 ? 1 : dispute.asked[by.id]?.byHand?.upTo }, by: mia };
  },
  EnterMeasureResults: (dispute, { a, b, c }) => {
    const { id } = from(platforms, b) ?? shop;
    const measures = some(
      Object.values(dispute.measures).filter(({ platformId }) => platformId === id),
      a,
    );
    const results = measures.map(({ respondentId, itemId, sequence }, index) => ({
      respondentId,
      itemId,
      sequence,
      outcome: (c >> index) % 3 === 0 ? 'refused' : 'confirmed',
    }));
    return { data: { platformId: id, results }, by: mia };
  },
  AskAgain: (_, { a }) => ({ data: { platformId: from(platforms, a)?.id }, by: mia }),
} satisfies { readonly [name: string]: Make };
