import type { MadeEvent } from '#domain/dispute/panel/decision/evolve-decision.js';
import type { PanelFileEvent } from '#domain/dispute/panel/decision/file-events.js';
import { ISSUE_KINDS_NAMED } from './decision.js';
import { formatDeadline, formatDue, formatList } from '../format.js';
import { LEGAL_KINDS_NAMED } from './words.js';
import type { Sentences } from '../sentences.js';

/** A panel's file, its deliberation and its decision. */
export const decisionSentences: Sentences<PanelFileEvent | MadeEvent> = {
  PanelFileOpened: {
    'zh-CN': ({ readDue }) => `专家组开始阅卷，至${formatDeadline(readDue, 'zh-CN')}；审议期限尚未起算。`,
    en: ({ readDue }) =>
      `The panel has its file and reads it until ${formatDeadline(readDue, 'en')}; its time has not begun.`,
  },
  PanelFileReturned: {
    'zh-CN': ({ completeDue }) =>
      `专家认为案卷不清楚，提出问题退回，协会应在${formatDeadline(completeDue, 'zh-CN')}前补充。`,
    en: ({ completeDue }) =>
      `A panelist returned the file as unclear, with questions; the association completes it by ${formatDeadline(completeDue, 'en')}.`,
  },
  PanelFileCompleted: {
    'zh-CN': ({ readDue }) => `协会答复了问题并交回案卷，阅卷至${formatDeadline(readDue, 'zh-CN')}。`,
    en: ({ readDue }) =>
      `The association answered and gave the file back; it is read until ${formatDeadline(readDue, 'en')}.`,
  },
  SubmissionsOpened: {
    'zh-CN': ({ round, due, decisionDue }) =>
      `第${round}轮意见提交开始，至${formatDeadline(due, 'zh-CN')}；专家组应在${formatDeadline(decisionDue, 'zh-CN')}前作出结论。`,
    en: ({ round, due, decisionDue }) =>
      `Round ${round} of submissions runs until ${formatDeadline(due, 'en')}; the panel decides by ${formatDeadline(decisionDue, 'en')}.`,
  },
  SubmissionMade: {
    'zh-CN': ({ partyId, round }, names) => `${names.party(partyId)}提交了第${round}轮意见。`,
    en: ({ partyId, round }, names) => `${names.party(partyId)} made its submission in round ${round}.`,
  },
  SubmissionsClosed: {
    'zh-CN': ({ round, by }) => `第${round}轮意见提交结束：${by === 'time' ? '期限届满' : '各方均已提交'}。`,
    en: ({ round, by }) =>
      `Round ${round} of submissions is closed: ${by === 'time' ? 'its time is over' : 'all have filed'}.`,
  },
  IssuesListed: {
    says: [],
    'zh-CN': ({ issues }) =>
      `专家组列明争议焦点${issues.length}项：${formatList([...new Set(issues.map(({ kind }) => ISSUE_KINDS_NAMED[kind]['zh-CN']))], 'zh-CN')}。`,
    en: ({ issues }) =>
      `The panel listed what it answers (${issues.length}): ${formatList([...new Set(issues.map(({ kind }) => ISSUE_KINDS_NAMED[kind].en))], 'en')}.`,
  },
  ConfidentialSummarised: {
    'zh-CN': ({ partyId }, names) => `${names.party(partyId)}保密部分的要旨已提供给其他各方。`,
    en: ({ partyId }, names) =>
      `The others were given the substance of what ${names.party(partyId)} filed in confidence.`,
  },
  PanelContactReported: {
    'zh-CN': ({ lookDue }) => `有人报告在案卷之外与专家接触，协会应在${formatDeadline(lookDue, 'zh-CN')}前核查。`,
    en: ({ lookDue }) =>
      `Contact with a panelist outside the file was reported; somebody looks into it by ${formatDeadline(lookDue, 'en')}.`,
  },
  PanelContactAnswered: {
    'zh-CN': () => '关于案卷之外接触的报告已核查，结果已告知。',
    en: () => 'The report of contact outside the file was looked into; what came of it is told.',
  },
  DeliberationStarted: {
    'zh-CN': ({ panelistIds, due }) =>
      `专家组${panelistIds.length}人开始合议，应在${formatDeadline(due, 'zh-CN')}前作出结论。`,
    en: ({ panelistIds, due }) =>
      `The panel of ${panelistIds.length} deliberates; it decides by ${formatDeadline(due, 'en')}.`,
  },
  DecisionOverdue: {
    'zh-CN': ({ effectiveAt, chaseDue }) =>
      `专家组的期限已于${formatDue(effectiveAt, 'zh-CN')}届满，尚无结论；协会将在${formatDeadline(chaseDue, 'zh-CN')}前跟进。`,
    en: ({ effectiveAt, chaseDue }) =>
      `The panel’s time ended on ${formatDue(effectiveAt, 'en')} without a decision; somebody follows it up by ${formatDeadline(chaseDue, 'en')}.`,
  },
  DecisionTimeExtended: {
    'zh-CN': ({ due }) => `专家组的期限延长至${formatDeadline(due, 'zh-CN')}，理由已告知。`,
    en: ({ due }) => `The panel’s time was made longer, until ${formatDeadline(due, 'en')}; the reason is told.`,
  },
  DecisionMade: {
    'zh-CN': ({ legalKind, issues, dissents, releaseDue }) =>
      `专家组作出${LEGAL_KINDS_NAMED[legalKind]['zh-CN']}，回答争议焦点${issues.length}项${dissents.length > 0 ? `，不同意见${dissents.length}份` : ''}${releaseDue ? `；须由第二人在${formatDeadline(releaseDue, 'zh-CN')}前复核后发出` : ''}。`,
    en: ({ legalKind, issues, dissents, releaseDue }) =>
      `The panel gave its ${LEGAL_KINDS_NAMED[legalKind].en} on ${issues.length} issues${dissents.length > 0 ? `, with ${dissents.length} dissenting` : ''}${releaseDue ? `; a second person looks at it by ${formatDeadline(releaseDue, 'en')}, before it goes out` : ''}.`,
  },
  DecisionReturned: {
    'zh-CN': ({ due }) => `第二人将结论退回专家组，专家组应在${formatDeadline(due, 'zh-CN')}前重新作出。`,
    en: ({ due }) =>
      `A second person sent the decision back to the panel, which decides again by ${formatDeadline(due, 'en')}.`,
  },
  DecisionIssued: {
    'zh-CN': ({ issuedAt, reviewDue }) =>
      `结论已于${formatDue(issuedAt, 'zh-CN')}发出${reviewDue ? `，可以在${formatDeadline(reviewDue, 'zh-CN')}前申请复核` : ''}。`,
    en: ({ issuedAt, reviewDue }) =>
      `The decision went out on ${formatDue(issuedAt, 'en')}${reviewDue ? `; a review may be asked for until ${formatDeadline(reviewDue, 'en')}` : ''}.`,
  },
  DecisionCorrected: {
    'zh-CN': ({ number, correctedAt }) =>
      `结论的笔误已于${formatDue(correctedAt, 'zh-CN')}更正（第${number}次），结论内容不变。`,
    en: ({ number, correctedAt }) =>
      `A slip in the decision was put right on ${formatDue(correctedAt, 'en')} (number ${number}); what was decided stands.`,
  },
};
