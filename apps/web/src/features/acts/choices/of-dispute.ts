import { COLON } from '#messages/colon.js';
import { CLARIFICATION_WISHES_NAMED } from '#messages/panel/decision.js';
import { SUBJECT_KINDS } from '#messages/core/subjects.js';
import { STAGES } from '#messages/core/stages.js';
import { TASKS } from '#messages/core/tasks.js';
import type { Locale } from '#messages/locale.js';
import { RUNG_NAMES } from '#messages/measures/measures.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { proceedingNamed } from '#messages/response/proceedings.js';
import * as api from '../../../client/sdk.gen.js';
import type { DisputeBody } from '../../../client/types.gen.js';
import type { Option } from '../../../kit/choices/options.js';
import { wordOf } from '../../../shared/language/word-of.js';
import type { Source } from '../model/source.js';
import { at, itemName, partsOf, partyName, said, subjectName } from './names-of.js';
import { listed, once, viewIn, type Load, type Where } from './where.js';

/** What something at a stage is called where nothing else tells it from its like. */
const stageOptions =
  (kind: keyof typeof SUBJECT_KINDS): Load =>
  async (where) => {
    const stages = ((await viewIn(where))?.stages ?? []).filter(({ subject }) => partsOf(subject)[0] === kind);
    return stages.map(({ subject, stage }, index) => ({
      id: partsOf(subject)[1] ?? subject,
      label: said(
        `${SUBJECT_KINDS[kind][where.locale]}${stages.length > 1 ? ` ${index + 1}` : ''}`,
        wordOf(STAGES, stage, where.locale),
      ),
    }));
  };

const ofView =
  (read: (view: DisputeBody, where: Where) => readonly Option[]): Load =>
  async (where) => {
    const view = await viewIn(where);
    return view ? read(view, where) : [];
  };

/** What the course of the dispute tells of: the sentence of the event that named it first. */
const told =
  (name: string, type: RegExp = /./): Load =>
  async (where) => {
    const { disputeId = '', locale } = where;
    const timeline = await listed('getTimeline', { disputeId }, () => api.getTimeline({ path: { disputeId } }));
    return once(
      (timeline?.entries ?? []).toReversed().flatMap((entry) => {
        const id = (entry.facts as Readonly<Record<string, unknown>>)[name];
        return typeof id === 'string' && type.test(entry.type)
          ? [{ id, label: entry.text, help: at(entry.at, locale) }]
          : [];
      }),
    );
  };

const parties = (view: DisputeBody): readonly Option[] => [
  ...(view.complainantId === undefined ? [] : [{ id: view.complainantId, label: partyName(view, view.complainantId) }]),
  ...view.respondents.map(({ respondentId, name = '…' }) => ({ id: respondentId, label: name })),
];

/** Who asks to read the room of the form, and why; one at most. */
const readingOf = ({ rooms = [] }: DisputeBody, { params }: Where) =>
  rooms.flatMap(({ roomId, reading }) => (roomId === params['roomId'] && reading ? [reading] : []));

const taskSubjects =
  (kind: string): Load =>
  async (where) => {
    const view = await viewIn(where);
    return (view?.tasks ?? []).flatMap((task) =>
      task.kind === kind ? [{ id: task.subject, label: subjectName(view, task.subject, where.locale) }] : [],
    );
  };

/** Of what the dispute’s own page has loaded. */
export const OF_DISPUTE = {
  party: ofView(parties),
  respondent: ofView(({ respondents }) =>
    respondents.map(({ respondentId, name = '…' }) => ({ id: respondentId, label: name })),
  ),
  item: ofView((view) => view.items.map(({ itemId }) => ({ id: itemId, label: itemName(view, itemId) }))),
  service: ofView((view, { locale }) =>
    view.services.map(({ serviceId }) => ({ id: serviceId, label: subjectName(view, `service:${serviceId}`, locale) })),
  ),
  proceeding: ofView((view, { locale }) =>
    (view.proceedings ?? []).map(({ reportId, receivedAt, ...told }) => ({
      id: reportId,
      label: said(proceedingNamed(told)[locale], at(receivedAt, locale)),
    })),
  ),
  'counter-notice': ofView((view, { locale }) =>
    (view.counterNotices ?? []).map(({ counterNoticeId, respondentId, filedAt }) => ({
      id: counterNoticeId,
      label: said(partyName(view, respondentId), at(filedAt, locale)),
    })),
  ),
  'confidential-part': async (where) => {
    const [notices, submissions] = await Promise.all([
      ofView((view, { locale }) =>
        (view.counterNotices ?? []).map(({ counterNoticeId, respondentId, filedAt }) => ({
          id: counterNoticeId,
          label: said(partyName(view, respondentId), at(filedAt, locale)),
        })),
      )(where),
      told('submissionId')(where),
    ]);
    return [...notices, ...submissions];
  },
  session: ofView(({ mediations = [] }, { locale }) =>
    mediations.flatMap(({ sessions }) =>
      sessions.map(({ sessionId, kind, startsAt: when }) => ({
        id: sessionId,
        label: said(SESSION_KINDS_NAMED[kind][locale], at(when, locale)),
      })),
    ),
  ),
  result: told('resultId'),
  amendment: ofView(({ amendments = [] }, { locale }) =>
    (amendments as unknown as readonly { readonly amendmentId: string }[]).map(({ amendmentId }, index) => ({
      id: amendmentId,
      label: `${locale === 'en' ? 'Amendment' : '变更'} ${index + 1}`,
    })),
  ),
  effect: async (where) => {
    const tasks = (await viewIn(where))?.tasks ?? [];
    const keys = tasks.flatMap(({ keys: own = [], kind }) => own.map((key) => ({ key, kind })));
    return keys.map(({ key, kind }) => ({
      id: key,
      label: said(wordOf(TASKS, kind, where.locale), key.split(':')[0]),
    }));
  },
  'effect-subject': taskSubjects('resume-effect'),
  'day-subject': taskSubjects('confirm-day'),
  urgent: stageOptions('urgent'),
  guarantee: stageOptions('guarantee'),
  preservation: stageOptions('preservation'),
  negotiation: stageOptions('negotiation'),
  undertaking: stageOptions('undertaking'),
  room: stageOptions('room'),
  'room-asker': ofView((view, where) =>
    readingOf(view, where).map(({ askedById: id }) => ({ id, label: partyName(view, id) })),
  ),
  'room-reason': ofView((view, where) =>
    readingOf(view, where).map(({ reasonId: id, reason = '…' }) => ({ id, label: reason })),
  ),
  dictation: stageOptions('dictation'),
  review: stageOptions('review'),
  referral: stageOptions('referral'),
  mediation: stageOptions('mediation'),
  panel: stageOptions('panel'),
  seat: stageOptions('seat'),
  decision: stageOptions('decision'),
  translation: told('translationId'),
  adoption: stageOptions('adoption'),
  round: told('roundId'),
  'delay-claim': told('claimId', /Delay/),
  'relisting-claim': told('claimId', /Relist/),
  'different-goods': told('sayingId'),
  'unlisted-item': told('unlistedId'),
  inquiry: told('inquiryId'),
  exhibit: async ({ disputeId = '' }) => {
    const list = await listed('listEvidence', { disputeId }, () => api.listEvidence({ path: { disputeId } }));
    return (list?.items ?? []).map(({ evidenceId, number, description, mediaType }) => ({
      id: evidenceId,
      label: said(number?.code, description ?? mediaType),
    }));
  },
  issue: async ({ disputeId = '' }) => {
    const list = await listed('listDecisions', { disputeId }, () => api.listDecisions({ path: { disputeId } }));
    return (list?.decisions ?? []).flatMap(({ issues = [] }) =>
      issues.map(({ issueId, question }) => ({ id: issueId, label: question ?? '…' })),
    );
  },
  measure: async (where) => {
    const { disputeId = '', locale } = where;
    const view = await viewIn(where);
    const list = await listed('listMeasures', { disputeId }, () => api.listMeasures({ path: { disputeId } }));
    return (list?.measures ?? []).map(({ sequence, respondentId, itemId, rung }) => ({
      id: String(sequence),
      label: said(
        view && partyName(view, respondentId),
        view && itemName(view, itemId),
        wordOf(RUNG_NAMES, rung ?? '', locale),
      ),
    }));
  },
  'handed-over-up-to': async ({ disputeId = '', params: { platformId = '' }, locale }) => {
    const path = { disputeId, platformId };
    const packet = await listed('getMeasuresPacket', path, () => api.getMeasuresPacket({ path }));
    const word = locale === 'en' ? 'All requests of the packet' : '文书包内的全部要求';
    return packet ? [{ id: String(packet.upTo), label: word }] : [];
  },
  'side-effect': async ({ disputeId = '', locale }) => {
    const list = await listed('getSideEffects', { disputeId }, () => api.getSideEffects({ path: { disputeId } }));
    return (list?.sideEffects ?? []).map(({ sideEffectId, kind, details, statement }) => ({
      id: sideEffectId,
      label: said(wordOf({}, kind ?? '', locale), details ?? statement),
    }));
  },
  panelist: async ({ disputeId = '', params: { panelId } }) => {
    const list = await listed('listPanels', { disputeId }, () => api.listPanels({ path: { disputeId } }));
    const panels = (list?.panels ?? []).filter((one) => panelId === undefined || one.panelId === panelId);
    return once(
      panels.flatMap(({ seats = [] }) =>
        seats.flatMap(({ expert }) => (expert ? [{ id: expert.expertId, label: expert.name ?? '…' }] : [])),
      ),
    );
  },
  'panel-contact': async ({ disputeId = '', locale }) => {
    const list = await listed('listDecisions', { disputeId }, () => api.listDecisions({ path: { disputeId } }));
    const contacts = (list?.decisions ?? []).flatMap(({ contacts: own = [] }) => own);
    return contacts.map(({ contactId, note }, index) => ({
      id: contactId,
      label: note ?? `${locale === 'en' ? 'Report' : '报告'} ${index + 1}`,
    }));
  },
  clarification: async ({ disputeId = '', params: { decisionId }, locale }) => {
    const list = await listed('listDecisions', { disputeId }, () => api.listDecisions({ path: { disputeId } }));
    const asked = (list?.decisions ?? []).filter((one) => decisionId === undefined || one.decisionId === decisionId);
    return asked
      .flatMap(({ clarifications }) => clarifications.filter(({ answered }) => answered === undefined))
      .map(({ clarificationId, wish, statement }) => ({
        id: clarificationId,
        label: `${CLARIFICATION_WISHES_NAMED[wish][locale]}${COLON[locale]}${statement?.slice(0, 60) ?? '…'}`,
      }));
  },
  publication: async ({ disputeId = '', params: { decisionId = '' } }) => {
    const path = { disputeId, decisionId };
    const proposed = await listed('getProposedPublication', path, () => api.getProposedPublication({ path }));
    return proposed ? [{ id: proposed.publicationId, label: proposed.text.slice(0, 60) }] : [];
  },
  'agreement-version': async (where) => {
    const { disputeId = '', params, locale } = where;
    const { mediationId, dictationId } = params;
    const version = (number: number): readonly Option[] => [
      { id: String(number), label: locale === 'en' ? `Version ${number}` : `第${number}版` },
    ];
    if (dictationId !== undefined) return version((await corrections(where, dictationId)) + 1);
    if (mediationId === undefined) return [];
    const path = { disputeId, mediationId };
    const agreement = await listed('getAgreement', path, () => api.getAgreement({ path }));
    return agreement ? version(agreement.version) : [];
  },
} as const satisfies Partial<Record<Source, Load>>;

/** How often what was written down for a party was put right: each time makes another version. */
const corrections = async ({ disputeId = '' }: Where, dictationId: string): Promise<number> => {
  const timeline = await listed('getTimeline', { disputeId }, () => api.getTimeline({ path: { disputeId } }));
  const mine = (timeline?.entries ?? []).filter(({ subjects }) => subjects.includes(`dictation:${dictationId}`));
  return mine.filter(({ type }) => type === 'DictationCorrected').length;
};
