import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Refusal } from '../refusals.js';

type BulletinRefusal = Extract<
  RefusalCode,
  | 'EntryNotCarried'
  | 'NamingLeftOut'
  | 'NamingNotAgreed'
  | 'NamingNotAnnounced'
  | 'ObjectionUnanswered'
  | 'PeriodToldAlready'
>;

/** What refusals about bulletins say, and what to do then. */
export const BULLETIN_REFUSALS = {
  EntryNotCarried: {
    title: { 'zh-CN': '该条目缺少可以公示的依据', en: 'Nothing carries this entry' },
    detail: {
      'zh-CN': () =>
        '会员违规须经陈述申辩后认定，且会员所接受的规则规定向社会公示、期限未满；专家结论须已公示且未被取代。请更正依据或者公示期限，或者删除该条目。',
      en: () =>
        'A breach is told of once it is found after a hearing, where the rules that the member accepted make it public and as long as they say; a decision while it is published and stands. Please put the source or the last day right, or leave the entry out.',
    },
  },
  NamingLeftOut: {
    title: { 'zh-CN': '该点名的异议已经成立', en: 'An objection to this name was upheld' },
    detail: {
      'zh-CN': () => '被点名人的异议已经成立，该事项不得再列入任何一期通报。请删除该条目。',
      en: () => 'Whoever this names objected and was right: it comes back in no bulletin. Please leave the entry out.',
    },
  },
  NamingNotAnnounced: {
    title: { 'zh-CN': '尚未事先告知被点名人', en: 'Whoever it names has not been told' },
    detail: {
      'zh-CN': () =>
        '公示前须将拟公布的内容、依据和来源事先告知被点名人并给予异议期限；内容变动的须重新告知。请先办理“告知被点名人”。',
      en: () =>
        'Before anything is published, whoever it names is told what will be said and can object; other words are told anew. Please announce the names first.',
    },
  },
  ObjectionUnanswered: {
    title: { 'zh-CN': '尚有异议未答复', en: 'An objection has no answer yet' },
    detail: {
      'zh-CN': () => '被点名人已提出异议。请由未参与编制和告知的人员答复后再发布。',
      en: () =>
        'Somebody named objected. Please have it answered by somebody who neither wrote nor announced the bulletin.',
    },
  },
  NamingNotAgreed: {
    title: { 'zh-CN': '尚未取得自然人的单独同意', en: 'The person has not agreed to be named' },
    detail: {
      'zh-CN': () => '公示自然人须取得其对该条目现有内容的单独同意。请等待其在“公示告知”中确认，或者删除该条目。',
      en: () =>
        'A person is named only if it agrees to this very entry. Please wait until it has agreed under “Naming in bulletins”, or leave the entry out.',
    },
  },
  PeriodToldAlready: {
    title: { 'zh-CN': '该期间已有通报', en: 'There is a bulletin of this time' },
    detail: {
      'zh-CN': ({ from, until }) =>
        `已有${from ?? ''}至${until ?? ''}的通报或者草稿。期间重叠的通报相减即可推知未公布的小数目；请另选期间。`,
      en: ({ from, until }) =>
        `There is a bulletin, or a draft, from ${from ?? ''} to ${until ?? ''}. Two of one time would tell together the small figures that each leaves out. Please choose another period.`,
    },
  },
} as const satisfies Record<BulletinRefusal, Refusal>;
