import { said } from '../people/person.js';

/** What the demo association asks of its members (guideline 5.1, appendix 2). */
export const MEMBER_RULES = {
  title: said('直播电商知识产权保护会员管理规则', 'Rules for members on intellectual property in live commerce'),
  articles: [
    {
      number: '1',
      heading: said('目的', 'Purpose'),
      text: said(
        '为引导会员自觉保护直播电商领域的知识产权，促进行业自律，制定本规则。',
        'These rules lead members to protect intellectual property in live commerce and the trade to govern itself.',
      ),
      clause: '5.1',
    },
    {
      number: '2',
      heading: said('选品审核', 'Choosing goods'),
      text: said(
        '会员上架、推广商品前，应当核验商标、专利、著作权等权利证明和授权链条，并留存两年。',
        'Before goods are listed or advertised a member checks the papers of rights and who authorised whom, and keeps them for two years.',
      ),
      clause: '3.2.1',
    },
    {
      number: '3',
      heading: said('不得侵权', 'No infringement'),
      text: said(
        '会员不得展示、宣传、销售侵犯他人知识产权的商品，不得使用“高仿”“原单”等暗示侵权的词语。',
        'A member shows, advertises and sells no goods that infringe the rights of others, and uses no words that hint at it, such as “replica”.',
      ),
      clause: 'appendix-2',
    },
    {
      number: '4',
      heading: said('及时答复', 'Answering in time'),
      text: said(
        '会员收到协会转送的投诉后，应当在期限内声明或者采取措施。',
        'A member that gets a complaint through the association answers or acts within the time.',
      ),
    },
    {
      number: '5',
      heading: said('诚信参与', 'Good faith'),
      text: said(
        '会员不得恶意投诉，不得提交虚假材料。',
        'A member makes no complaint in bad faith and hands in nothing false.',
      ),
      clause: '5.2',
    },
  ],
  termMonths: 12,
  remindDays: 30,
  hearingDays: 10,
  sanctions: [
    { article: '2', consequence: 'training', publicity: 'nobody', days: 0 },
    { article: '3', consequence: 'suspension', publicity: 'platforms', days: 90 },
    { article: '5', consequence: 'warning', publicity: 'nobody', days: 0 },
  ],
} as const;
