import type { ANSWERS, QuestionCode } from '#domain/guide/questions.js';
import type { Words } from '../locale.js';

type Asked<Q extends QuestionCode> = {
  readonly title: Words;
  readonly help?: Words;
  readonly answers: Readonly<Record<(typeof ANSWERS)[Q][number], Words>>;
};

/** What is asked, and what can be answered. */
export const QUESTIONS_ASKED: { readonly [Q in QuestionCode]: Asked<Q> } = {
  who: {
    title: { 'zh-CN': '您是谁？', en: 'Who are you?' },
    answers: {
      'right-holder': {
        'zh-CN': '权利人、被许可人，或者其代理人',
        en: 'A right holder or licensee, or acting for one',
      },
      accused: {
        'zh-CN': '被投诉、被指侵权的商家、主播或者机构',
        en: 'Somebody said to infringe: merchant, live marketer, agency',
      },
      partner: {
        'zh-CN': '与商家、主播或者机构有合作关系的一方',
        en: 'Party to a contract with a merchant, live marketer or agency',
      },
      buyer: { 'zh-CN': '买到了问题商品的消费者', en: 'A consumer who bought something' },
      onlooker: { 'zh-CN': '只是看到，与我无直接关系', en: 'Somebody who saw something that is not about me' },
    },
  },
  matter: {
    title: { 'zh-CN': '涉及哪一种权利？', en: 'Which right is it about?' },
    answers: {
      mark: {
        'zh-CN': '商标：商品、店铺或者直播间使用了我的商标',
        en: 'A trade mark: used on goods, in a shop or in a live room',
      },
      patent: { 'zh-CN': '专利：发明、实用新型、外观设计', en: 'A patent: invention, utility model, design' },
      work: {
        'zh-CN': '作品：图片、文字、音乐、视频、直播内容',
        en: 'A work: pictures, texts, music, video, a live stream',
      },
      geographical: { 'zh-CN': '地理标志', en: 'A geographical indication' },
      secret: { 'zh-CN': '商业秘密', en: 'A trade secret' },
      name: {
        'zh-CN': '姓名、艺名、肖像被他人抢注为商标',
        en: 'My name, stage name or likeness, filed as a mark by others',
      },
    },
  },
  accusation: {
    title: { 'zh-CN': '您怎样得知被投诉？', en: 'How did you learn of it?' },
    answers: {
      'by-platform': { 'zh-CN': '平台转送了通知，或者已采取措施', en: 'The platform forwarded a notice, or has acted' },
      'by-association': {
        'zh-CN': '收到协会发来的短信、邮件或者链接',
        en: 'The association sent a message with a link',
      },
      'by-letter': { 'zh-CN': '对方直接来函、来电', en: 'The other side wrote or called' },
    },
  },
  stand: {
    title: { 'zh-CN': '您怎样看待这一指控？', en: 'What do you say to it?' },
    answers: {
      mistaken: {
        'zh-CN': '不成立：有授权、有合法来源、使用在先，或者并不相同',
        en: 'It is wrong: licensed, lawfully bought, used before, or different',
      },
      malicious: {
        'zh-CN': '对方明知不成立，例如材料虚假、以撤回投诉为由索要钱款',
        en: 'They know it is wrong: false papers, or money asked for a withdrawal',
      },
      correct: { 'zh-CN': '基本属实，希望妥善了结', en: 'It is right for the most part; I want to settle it' },
    },
  },
  cooperation: {
    title: { 'zh-CN': '争议的是什么？', en: 'What is in dispute?' },
    answers: {
      account: { 'zh-CN': '直播账号归谁', en: 'Whose the live account is' },
      contract: { 'zh-CN': '合同约定的责任、费用或者分成', en: 'Duties, costs or shares under the contract' },
      'own-works': {
        'zh-CN': '合作结束后，对方仍使用我的肖像、作品或者直播内容',
        en: 'My likeness, works or streams, used after the end',
      },
    },
  },
  bought: {
    title: { 'zh-CN': '商品有什么问题？', en: 'What is wrong with it?' },
    answers: {
      unsafe: { 'zh-CN': '可能危害健康或者安全', en: 'It may harm health or safety' },
      fake: { 'zh-CN': '疑似假冒', en: 'It seems to be a fake' },
      refund: { 'zh-CN': '只想退货退款', en: 'I want my money back, no more' },
    },
  },
  seen: {
    title: { 'zh-CN': '您看到了什么？', en: 'What did you see?' },
    answers: {
      unsafe: {
        'zh-CN': '可能危害健康或者安全的商品，或者疑似犯罪',
        en: 'Goods that may harm, or what may be a crime',
      },
      fake: { 'zh-CN': '疑似假冒、侵权的商品或者内容', en: 'Goods or content that seem fake or infringing' },
    },
  },
  proof: {
    title: { 'zh-CN': '您有什么权利证明？', en: 'What shows that the right is yours?' },
    help: {
      'zh-CN': '例如商标注册证、专利证书和登记簿副本、作品底稿或者首次发表证明、地理标志公告',
      en: 'A certificate, a register extract, originals or first publication of a work, an announcement',
    },
    answers: {
      proven: { 'zh-CN': '有证明，或者有权利人的书面授权', en: 'I have papers, or the holder’s written authority' },
      unproven: { 'zh-CN': '是我的权利，但证明还不齐', en: 'It is mine, but papers are missing' },
      'not-mine': { 'zh-CN': '不是我的权利，也没有授权', en: 'It is not mine, and I have no authority' },
    },
  },
  report: {
    title: { 'zh-CN': '是哪一种专利？', en: 'Which kind of patent?' },
    answers: {
      invention: { 'zh-CN': '发明', en: 'An invention' },
      'with-report': {
        'zh-CN': '实用新型或者外观设计，有评价报告或者维持有效的无效决定',
        en: 'Utility model or design, with an evaluation report or a decision that upheld it',
      },
      'without-report': {
        'zh-CN': '实用新型或者外观设计，没有上述文件',
        en: 'Utility model or design, without either',
      },
    },
  },
  place: {
    title: { 'zh-CN': '他人能否据您的说明找到涉案商品或者内容？', en: 'Could a stranger find it from what you have?' },
    answers: {
      link: { 'zh-CN': '能：有商品、店铺、视频或者直播间链接', en: 'Yes: a link to goods, shop, video or live room' },
      ended: { 'zh-CN': '直播已结束，或者链接已失效', en: 'The stream is over, or the link is dead' },
      offline: { 'zh-CN': '不在直播或者电商平台上', en: 'It is not on any platform' },
    },
  },
  state: {
    title: { 'zh-CN': '事情到了哪一步？', en: 'How far has it gone?' },
    answers: {
      nowhere: { 'zh-CN': '还没有投诉，也没有起诉', en: 'No complaint and no suit yet' },
      declared: {
        'zh-CN': '已通知平台，平台转来了对方的不侵权声明',
        en: 'The platform was notified and forwarded a declaration of the other side',
      },
      court: { 'zh-CN': '法院或者行政机关已经受理', en: 'A court or an authority has it' },
    },
  },
  suit: {
    title: { 'zh-CN': '是否已经起诉或者申请仲裁？', en: 'Is there a suit or an arbitration?' },
    answers: {
      none: { 'zh-CN': '没有', en: 'No' },
      court: { 'zh-CN': '已经起诉或者申请仲裁', en: 'Yes' },
    },
  },
  clause: {
    title: { 'zh-CN': '合同里有没有仲裁条款？', en: 'Does the contract have an arbitration clause?' },
    answers: {
      none: { 'zh-CN': '没有，或者没有写明仲裁机构', en: 'No, or none that names a commission' },
      commission: { 'zh-CN': '有，并写明了仲裁机构', en: 'Yes, and it names a commission' },
    },
  },
  other: {
    title: { 'zh-CN': '对方是什么态度？', en: 'What does the other side say?' },
    answers: {
      willing: { 'zh-CN': '愿意谈', en: 'It is willing to talk' },
      unasked: { 'zh-CN': '还没有联系过', en: 'It was not asked yet' },
      refuses: { 'zh-CN': '拒绝，或者一直不回复', en: 'It refuses, or never answers' },
    },
  },
  wish: {
    title: { 'zh-CN': '您最希望的结果是什么？', en: 'What do you want most?' },
    answers: {
      stop: { 'zh-CN': '停止侵权、下架', en: 'That it stops' },
      urgent: {
        'zh-CN': '正在直播或者大促当前，必须马上停',
        en: 'That it stops at once: a live room or a sale is running',
      },
      money: { 'zh-CN': '赔偿损失', en: 'Compensation' },
      licence: { 'zh-CN': '让对方取得许可、付费使用', en: 'That they pay for a licence' },
      ownership: {
        'zh-CN': '确认权利归谁，或者对方的权利应否有效',
        en: 'That it is settled whose right it is, or whether theirs is valid',
      },
    },
  },
};
