import type { PanelEvent } from '#domain/dispute/panel/panel/events.js';
import { formatDeadline, formatDue } from '../format.js';
import {
  BASES_NAMED,
  CHALLENGE_GROUNDS_NAMED,
  COMPETENCE_OUTCOMES_NAMED,
  LEGAL_KINDS_NAMED,
  oneOf,
  PANEL_MODES_NAMED,
  PANEL_OUTCOMES_NAMED,
  SEAT_DECLINE_REASONS_NAMED,
  WAYS_NAMED,
} from './words.js';
import { EXCLUSIONS_NAMED } from './exclusions.js';
import type { Sentences } from '../sentences.js';

export const panelSentences: Sentences<PanelEvent> = {
  PanelRequested: {
    'zh-CN': ({ legalKind, mode, size, due }) =>
      `已申请由${size}人专家组审议，结论性质为${LEGAL_KINDS_NAMED[legalKind]['zh-CN']}，产生方式为${PANEL_MODES_NAMED[mode]['zh-CN']}；各方可以在${formatDeadline(due, 'zh-CN')}前同意或者提出权限异议。`,
    en: ({ legalKind, mode, size, due }) =>
      `A panel of ${size} was asked for, to give ${oneOf(legalKind)}, found by ${PANEL_MODES_NAMED[mode].en}; consent and objections to its competence are due ${formatDeadline(due, 'en')}.`,
  },
  PanelConstituted: {
    'zh-CN': ({ members, legalKind, challengeDue }) =>
      `${members.length}人专家组已经组成，结论性质为${LEGAL_KINDS_NAMED[legalKind]['zh-CN']}；可以在${formatDeadline(challengeDue, 'zh-CN')}前申请回避。`,
    en: ({ members, legalKind, challengeDue }) =>
      `The panel of ${members.length} is constituted and gives ${oneOf(legalKind)}; challenges are due ${formatDeadline(challengeDue, 'en')}.`,
  },
  PanelEnded: {
    'zh-CN': ({ outcome }) => `专家组程序结束：${PANEL_OUTCOMES_NAMED[outcome]['zh-CN']}。`,
    en: ({ outcome }) => `The panel is over: ${PANEL_OUTCOMES_NAMED[outcome].en}.`,
  },
  CompetenceRecorded: {
    'zh-CN': ({ basis, version, clause }) =>
      `登记了一项权限依据：${BASES_NAMED[basis]['zh-CN']}（${version}，${clause}）。`,
    en: ({ basis, version, clause }) =>
      `A basis of competence was recorded: ${BASES_NAMED[basis].en} (${version}, ${clause}).`,
  },
  PanelConsented: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}同意由专家组审议。`,
    en: ({ partyId }, names) => `${names.party(partyId)} consented to the panel.`,
  },
  PanelConsentWithdrawn: {
    'zh-CN': ({ partyId, due }, names) =>
      `${names.party(partyId)}撤回了对专家组的同意，应在${formatDeadline(due, 'zh-CN')}前先行决定。`,
    en: ({ partyId, due }, names) =>
      `${names.party(partyId)} withdrew its consent to the panel; that is decided first, by ${formatDeadline(due, 'en')}.`,
  },
  CompetenceObjected: {
    'zh-CN': ({ partyId, due }, names) =>
      `${names.party(partyId)}对专家组的权限提出异议，应在${formatDeadline(due, 'zh-CN')}前先行决定。`,
    en: ({ partyId, due }, names) =>
      `${names.party(partyId)} objected to the panel’s competence; that is decided first, by ${formatDeadline(due, 'en')}.`,
  },
  CompetenceDecided: {
    'zh-CN': ({ outcome }) => `权限问题已经决定，理由已告知：${COMPETENCE_OUTCOMES_NAMED[outcome]['zh-CN']}。`,
    en: ({ outcome }) =>
      `The question of competence was decided, with reasons: ${COMPETENCE_OUTCOMES_NAMED[outcome].en}.`,
  },
  CompetenceSettled: {
    'zh-CN': ({ legalKind, unbound, due }) =>
      `权限已经确定：${LEGAL_KINDS_NAMED[legalKind]['zh-CN']}${unbound.length > 0 ? `（${unbound.length}方不受约束）` : ''}；下一步应在${formatDeadline(due, 'zh-CN')}前办理。`,
    en: ({ legalKind, unbound, due }) =>
      `The competence is settled: the panel may give ${oneOf(legalKind)}${unbound.length > 0 ? ` (not bound: ${unbound.length})` : ''}; the next step is due ${formatDeadline(due, 'en')}.`,
  },
  DrawCommitted: {
    'zh-CN': ({ commitment }) => `协会已承诺抽取密值，校验值为${commitment}。`,
    en: ({ commitment }) => `The association committed itself to the secret of the draw: ${commitment}.`,
  },
  DrawListFrozen: {
    'zh-CN': ({ candidates, listHash, due }) =>
      `专家名单已冻结，共${candidates.length}人，其中${candidates.filter(({ excluded }) => excluded.length === 0).length}人可以抽取，校验值为${listHash}；各方可以在${formatDeadline(due, 'zh-CN')}前提交随机数。`,
    en: ({ candidates, listHash, due }) =>
      `The list of ${candidates.length} experts was frozen, ${candidates.filter(({ excluded }) => excluded.length === 0).length} of whom can be drawn: ${listHash}; nonces may be added until ${formatDeadline(due, 'en')}.`,
  },
  NonceContributed: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}提交了随机数。`,
    en: ({ partyId }, names) => `${names.party(partyId)} added a nonce to the draw.`,
  },
  NoncesClosed: {
    'zh-CN': ({ publicValueDue }) =>
      publicValueDue
        ? `无人提交随机数，等待在${formatDeadline(publicValueDue, 'zh-CN')}前并入公开数值。`
        : '随机数提交期已满。',
    en: ({ publicValueDue }) =>
      publicValueDue
        ? `No side added a nonce; the public value is awaited until ${formatDeadline(publicValueDue, 'en')}.`
        : 'The time for nonces is over.',
  },
  PublicValueMixed: {
    'zh-CN': ({ value }) => `已并入公开数值“${value}”。`,
    en: ({ value }) => `The public value “${value}” was mixed into the draw.`,
  },
  PublicValueLapsed: {
    'zh-CN': () => '公开数值未在期限内并入，抽取结果将标明并非独立随机。',
    en: () => 'The public value was not mixed in in time; the draw will be marked as not independently random.',
  },
  PanelDrawn: {
    'zh-CN': ({ drawn, reserve, independent }) =>
      `密值已揭示，抽取专家${drawn.length}人、候补${reserve.length}人${independent ? '' : '；本次抽取并非独立随机'}。`,
    en: ({ drawn, reserve, independent }) =>
      `The secret was revealed: ${drawn.length} experts and ${reserve.length} in reserve were drawn${independent ? '' : '; the draw is not independently random'}.`,
  },
  ExpertsListed: {
    'zh-CN': ({ neutralIds, strikes, due }) =>
      `已送出${neutralIds.length}名专家的名单，每方可以剔除${strikes}名，应在${formatDeadline(due, 'zh-CN')}前交回。`,
    en: ({ neutralIds, strikes, due }) =>
      `A list of ${neutralIds.length} experts was sent; each party may strike ${strikes} and returns it by ${formatDeadline(due, 'en')}.`,
  },
  ExpertListReturned: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}交回了专家名单。`,
    en: ({ partyId }, names) => `${names.party(partyId)} returned the list of experts.`,
  },
  ExpertsRanked: {
    'zh-CN': ({ order }) => `名单已汇总，未被剔除的专家${order.length}名。`,
    en: ({ order }) => `The lists were put together: nobody struck ${order.length} of the experts.`,
  },
  ExpertNominated: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}选定了一名专家。`,
    en: ({ partyId }, names) => `${names.party(partyId)} nominated an expert.`,
  },
  NominationsClosed: {
    'zh-CN': ({ effectiveAt }) => `各方选定专家已于${formatDue(effectiveAt, 'zh-CN')}结束，首席由协会指定。`,
    en: ({ effectiveAt }) =>
      `Nominations closed on ${formatDue(effectiveAt, 'en')}; the association appoints the presiding expert.`,
  },
  ExclusionWaived: {
    'zh-CN': ({ partyId, conflict }, names) =>
      `${names.party(partyId)}知悉${EXCLUSIONS_NAMED[conflict]['zh-CN']}，仍同意该专家。`,
    en: ({ partyId, conflict }, names) =>
      `${names.party(partyId)} knows of the tie (${EXCLUSIONS_NAMED[conflict].en}) and wants the expert all the same.`,
  },
  SeatsOpened: {
    'zh-CN': ({ seats }) => `设置专家组席位${seats.length}个。`,
    en: ({ seats }) => `The panel’s ${seats.length} seats were opened.`,
  },
  ExpertAsked: {
    'zh-CN': ({ how, load, due }) =>
      `已请一名专家就任（${WAYS_NAMED[how]['zh-CN']}，在办${load}件），其应在${formatDeadline(due, 'zh-CN')}前答复。`,
    en: ({ how, load, due }) =>
      `An expert was asked to take a seat (${WAYS_NAMED[how].en}, ${load} running); it answers by ${formatDeadline(due, 'en')}.`,
  },
  ExpertAccepted: {
    'zh-CN': ({ disclosureContentId }) =>
      `专家声明与各方无利害关系并接受${disclosureContentId === undefined ? '' : '，披露事项见案件页面'}。`,
    en: ({ disclosureContentId }) =>
      `An expert declared that nothing ties it to anybody here and accepted${disclosureContentId === undefined ? '' : '; what it disclosed stands on the page'}.`,
  },
  ExpertDeclined: {
    'zh-CN': ({ reason }) => `专家未接受：${SEAT_DECLINE_REASONS_NAMED[reason]['zh-CN']}。`,
    en: ({ reason }) => `An expert declined: ${SEAT_DECLINE_REASONS_NAMED[reason].en}.`,
  },
  ExpertChallenged: {
    'zh-CN': ({ partyId, ground, due }, names) =>
      `${names.party(partyId)}申请专家回避（${CHALLENGE_GROUNDS_NAMED[ground]['zh-CN']}），由他人在${formatDeadline(due, 'zh-CN')}前决定。`,
    en: ({ partyId, ground, due }, names) =>
      `${names.party(partyId)} challenged an expert (${CHALLENGE_GROUNDS_NAMED[ground].en}); somebody else decides by ${formatDeadline(due, 'en')}.`,
  },
  ChallengeDecided: {
    'zh-CN': ({ upheld, frivolous }) =>
      `回避申请已经决定，理由已告知：${upheld ? '成立' : frivolous ? '不成立，且明显没有理由' : '不成立'}。`,
    en: ({ upheld, frivolous }) =>
      `The challenge was decided, with reasons: ${upheld ? 'upheld' : frivolous ? 'refused as frivolous' : 'refused'}.`,
  },
  ExpertRecused: {
    'zh-CN': ({ recusedAt }) => `专家于${formatDue(recusedAt, 'zh-CN')}自行回避，理由已告知。`,
    en: ({ recusedAt }) => `An expert recused itself on ${formatDue(recusedAt, 'en')} and said why.`,
  },
  ExpertRemoved: {
    'zh-CN': ({ removedAt }) => `不履职的专家已于${formatDue(removedAt, 'zh-CN')}更换，理由已告知。`,
    en: ({ removedAt }) => `An expert who did not act was replaced on ${formatDue(removedAt, 'en')}, with reasons.`,
  },
};
