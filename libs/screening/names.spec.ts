import { glyphsOf } from './glyphs.js';
import { NameIndex } from './names.js';

const index = new NameIndex([
  { id: 'master', name: '康师傅', kind: 'trade-mark' },
  { id: 'sport', name: 'Nordvind', kind: 'trade-mark' },
  { id: 'crab', name: '阳澄湖大闸蟹', kind: 'geographical-indication' },
  { id: 'short', name: '云锦', kind: 'trade-mark' },
]);
const found = (text: string) => index.find(glyphsOf(text)).map(({ known, likeness }) => `${known.id} ${likeness}`);

it.each([
  ['康师傅 红烧牛肉面', 'master same'],
  ['康-師-傅旗舰店', 'master same'],
  ['康帅傅方便面', 'master one-off'],
  ['慷师父小店', 'master sound'],
  ['NORDVIND 冲锋衣', 'sport same'],
  ['Ｎｏｒｄｖｉｎｄ', 'sport same'],
  ['nоrdvind 官方', 'sport same'],
  ['Nordvimd 跑鞋', 'sport one-off'],
  ['陽澄湖大閘蟹 礼盒', 'crab same'],
  ['云锦 披肩', 'short same'],
])('finds %s', (text, expected) => expect(found(text)).toEqual([expected]));

it.each(['师傅上门安装', 'nordvinder', '康熙字典', '云静民宿', '大闸蟹', '健康，师傅好'])(
  'does not find one in %s',
  (text) => expect(found(text)).toEqual([]),
);
