import type { Course } from '#domain/training/course.js';

/** From the owner of a brand to the shop: every link on paper (guideline 3.1.3.1(1), 3.2.1(1)(2), 3.4.2). */
export const AUTHORISATION_CHAINS: Course = {
  code: 'authorisation-chains',
  version: '2026-12',
  name: { 'zh-CN': '授权链的核对与保存', en: 'Authorisation chains' },
  lead: {
    'zh-CN': '从品牌方到店铺，每一环凭什么成立，断在哪里。',
    en: 'From the brand’s owner to the shop: what carries each link, and where chains break.',
  },
  audience: ['merchant', 'service-agency', 'platform'],
  minutes: 12,
  passMark: 4,
  sections: [
    {
      heading: { 'zh-CN': '链从登记的权利人开始', en: 'A chain begins with the registered owner' },
      text: {
        'zh-CN':
          '授权链的起点是商标注册证等登记上的权利人，不是总代理，也不是供货商。先核对注册人名称、注册号、类别和有效期，再看第一份授权书是否由该权利人出具。名称不一致的，要有变更或者转让的证明。',
        en: 'A chain begins with the owner in the register, not with a general agent or a supplier. Compare owner, number, classes and term, then whether the first letter comes from that owner. Where names differ there has to be proof of a change or assignment.',
      },
      clauses: ['3.1.3.1(1)', '3.2.1(1)'],
    },
    {
      heading: { 'zh-CN': '每一环都要接得上', en: 'Each link meets the next' },
      text: {
        'zh-CN':
          '后一环的授权人应当是前一环的被授权人，且前一环允许转授权。商品、渠道、地域只能越授越窄；期限以最短的一环为准。进货发票证明货从哪里来，不能证明可以使用商标、开设直播间专场，二者应当分别准备。',
        en: 'Who grants a link is whoever was granted the one before, with the right to pass it on. Goods, channels and territory only narrow; the shortest term is the chain’s. Invoices show where goods came from, not that the mark may be used or a live show held under it: have both.',
      },
      clauses: ['3.2.1(2)', '3.4.2'],
    },
    {
      heading: { 'zh-CN': '期限与续展', en: 'Terms and renewals' },
      text: {
        'zh-CN':
          '授权到期后继续使用品牌名称，是常见的投诉原因。把到期日登记在案，到期前续签；没有续签的，到期当日下架并修改标题。品牌方撤回授权的，以收到通知之日为准处理。机构应当要求商家提供链条全部文件，由品控团队核对并留档。',
        en: 'To go on under a brand after the letter ran out is a frequent ground of complaints. Record the last day, renew before it, and otherwise take the listing down and change the title that day. If a brand takes its authorisation back, act on the day you are told. An agency asks merchants for the whole chain, and its quality team checks and files it.',
      },
      clauses: ['3.2.1(2)', '3.4.2'],
    },
  ],
  questions: [
    {
      ask: { 'zh-CN': '授权链从谁开始核对？', en: 'With whom does the check of a chain begin?' },
      options: [
        { 'zh-CN': '全国总代理', en: 'The general agent' },
        { 'zh-CN': '登记上的权利人', en: 'The owner in the register' },
        { 'zh-CN': '直接供货商', en: 'The direct supplier' },
      ],
      right: 1,
      clause: '3.2.1(1)',
    },
    {
      ask: {
        'zh-CN': '经销商授权店铺，但品牌方给经销商的授权书写明不得转授权，该链条？',
        en: 'A distributor authorises a shop, but its own letter excludes passing on. The chain:',
      },
      options: [
        { 'zh-CN': '有效，店铺不知情', en: 'stands: the shop did not know' },
        { 'zh-CN': '有效，货是正品', en: 'stands: the goods are genuine' },
        { 'zh-CN': '断在经销商这一环', en: 'breaks at the distributor' },
      ],
      right: 2,
      clause: '3.2.1(2)',
    },
    {
      ask: {
        'zh-CN': '三环授权的期限分别到3月、6月、12月，链条到何时为止？',
        en: 'Three links end in March, June and December. Until when does the chain hold?',
      },
      options: [
        { 'zh-CN': '3月', en: 'March' },
        { 'zh-CN': '6月', en: 'June' },
        { 'zh-CN': '12月', en: 'December' },
      ],
      right: 0,
      clause: '3.2.1(2)',
    },
    {
      ask: {
        'zh-CN': '有正规进货发票，没有授权书，能否在直播间以该品牌专场名义销售？',
        en: 'You hold invoices and no letter. May you hold a show under the brand’s name?',
      },
      options: [
        { 'zh-CN': '能，发票足以证明授权', en: 'Yes, invoices prove authorisation' },
        { 'zh-CN': '不能仅凭发票，发票只证明货源', en: 'Not on invoices alone: they show the source of goods' },
        { 'zh-CN': '能，专场不属于使用商标', en: 'Yes, a show is no use of a mark' },
      ],
      right: 1,
      clause: '3.1.3.1(1)',
    },
    {
      ask: {
        'zh-CN': '机构与商家合作前，品控团队应当？',
        en: 'Before an agency works with a merchant its quality team:',
      },
      options: [
        { 'zh-CN': '审核商品合法来源和品质并留档', en: 'checks lawful source and quality, and files it' },
        { 'zh-CN': '只看样品外观', en: 'looks at samples alone' },
        { 'zh-CN': '由商家口头保证即可', en: 'takes the merchant’s word' },
      ],
      right: 0,
      clause: '3.4.2',
    },
  ],
};
