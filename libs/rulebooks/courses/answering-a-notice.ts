import type { Course } from '#domain/training/course.js';

/** What whoever is complained of does, and by when (guideline 4.2, appendix 1; E-Commerce Law 42 to 44). */
export const ANSWERING_A_NOTICE: Course = {
  code: 'answering-a-notice',
  version: '2026-12',
  name: { 'zh-CN': '收到投诉通知后的及时答复', en: 'Answering a notice in time' },
  lead: {
    'zh-CN': '通知、声明、十五日，以及各方不得做的事。',
    en: 'Notice, counter-notice, fifteen days, and what neither side may do.',
  },
  audience: ['merchant', 'live-marketer', 'service-agency', 'right-holder', 'neutral'],
  minutes: 12,
  passMark: 4,
  sections: [
    {
      heading: { 'zh-CN': '先读通知，再看期限', en: 'Read the notice, then the day' },
      text: {
        'zh-CN':
          '平台收到通知后采取必要措施，并将通知转送平台内经营者（《电子商务法》第四十二条）。下架是必要措施，不是侵权认定。收到后先看清被投诉的链接、主张的权利、所附证据和答复期限，指定一人负责，保存好相关商品、直播回放和进货资料。',
        en: 'A platform that is notified takes the necessary measures and passes the notice on to the seller (E-Commerce Law 42). A takedown is such a measure and no finding. Read which links, right and evidence it names and by when to answer; name one person who sees to it; keep the goods, recordings and purchase papers.',
      },
      clauses: ['4.2.1', '4.2.3(1)'],
    },
    {
      heading: { 'zh-CN': '不侵权声明要有初步证据', en: 'A counter-notice comes with evidence' },
      text: {
        'zh-CN':
          '认为不侵权的，可以向平台提交不存在侵权行为的声明，声明应当包括初步证据（第四十三条），例如授权链、在先使用、权利已失效、比对意见。平台转送声明后，权利人在十五日内未投诉或者起诉的，平台应当及时终止所采取的措施。认为侵权成立的，尽早停止、协商或者申请调解。',
        en: 'Who holds that nothing is infringed sends a counter-notice with first evidence (article 43): the chain of authorisation, earlier use, a right that has ended, a comparison. Where the right holder neither complains nor sues within fifteen days of being passed it, the platform ends its measures. Who finds that it did infringe stops, talks or asks for mediation early.',
      },
      clauses: ['4.2.1', '4.2.2', 'appendix-1'],
    },
    {
      heading: { 'zh-CN': '真实、不恶意', en: 'True, and in good faith' },
      text: {
        'zh-CN':
          '通知错误造成损害的，依法承担民事责任；恶意发出错误通知造成损失的，加倍承担赔偿责任（第四十二条第三款）。权利人应当保证身份、权属材料真实、合法、准确，不得以使竞争对手商品下架为目的恶意投诉。答复的一方同样不得提交虚假的授权书或者发票。',
        en: 'Who harms by a wrong notice is liable, and doubly where it was sent in bad faith (article 42(3)). A right holder’s papers of identity and ownership are true, lawful and accurate, and nobody complains to have a competitor’s goods taken down. Who answers gives no false letters or invoices either.',
      },
      clauses: ['4.2.3(2)', '4.2.3(3)'],
    },
  ],
  questions: [
    {
      ask: {
        'zh-CN': '商品因投诉被下架，意味着什么？',
        en: 'Your goods were taken down on a complaint. What does that mean?',
      },
      options: [
        { 'zh-CN': '已经认定侵权', en: 'Infringement was found' },
        { 'zh-CN': '必要措施，不是侵权认定', en: 'A necessary measure, and no finding' },
        { 'zh-CN': '必须永久停止销售', en: 'You may never sell them again' },
      ],
      right: 1,
      clause: '4.2.1',
    },
    {
      ask: { 'zh-CN': '不侵权声明应当附什么？', en: 'What goes with a counter-notice?' },
      options: [
        { 'zh-CN': '不侵权的初步证据', en: 'First evidence that nothing is infringed' },
        { 'zh-CN': '生效判决', en: 'A final judgment' },
        { 'zh-CN': '无需附材料', en: 'Nothing' },
      ],
      right: 0,
      clause: '4.2.1',
    },
    {
      ask: {
        'zh-CN': '声明转送权利人后，几日内未投诉或者起诉的，平台应当终止措施？',
        en: 'Within how many days of being passed a counter-notice has a right holder to complain or sue, else the measures end?',
      },
      options: [
        { 'zh-CN': '七日', en: '7' },
        { 'zh-CN': '三十日', en: '30' },
        { 'zh-CN': '十五日', en: '15' },
      ],
      right: 2,
      clause: '4.2.1',
    },
    {
      ask: {
        'zh-CN': '恶意发出错误通知，造成经营者损失的，如何承担责任？',
        en: 'A wrong notice in bad faith did harm. The liability is:',
      },
      options: [
        { 'zh-CN': '加倍承担赔偿责任', en: 'double damages' },
        { 'zh-CN': '撤回通知即可', en: 'none once it is withdrawn' },
        { 'zh-CN': '由平台承担', en: 'the platform’s' },
      ],
      right: 0,
      clause: '4.2.3(3)',
    },
    {
      ask: { 'zh-CN': '收到通知后首先应当做什么？', en: 'What comes first when a notice comes?' },
      options: [
        { 'zh-CN': '删除直播回放和聊天记录', en: 'Delete recordings and chats' },
        { 'zh-CN': '换一个链接重新上架', en: 'List the goods again under another link' },
        {
          'zh-CN': '看清链接、权利、证据和期限，保存材料',
          en: 'See links, right, evidence and day, and keep the material',
        },
      ],
      right: 2,
      clause: '4.2.3(1)',
    },
  ],
};
