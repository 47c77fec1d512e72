import { bag, course, cream, mop, scarf, shirt } from './goods.js';

export type Scene = { readonly width: number; readonly height: number; readonly svg: string };

const text = (x: number, y: number, size: number, fill: string, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${more}>${words}</text>`;
const put = (goods: string, x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 400})">${goods}</g>`;

/** On a table before a wall, as somebody photographs what came. */
const photo = (goods: string, wall: string, table: string, note: string): Scene => ({
  width: 960,
  height: 720,
  svg: `<defs><radialGradient id="w" cx=".4" cy=".3" r=".9"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset="1" stop-color="#000" stop-opacity=".25"/></radialGradient></defs>
    <rect width="960" height="720" fill="${wall}"/><rect y="500" width="960" height="220" fill="${table}"/>
    <path d="M0 540 Q480 520 960 548 M0 610 Q480 590 960 622 M0 676 Q480 662 960 688" stroke="#0000001c" stroke-width="4" fill="none"/>
    <rect width="960" height="720" fill="url(#w)"/>${put(goods, 190, 62, 580)}
    <g transform="translate(34 640)"><rect width="330" height="50" rx="6" fill="#000a"/>${text(16, 33, 21, '#ffd76a', note)}</g>`,
});

type Room = {
  readonly goods: string;
  readonly host: string;
  readonly title: string;
  readonly price: string;
  readonly says: readonly string[];
  readonly at: string;
};

/** A live room on a phone, with its product card. */
export const room = ({ goods, host, title, price, says, at }: Room): Scene => ({
  width: 720,
  height: 1280,
  svg: `<defs><linearGradient id="bg" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#3c2a4d"/><stop offset=".55" stop-color="#8b4a5e"/><stop offset="1" stop-color="#20242e"/></linearGradient></defs>
    <rect width="720" height="1280" fill="url(#bg)"/><g opacity=".5">${[90, 260, 450, 620].map((x, i) => `<circle cx="${x}" cy="${170 + (i % 2) * 70}" r="${50 + i * 9}" fill="#ffb38a" opacity=".35"/>`).join('')}</g>
    <g><circle cx="360" cy="330" r="96" fill="#f2c9a8"/><path d="M258 330 q-10 -150 102 -152 q112 2 102 152 q-18 -76 -102 -86 q-84 10 -102 86" fill="#2b1c1a"/>
    <circle cx="326" cy="330" r="9" fill="#2b1c1a"/><circle cx="394" cy="330" r="9" fill="#2b1c1a"/><path d="M326 372 q34 30 68 0" stroke="#b3475a" stroke-width="8" fill="none" stroke-linecap="round"/>
    <path d="M180 720 q10 -280 180 -284 q170 4 180 284 z" fill="#e2708a"/><path d="M236 640 q-34 -90 30 -110 M484 640 q34 -90 -30 -110" stroke="#f2c9a8" stroke-width="46" fill="none" stroke-linecap="round"/></g>
    ${put(goods, 190, 520, 340)}
    <g><rect x="24" y="36" width="424" height="76" rx="38" fill="#0007"/><circle cx="62" cy="74" r="30" fill="#ffb38a"/>${text(104, 70, 25, '#fff', host, 'font-weight="700"')}${text(104, 98, 18, '#ddd', '1.2 万人正在看')}<rect x="362" y="54" width="70" height="40" rx="20" fill="#fe2c55"/>${text(377, 81, 20, '#fff', '关注')}</g>
    <g>${text(560, 82, 22, '#ffd76a', at, 'font-family="monospace"')}</g>
    ${says.map((one, i) => `<g transform="translate(24 ${900 + i * 56})"><rect width="${60 + one.length * 25}" height="46" rx="23" fill="#0007"/>${text(22, 31, 22, i % 2 ? '#9fe3ff' : '#fff', one)}</g>`).join('')}
    <g transform="translate(24 1096)"><rect width="672" height="150" rx="18" fill="#fff"/><rect x="16" y="16" width="118" height="118" rx="10" fill="#eef1f4"/>${put(goods, 20, 18, 110)}
    ${text(154, 56, 27, '#1c1f23', title, 'font-weight="700"')}${text(154, 88, 19, '#889', '讲解中 · 已售 3,180')}${text(154, 128, 32, '#fe2c55', price, 'font-weight="700"')}<rect x="528" y="84" width="124" height="52" rx="26" fill="#fe2c55"/>${text(556, 118, 24, '#fff', '去抢购')}</g>`,
});

type Order = {
  readonly goods: string;
  readonly title: string;
  readonly shop: string;
  readonly price: string;
  readonly number: string;
  readonly when: string;
};
const order = ({ goods, title, shop, price, number, when }: Order): Scene => ({
  width: 720,
  height: 960,
  svg: `<rect width="720" height="960" fill="#f3f4f6"/><rect width="720" height="150" fill="#1f4e5f"/>${text(36, 66, 34, '#fff', '交易成功', 'font-weight="700"')}${text(36, 110, 22, '#cfe3ea', '包裹已签收，可申请开具发票')}
    <rect x="24" y="176" width="672" height="290" rx="14" fill="#fff"/>${text(48, 226, 25, '#222', shop, 'font-weight="700"')}<rect x="48" y="250" width="180" height="180" rx="10" fill="#eef1f4"/>${put(goods, 58, 256, 160)}
    ${text(256, 288, 26, '#222', title)}${text(256, 328, 20, '#889', '数量 ×1　七天无理由')}${text(256, 410, 32, '#c8102e', price, 'font-weight="700"')}
    <rect x="24" y="490" width="672" height="400" rx="14" fill="#fff"/>${[
      ['订单编号', number],
      ['下单时间', when],
      ['付款方式', '微信支付'],
      ['物流单号', 'SF1492 0058 7731'],
      ['收货人', '王**　138****2207'],
      ['公证取证', '（2026）深证字第 21174 号'],
    ]
      .map(([a = '', b = ''], i) => text(48, 546 + i * 58, 23, '#889', a) + text(210, 546 + i * 58, 23, '#222', b))
      .join('')}`,
});

/** Two things side by side, with what is alike in rings. */
const beside = (
  one: string,
  other: string,
  left: string,
  right: string,
  rings: readonly (readonly [number, number, number])[],
): Scene => ({
  width: 1200,
  height: 720,
  svg: `<rect width="1200" height="720" fill="#fafaf7"/><path d="M600 40 V680" stroke="#bbb" stroke-width="2" stroke-dasharray="8 8"/>
    ${put(one, 60, 120, 480)}${put(other, 660, 120, 480)}${text(60, 74, 30, '#1f4e5f', left, 'font-weight="700"')}${text(660, 74, 30, '#a23b2a', right, 'font-weight="700"')}
    ${rings.map(([x, y, r], i) => [60, 660].map((at) => `<circle cx="${at + x}" cy="${120 + y}" r="${r}" fill="none" stroke="#d33" stroke-width="5"/>${text(at + x + r - 4, 120 + y - r + 4, 28, '#d33', String(i + 1), 'font-weight="700"')}`).join('')).join('')}`,
});

const GENUINE = bag('#3b3f4a', '#1c1f26', '#d9b766', '菱格');
const FAKE = bag('#4a3a3a', '#261a1a', '#cfcfcf', '菱恪');
const LARK = shirt('#f5f1e6', '#26476b', '云雀 LARK');
const COPY = shirt('#e9e9ec', '#3a3a3a', '云雀 LARK');
const SUN = cream('#fff6dc', '#2478b5', '清岚');
const SUN2 = cream('#fdf0d0', '#2b84c9', '青蓝');

export const SCENES: Readonly<Record<string, Scene>> = {
  'bag-genuine': photo(GENUINE, '#d9d4c8', '#b99a74', '正品 样品 A-01'),
  'bag-received': photo(FAKE, '#c9d2d6', '#94745a', '取证 2026-09-18 14:07'),
  'bag-room': room({
    goods: FAKE,
    host: '小棠好物直播间',
    title: '菱格同款链条包',
    price: '¥ 139.00',
    says: ['主播：专柜一模一样的', '用户：有标吗', '主播：标也有，放心拍'],
    at: '20:14:35',
  }),
  'bag-compared': beside(GENUINE, FAKE, '左：权利人商品', '右：被投诉商品', [
    [240, 330, 58],
    [240, 96, 84],
  ]),
  'bag-order': order({
    goods: FAKE,
    title: '菱格同款链条单肩包',
    shop: '蓝月箱包',
    price: '¥ 139.00',
    number: '6920 4471 8830 1126',
    when: '2026-09-16 20:31',
  }),
  'shirt-genuine': photo(LARK, '#d7e0dd', '#a3876b', '正品 吊牌 25-S-108'),
  'shirt-room': room({
    goods: COPY,
    host: '阿豪夜市直播间',
    title: '云雀纯棉短袖',
    price: '¥ 29.90',
    says: ['主播：尾货清仓三件九十', '用户：走线怎么样', '用户：是正品吗'],
    at: '23:02:11',
  }),
  'shirt-received': photo(COPY, '#d2cfd6', '#8e7d74', '拆封 公证处 3 号'),
  'cream-pack': photo(SUN, '#e8e2d2', '#c9ab83', '2019 年版 包装 原图'),
  'cream-compared': beside(SUN, SUN2, '左：登记作品', '右：网店商品', [
    [240, 180, 84],
    [240, 265, 60],
  ]),
  'mop-bought': photo(mop('#3f8f8a', '#c6ced4'), '#dfe5e4', '#b8a488', '购买样品 12 号'),
  'mop-compared': beside(mop('#2c6fb0', '#c6ced4'), mop('#3f8f8a', '#c6ced4'), '左：专利产品', '右：被控产品', [
    [240, 390, 70],
    [136, 394, 26],
  ]),
  'music-room': room({
    goods: scarf('#7b2d43', '#f2d6a2'),
    host: '云锦丝坊',
    title: '桑蚕丝提花方巾',
    price: '¥ 129.00',
    says: ['♪ 背景音乐：《晚风来信》', '用户：歌好好听', '用户：这首叫什么'],
    at: '19:46:20',
  }),
  'course-page': order({
    goods: course('#bfe0f2'),
    title: '儿童水彩 24 课（网盘）',
    shop: '学林图书专营店',
    price: '¥ 9.90',
    number: '3107 5529 0014 6602',
    when: '2026-08-30 10:12',
  }),
  'course-genuine': photo(course('#bfe0f2'), '#e5e0ef', '#ad9377', '课程原稿 第 7 课'),
  'scarf-photo': photo(scarf('#28506b', '#e5c47a'), '#e3ddd4', '#a98b6a', '我店自有设计稿实物'),
};
