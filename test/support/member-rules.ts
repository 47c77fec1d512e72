/** Member rules of three articles; a breach of the second suspends for ninety days, and platforms are told. */
export const memberRules = (title: string) => ({
  title: { 'zh-CN': title, en: 'Member rules' },
  articles: [
    {
      number: '1',
      heading: { 'zh-CN': '目的', en: 'Purpose' },
      text: {
        'zh-CN': '会员自觉保护直播电商知识产权。',
        en: 'Members protect intellectual property in live commerce.',
      },
      clause: '5.1',
    },
    {
      number: '2',
      heading: { 'zh-CN': '不得侵权', en: 'No infringement' },
      text: {
        'zh-CN': '会员不得展示、宣传、销售侵犯他人知识产权的商品。',
        en: 'A member shows, advertises and sells no goods that infringe the rights of others.',
      },
      clause: 'appendix-2',
    },
    {
      number: '3',
      heading: { 'zh-CN': '配合调查', en: 'Helping inquiries' },
      text: { 'zh-CN': '会员配合协会的核实。', en: 'A member helps the association find out.' },
    },
  ],
  termMonths: 12,
  remindDays: 30,
  hearingDays: 10,
  sanctions: [{ article: '2', consequence: 'suspension', publicity: 'platforms', days: 90 }],
});
