import { published, reviewAsked } from './after-decision.js';
import type { Course } from './course.js';
import { handedOver } from './delegated.js';
import { doubted } from './faith.js';
import { bags, creams, shirts, songs } from './filings.js';
import { decidedByPanel } from './panel.js';

const BINDING = { mode: 'appointment', legalKind: 'contractual-decision', experts: ['fangzheng'] } as const;

/** What a panel decides, what a platform hands over, and whose good faith is doubted. */
export const FOUND_OUT: readonly Course[] = [
  {
    name: 'bag-panel-asked',
    play: decidedByPanel(bags({ seller: 'ahao', title: '夜市同款链条包', statement: '多次下架后换链接。' }), 27, {
      ...BINDING,
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
      from: 2,
      until: 'draw',
    }),
  },
  {
    name: 'bag-panel-hears',
    play: decidedByPanel(
      bags({ seller: 'xiaotang', title: '菱格链条包 回放链接', statement: '直播结束后回放仍挂着商品。' }),
      36,
      { ...BINDING, experts: ['songming'], from: 6, until: 'submissions' },
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
      from: 14,
      until: 'decided',
    }),
  },
  {
    name: 'bag-reviewed',
    play: decidedByPanel(
      bags({ seller: 'lanyue', title: '菱恪卡包', statement: '同一标识用于卡包。' }),
      50,
      { ...BINDING, from: 22, until: 'decided' },
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
      { ...BINDING, experts: ['caowei'], from: 34, until: 'decided' },
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
      false,
    ),
  },
  {
    name: 'song-doubted',
    play: doubted(songs({ seller: 'meixi', title: '美汐晚安专场', statement: '背景音乐侵权。' }), 40, true),
  },
];
