import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import { eachWhyNot, whyNot as why } from './why-not.js';
import { field, named, type RefusalFacts } from '../refusal-facts.js';

/** What the way to a panel refuses with. */
export const PANEL_REFUSALS = {
  PanelRuns: {
    title: { 'zh-CN': '已有专家组程序正在进行', en: 'A panel runs already' },
    detail: {
      'zh-CN': () => '本案已有一个专家组程序正在进行。请在其结束后再提出申请。',
      en: () => 'A panel runs in this dispute already. Please wait for its end before you ask for another.',
    },
  },
  PanelTooEarly: {
    title: { 'zh-CN': '现在不能申请专家组', en: 'No panel can be asked for now' },
    detail: {
      'zh-CN': () =>
        '按照规则，须在调解未成、逾期未答复或者等待期结束之后，才能就该标的申请专家组；已和解、撤回或者进入诉讼的不能申请。请先完成前一步骤。',
      en: () =>
        'By the rules a panel can be asked for only after a failed mediation, a default or the end of the waiting period, and not about what was settled, withdrawn or taken to a court. Please finish the earlier step first.',
    },
  },
  LegalKindNotCarried: {
    title: { 'zh-CN': '没有相应的权限依据', en: 'Nothing carries this legal kind' },
    detail: {
      'zh-CN': () =>
        '没有依据可以作出该性质的结论：约定处理决定须经受约束的各方同意并有记录，仲裁须由约定的注册仲裁机构进行。请改为专家意见，或者先取得各方同意。',
      en: () =>
        'Nothing lets the panel give this: a contractual decision needs everybody’s recorded consent, and an award comes from a registered commission that the parties agreed on. Please ask for an advisory opinion, or obtain the consents first.',
    },
  },
  NotByRulebook: {
    title: { 'zh-CN': '不符合规则', en: 'Not as the rulebook has it' },
    detail: {
      'zh-CN': (facts) => `${field(facts, 'zh-CN')}不在本案规则允许的范围内。请查阅规则后重新填写。`,
      en: (facts) =>
        `The rulebook of this dispute does not allow this (${field(facts, 'en')}). Please look it up there and choose again.`,
    },
  },
  NoConsentGiven: {
    title: { 'zh-CN': '没有可以撤回的同意', en: 'No consent to withdraw' },
    detail: {
      'zh-CN': () => '您没有就本案另行表示过同意，因此没有可以撤回的内容。如认为专家组没有权限，请提出权限异议。',
      en: () =>
        'You gave no consent for this matter that could be withdrawn. If you think that the panel has no competence, please object to it.',
    },
  },
  RosterShort: {
    title: { 'zh-CN': '可以抽取的专家不足', en: 'Too few experts can sit' },
    detail: {
      'zh-CN': (facts) =>
        `可以抽取的专家少于席位数。${eachWhyNot(facts, 'zh-CN')}请逐一消除所列原因（补登培训、等待假期结束等），补充专家库，或者改用其他产生方式。`,
      en: (facts) =>
        `Fewer experts can be drawn than there are seats.${eachWhyNot(facts, 'en')} Please mend what is said of each, like a training that is not on record, add to the roster, or choose another way to the panel.`,
    },
  },
  OfficeBarred: {
    title: { 'zh-CN': '不得继续担任', en: 'This office cannot be kept' },
    detail: {
      'zh-CN': (facts) =>
        `您在本案中不能担任或者继续担任该职务${why(facts, 'zh-CN')}。请说明情况并退出，由协会另行安排人员。`,
      en: (facts) =>
        `You cannot hold this office in this dispute${why(facts, 'en')}. Please disclose it and withdraw; the association finds somebody else.`,
    },
  },
  SecretDiffers: {
    title: { 'zh-CN': '密值与承诺不符', en: 'Not the secret that was committed to' },
    detail: {
      'zh-CN': () => '提交的密值与此前承诺的校验值不符，抽取没有进行。请检查系统后重试。',
      en: () =>
        'This is not the secret to which the association committed itself; nothing was drawn. Please check the system and try again.',
    },
  },
  ExpertExcluded: {
    title: { 'zh-CN': '该专家不能担任', en: 'This expert cannot sit' },
    detail: {
      'zh-CN': (facts) =>
        `该专家${named(facts, 'zh-CN')}不能参加本案专家组${why(facts, 'zh-CN')}。请另选一名专家；专家本人请选择不接受。`,
      en: (facts) =>
        `This expert${named(facts, 'en')} cannot sit on this panel${why(facts, 'en')}. Please choose another; an expert who was asked please declines.`,
    },
  },
  NotWaivable: {
    title: { 'zh-CN': '该情形不能经同意豁免', en: 'This tie cannot be waived' },
    detail: {
      'zh-CN': (facts) => `按照规则，该情形${why(facts, 'zh-CN')}不能由当事人同意豁免。请另选一名专家。`,
      en: (facts) =>
        `The rulebook does not leave this to the parties${why(facts, 'en')}. Please choose another expert.`,
    },
  },
  ChallengesSpent: {
    title: { 'zh-CN': '不再受理回避申请', en: 'No more challenges are heard' },
    detail: {
      'zh-CN': () => '您在本程序中被认定无理由的回避申请已达上限，不再受理。专家自行回避和依职权更换不受影响。',
      en: () =>
        'Too many of your challenges in this panel were found frivolous, so no more are heard. Please raise what you know with the association; an expert may still recuse itself.',
    },
  },
  EntryMissing: {
    title: { 'zh-CN': '内容不完整', en: 'Something is missing' },
    detail: {
      'zh-CN': (facts) => `缺少：${field(facts, 'zh-CN')}${named(facts, 'zh-CN')}。请补充后重新提交。`,
      en: (facts) => `Missing: ${field(facts, 'en')}${named(facts, 'en')}. Please add it and send all of it again.`,
    },
  },
  EntryUnwanted: {
    title: { 'zh-CN': '该项无须填写', en: 'This is not asked for here' },
    detail: {
      'zh-CN': (facts) => `该问题不涉及${field(facts, 'zh-CN')}。请删去后重新提交。`,
      en: (facts) => `This issue has no ${field(facts, 'en')}. Please leave it out and send all of it again.`,
    },
  },
  IssuesNotListed: {
    title: { 'zh-CN': '尚未列明待决问题', en: 'No issues are listed yet' },
    detail: {
      'zh-CN': () => '专家组尚未列明要回答的问题，不能开始评议。请首席专家先列明待决问题。',
      en: () => 'The panel has not listed what it will answer. Please list the issues first, then begin to deliberate.',
    },
  },
  BallotsMissing: {
    title: { 'zh-CN': '表决尚未完成', en: 'The vote is not complete' },
    detail: {
      'zh-CN': () => '全体专家投票之前不能进行这一步。请先完成表决，结果将同时揭示。',
      en: () =>
        'This has to wait until every panelist has voted. Please vote first; all ballots are then open together.',
    },
  },
} as const satisfies Partial<Record<RefusalCode, { readonly title: Words; readonly detail: Sentence<RefusalFacts> }>>;
