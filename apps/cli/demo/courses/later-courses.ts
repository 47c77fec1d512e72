import { published, reviewAsked } from './after-decision.js';
import type { Course } from './course.js';
import { handedOver } from './delegated.js';
import { doubted } from './faith.js';
import { bags, courses, creams, mops, shirts, songs } from './filings.js';
import { asksForMediation, mediated } from './mediated.js';
import { agreed, talking } from './negotiated.js';
import { decidedByPanel } from './panel.js';

const BINDING = { mode: 'appointment', legalKind: 'contractual-decision', experts: ['fangzheng'] } as const;

/** What is talked over, mediated, decided, handed over by the platform, or doubted. */
export const LATER: readonly Course[] = [
  {
    name: 'shirt-talking',
    play: talking(shirts({ seller: 'fengxing', title: '云雀联名卫衣', statement: '联名系列从未授权线上专营店。' }), 6, {
      seller: 'fengxing',
      asked: 80_000,
    }),
  },
  {
    name: 'bag-due-today',
    play: agreed(bags({ seller: 'lanyue', title: '菱恪腋下包', statement: '同一店铺的另一款。' }), 14, {
      seller: 'lanyue',
      asked: 60_000,
      agreed: 25_000,
      dueIn: 0,
    }),
  },
  {
    name: 'course-overdue',
    play: agreed(courses({ seller: 'xuelin', title: '24 课 高清版', statement: '请求下架、书面道歉并赔偿。' }), 22, {
      seller: 'xuelin',
      asked: 50_000,
      agreed: 12_000,
      dueIn: -5,
    }),
  },
  {
    name: 'cream-performed',
    play: agreed(
      creams({ seller: 'meixi', title: '青蓝防晒 家庭装', statement: '图案相同，请求下架。' }),
      35,
      { seller: 'meixi', asked: 40_000, agreed: 18_000, dueIn: -20 },
      'performed',
    ),
  },
  {
    name: 'course-mediation-asked',
    play: mediated(
      courses({ seller: 'xuelin', title: '水彩课 年卡', statement: '改成会员年卡继续卖。' }),
      10,
      'xuelin',
      '课程是用户自己上传的，我们只是提供网盘。',
      { mediator: 'luhe', days: 3, reached: 'asked', yuan: 0 },
    ),
  },
  {
    name: 'song-mediated',
    play: mediated(
      songs({ seller: 'yunjin', title: '云锦晚场回放', statement: '要求支付使用费。' }),
      20,
      'yunjin',
      '音乐是直播软件自带的曲库，我们以为已经授权。',
      { mediator: 'qinyue', days: 12, reached: 'sessions', yuan: 800 },
    ),
  },
  {
    name: 'mop-signed',
    play: mediated(
      mops({ seller: 'baijie', title: '平板拖 替换装', statement: '替换装专用于侵权产品。' }),
      24,
      'baijie',
      '替换布是通用件，不是专用品。',
      { mediator: 'shenzhongping', days: 16, reached: 'signed', yuan: 40_000 },
    ),
  },
  {
    name: 'cream-sealed',
    play: mediated(
      creams({ seller: 'xiaotang', title: '防晒乳 直播囤货', statement: '与美汐同一供货商。' }),
      34,
      'xiaotang',
      '供应商给的样品和证书，我们已经停播了。',
      { mediator: 'guyan', days: 28, reached: 'sealed', yuan: 30_000 },
    ),
  },
  {
    name: 'account-mediated',
    play: asksForMediation(
      {
        matter: 'account-ownership',
        role: 'service-agency',
        statement: '账号是机构注册的，但人设、粉丝都是我一条条视频做出来的，合同到期后要求归还账号。',
      },
      { one: 'xiaotang', other: 'xingchen', mediator: 'qinyue' },
      { days: 9, reached: 'chosen', yuan: 0 },
    ),
  },
  {
    name: 'contract-mediated',
    play: asksForMediation(
      {
        matter: 'cooperation-contract',
        role: 'service-agency',
        statement: '代运营期间使用了侵权素材，罚款应当由谁承担，请求调解。',
      },
      { one: 'baijie', other: 'qianfan', mediator: 'luhe' },
      { days: 26, reached: 'failed', yuan: 0 },
    ),
  },
  {
    name: 'bag-panel-asked',
    play: decidedByPanel(bags({ seller: 'ahao', title: '夜市同款链条包', statement: '多次下架后换链接。' }), 27, {
      ...BINDING,
      seller: 'ahao',
      from: 2,
      until: 'consent',
    }),
  },
  {
    name: 'shirt-panel-drawn',
    play: decidedByPanel(shirts({ seller: 'ahao', title: '云雀纯棉 第二链接', statement: '与前案同一主播。' }), 30, {
      mode: 'draw',
      legalKind: 'advisory-opinion',
      experts: [],
      seller: 'ahao',
      from: 2,
      until: 'draw',
    }),
  },
  {
    name: 'bag-panel-hears',
    play: decidedByPanel(
      bags({ seller: 'xiaotang', title: '菱格链条包 回放链接', statement: '直播结束后回放仍挂着商品。' }),
      36,
      { ...BINDING, experts: ['songming'], seller: 'xiaotang', from: 6, until: 'submissions' },
    ),
  },
  {
    name: 'shirt-panel-votes',
    play: decidedByPanel(
      shirts({ seller: 'fengxing', title: '云雀长袖 秋款', statement: '侵害注册商标专用权。' }),
      42,
      {
        mode: 'draw',
        legalKind: 'contractual-decision',
        experts: [],
        seller: 'fengxing',
        from: 16,
        until: 'deliberation',
      },
    ),
  },
  {
    name: 'bag-decided',
    play: decidedByPanel(bags({ seller: 'lanyue', title: '菱恪水桶包', statement: '标识近似，商品相同。' }), 44, {
      ...BINDING,
      experts: ['yeqing'],
      seller: 'lanyue',
      from: 14,
      until: 'decided',
    }),
  },
  {
    name: 'bag-reviewed',
    play: decidedByPanel(
      bags({ seller: 'lanyue', title: '菱恪卡包', statement: '同一标识用于卡包。' }),
      50,
      { ...BINDING, seller: 'lanyue', from: 22, until: 'decided' },
      reviewAsked('lanyue', 3),
    ),
  },
  {
    name: 'bag-published',
    play: decidedByPanel(
      bags({
        seller: 'xiaotang',
        title: '菱格同款 第一案',
        statement: '直播间首次发现的近似标识。',
        more: { isRich: true },
      }),
      55,
      { ...BINDING, experts: ['caowei'], seller: 'xiaotang', from: 34, until: 'decided' },
      published(5),
    ),
  },
  { name: 'bag-handed-over', play: handedOver({ holder: 'lingge', seller: 'lanyue', title: '菱格纹双肩包' }, 1) },
  { name: 'shirt-handed-over', play: handedOver({ holder: 'yunque', seller: 'fengxing', title: '云雀速干短袖' }, 2) },
  {
    name: 'bag-entrusted',
    play: handedOver({ holder: 'lingge', seller: 'yunjin', title: '丝绒链条小包' }, 8, {
      mediator: 'shenzhongping',
      reached: 'sessions',
      yuan: 15_000,
    }),
  },
  {
    name: 'shirt-returned',
    play: handedOver({ holder: 'yunque', seller: 'yunjin', title: '提花绣鸟衬衫' }, 25, {
      mediator: 'guyan',
      reached: 'sealed',
      yuan: 9_000,
    }),
  },
  {
    name: 'cream-doubted',
    play: doubted(
      creams({ seller: 'yunjin', title: '防晒丝巾礼盒', statement: '礼盒附赠的防晒小样图案侵权。' }),
      13,
      'yunjin',
      false,
    ),
  },
  {
    name: 'song-doubted',
    play: doubted(songs({ seller: 'meixi', title: '美汐晚安专场', statement: '背景音乐侵权。' }), 40, 'meixi', true),
  },
];
