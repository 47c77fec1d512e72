import type { MediationEvent } from '#domain/dispute/talks/mediation/events.js';
import { formatDeadline, formatDue, formatList, formatMoment } from '../format.js';
import { DECLINE_REASONS_NAMED, MATTERS, OUTCOMES, SESSION_KINDS_NAMED, SIGNATURES_NAMED } from './mediation.js';
import type { Names } from '../names.js';
import type { Locale } from '../locale.js';
import { paperSentences } from './timeline-papers.js';
import type { Sentences } from '../sentences.js';

type Ended = Extract<MediationEvent, { type: 'MediationEnded' }>['data'];

const parties = (ids: readonly string[], names: Names, locale: Locale): string =>
  formatList(ids.map(names.party), locale);

export const mediationSentences: Sentences<MediationEvent> = {
  ...paperSentences,
  MediationRequested: {
    'zh-CN': ({ complainantId, matter }, names) =>
      `${names.party(complainantId)}就${MATTERS[matter]['zh-CN']}直接申请调解。`,
    en: ({ complainantId, matter }, names) =>
      `${names.party(complainantId)} asked for mediation directly: ${MATTERS[matter].en}.`,
  },
  MediationInvited: {
    'zh-CN': ({ parties: asked, due }, names) =>
      `邀请${parties(asked, names, 'zh-CN')}参加调解，应在${formatDeadline(due, 'zh-CN')}前答复；未答复视为不同意。`,
    en: ({ parties: asked, due }, names) =>
      `${parties(asked, names, 'en')} were invited to mediation; answers are due ${formatDeadline(due, 'en')}. Silence is refusal.`,
  },
  MediationConsented: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}同意调解。`,
    en: ({ partyId }, names) => `${names.party(partyId)} consented to mediation.`,
  },
  MediationRefused: {
    'zh-CN': ({ partyId, by, effectiveAt }, names) =>
      by === 'words'
        ? `${names.party(partyId)}拒绝调解。`
        : `${names.party(partyId)}未在${formatDue(effectiveAt, 'zh-CN')}前答复，视为不同意调解。`,
    en: ({ partyId, by, effectiveAt }, names) =>
      by === 'words'
        ? `${names.party(partyId)} refused mediation.`
        : `${names.party(partyId)} did not answer by ${formatDue(effectiveAt, 'en')}, which counts as refusal.`,
  },
  MediationAgreed: {
    'zh-CN': ({ sides, choiceDue }) =>
      `各方均同意调解，共${sides.length}方；应在${formatDeadline(choiceDue, 'zh-CN')}前共同选择调解员。`,
    en: ({ sides, choiceDue }) =>
      `All consented to mediation, as ${sides.length} sides; they choose a mediator in common by ${formatDeadline(choiceDue, 'en')}.`,
  },
  MediatorsProposed: {
    'zh-CN': ({ mediatorIds }) => `协会推荐了${mediatorIds.length}名调解员。`,
    en: ({ mediatorIds }) =>
      mediatorIds.length === 1
        ? 'The association proposed a mediator.'
        : `The association proposed ${mediatorIds.length} mediators.`,
  },
  MediatorChosen: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}选择了一名调解员。`,
    en: ({ partyId }, names) => `${names.party(partyId)} chose a mediator.`,
  },
  MediatorChoiceLapsed: {
    'zh-CN': ({ assignDue }) => `各方未在期限内共同选定调解员，由协会在${formatDeadline(assignDue, 'zh-CN')}前指定。`,
    en: ({ assignDue }) =>
      `The parties did not agree on a mediator in time; the association assigns one by ${formatDeadline(assignDue, 'en')}.`,
  },
  MediatorAppointed: {
    'zh-CN': ({ how, load, due }) =>
      `${how === 'chosen' ? '各方共同选定了调解员' : '协会指定了调解员，理由已告知'}（其在办调解${load}件），调解员应在${formatDeadline(due, 'zh-CN')}前答复。`,
    en: ({ how, load, due }) =>
      `${how === 'chosen' ? 'The parties chose a mediator in common' : 'The association assigned a mediator and said why'} (${load} running); it answers by ${formatDeadline(due, 'en')}.`,
  },
  MediatorAccepted: {
    'zh-CN': ({ due }) => `调解员声明与各方无利害关系并接受，调解期限至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ due }) =>
      `The mediator declared that it has no tie and accepted; the mediation lasts until ${formatDeadline(due, 'en')}.`,
  },
  MediatorDeclined: {
    'zh-CN': ({ reason, choiceDue }) =>
      `调解员未接受（${DECLINE_REASONS_NAMED[reason]['zh-CN']}），各方应在${formatDeadline(choiceDue, 'zh-CN')}前另行选择。`,
    en: ({ reason, choiceDue }) =>
      `The mediator did not take it (${DECLINE_REASONS_NAMED[reason].en}); the parties choose another by ${formatDeadline(choiceDue, 'en')}.`,
  },
  MediatorWithdrew: {
    'zh-CN': ({ choiceDue }) => `调解员披露利害关系并退出，各方应在${formatDeadline(choiceDue, 'zh-CN')}前另行选择。`,
    en: ({ choiceDue }) =>
      `The mediator disclosed a tie and left; the parties choose another by ${formatDeadline(choiceDue, 'en')}.`,
  },
  MediatorObjected: {
    'zh-CN': ({ partyId, due }, names) =>
      `${names.party(partyId)}对调解员提出异议，应在${formatDeadline(due, 'zh-CN')}前处理。`,
    en: ({ partyId, due }, names) =>
      `${names.party(partyId)} objected to the mediator; it is decided by ${formatDeadline(due, 'en')}.`,
  },
  ObjectionAnswered: {
    'zh-CN': ({ upheld, choiceDue }) =>
      upheld
        ? `异议成立，更换调解员${choiceDue ? `，各方应在${formatDeadline(choiceDue, 'zh-CN')}前另行选择` : ''}。`
        : '异议不成立，理由已告知。',
    en: ({ upheld, choiceDue }) =>
      upheld
        ? `The objection was upheld and the mediator goes${choiceDue ? `; the parties choose another by ${formatDeadline(choiceDue, 'en')}` : ''}.`
        : 'The objection was not upheld; the reason was told.',
  },
  SessionScheduled: {
    'zh-CN': ({ kind, startsAt, partyIds }, names) =>
      `已安排${SESSION_KINDS_NAMED[kind]['zh-CN']}：${formatMoment(startsAt, 'zh-CN')}，参加人${parties(partyIds, names, 'zh-CN')}。`,
    en: ({ kind, startsAt, partyIds }, names) =>
      `A ${SESSION_KINDS_NAMED[kind].en} was fixed for ${formatMoment(startsAt, 'en')} with ${parties(partyIds, names, 'en')}.`,
  },
  SessionMoved: {
    'zh-CN': ({ startsAt, partyIds }, names) =>
      `与${parties(partyIds, names, 'zh-CN')}的会谈变更：${formatMoment(startsAt, 'zh-CN')}。请查看地点或者接入方式。`,
    en: ({ startsAt, partyIds }, names) =>
      `The session with ${parties(partyIds, names, 'en')} was changed: ${formatMoment(startsAt, 'en')}. Look where it is held.`,
  },
  SessionCancelled: {
    'zh-CN': ({ partyIds }, names) => `原定与${parties(partyIds, names, 'zh-CN')}的会谈取消。`,
    en: ({ partyIds }, names) => `A session with ${parties(partyIds, names, 'en')} was called off.`,
  },
  SessionRecorded: {
    'zh-CN': ({ kind, heldAt, partyIds, attended }, names) => {
      const away = partyIds.filter((id) => !attended.includes(id));
      return `${formatMoment(heldAt, 'zh-CN')}举行${SESSION_KINDS_NAMED[kind]['zh-CN']}${away.length > 0 ? `，${parties(away, names, 'zh-CN')}未参加` : ''}。`;
    },
    en: ({ kind, heldAt, partyIds, attended }, names) => {
      const away = partyIds.filter((id) => !attended.includes(id));
      return `A ${SESSION_KINDS_NAMED[kind].en} was held on ${formatMoment(heldAt, 'en')}${away.length > 0 ? `; ${parties(away, names, 'en')} did not attend` : ''}.`;
    },
  },
  MinutesConfirmed: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}确认了会谈记录。`,
    en: ({ partyId }, names) => `${names.party(partyId)} confirmed the minutes.`,
  },
  MinutesObjected: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}对会谈记录提出了异议。`,
    en: ({ partyId }, names) => `${names.party(partyId)} objected to the minutes.`,
  },
  AvailabilityStated: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}填写了可参加会谈的时间。`,
    en: ({ partyId }, names) => `${names.party(partyId)} said when it can talk.`,
  },
  ExtensionConsented: {
    'zh-CN': ({ partyId, days }, names) => `${names.party(partyId)}同意将调解延长${days}日。`,
    en: ({ partyId, days }, names) => `${names.party(partyId)} consented to ${days} more days of mediation.`,
  },
  MediationExtended: {
    'zh-CN': ({ days, due }) => `各方一致同意，调解延长${days}日，至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ days, due }) =>
      `All consented: the mediation lasts ${days} days longer, until ${formatDeadline(due, 'en')}.`,
  },
  AppraisalStarted: {
    'zh-CN': () => '开始鉴定，鉴定期间不计入调解期限。',
    en: () => 'An appraisal began; its time is not counted.',
  },
  AppraisalEnded: {
    'zh-CN': ({ due }) => `鉴定结束，调解期限继续计算，至${formatDeadline(due, 'zh-CN')}。`,
    en: ({ due }) => `The appraisal ended; the mediation lasts until ${formatDeadline(due, 'en')}.`,
  },
  AgreementDrawnUp: {
    'zh-CN': ({ version }) => `调解员制作调解协议第${version}版，待各方签署；此前版本的签署不再有效。`,
    en: ({ version }) =>
      `The mediator drew up version ${version} of the settlement agreement for all to sign; signatures of an earlier one count no more.`,
  },
  AgreementSigned: {
    'zh-CN': ({ partyId, version, kind }, names) =>
      `${names.party(partyId)}签署调解协议第${version}版（${SIGNATURES_NAMED[kind]['zh-CN']}）。`,
    en: ({ partyId, version, kind }, names) =>
      `${names.party(partyId)} signed version ${version} of the agreement, ${SIGNATURES_NAMED[kind].en}.`,
  },
  SignatureDeclined: {
    'zh-CN': ({ partyId, paper, version }, names) =>
      `${names.party(partyId)}表示不签署${paper === 'facts' ? '无争议事实记录' : '调解协议'}第${version}版。`,
    en: ({ partyId, paper, version }, names) =>
      `${names.party(partyId)} declined to sign version ${version} of the ${paper === 'facts' ? 'record of undisputed facts' : 'agreement'}.`,
  },
  MediatorSigned: {
    'zh-CN': ({ version }) => `调解员签署调解协议第${version}版。`,
    en: ({ version }) => `The mediator signed version ${version} of the agreement.`,
  },
  AgreementSealed: {
    'zh-CN': ({ version }) => `调解协议第${version}版已加盖调解组织印章。`,
    en: ({ version }) => `The seal of the mediation body was put to version ${version} of the agreement.`,
  },
  AccountClauseAnswered: {
    'zh-CN': ({ consents }) =>
      consents ? '平台同意账号归属条款。' : '平台不同意账号归属条款，该条款不能生效，须重新制作协议。',
    en: ({ consents }) =>
      consents
        ? 'The platform consented to the clause on who owns the account.'
        : 'The platform did not consent to the clause on who owns the account; the agreement has to be drawn up anew.',
  },
  MediatedSettlementReached: {
    'zh-CN': ({ parties: bound, undertakings }, names) =>
      `${parties(bound, names, 'zh-CN')}均已签署，调解协议生效${undertakings.length > 0 ? `，约定${undertakings.length}项履行事项` : ''}。`,
    en: ({ parties: bound, undertakings }, names) =>
      `${parties(bound, names, 'en')} have all signed: the agreement is in force${undertakings.length > 0 ? `, with ${undertakings.length} thing(s) to be performed` : ''}.`,
  },
  MediationEnded: {
    // not everybody who was asked is shown how
    'zh-CN': ({ outcome }: Partial<Ended>) => (outcome ? `调解终结：${OUTCOMES[outcome]['zh-CN']}。` : '调解终结。'),
    en: ({ outcome }: Partial<Ended>) =>
      outcome ? `The mediation ended: ${OUTCOMES[outcome].en}.` : 'The mediation ended.',
  },
};
