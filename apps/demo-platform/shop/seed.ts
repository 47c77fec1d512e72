import type { Fact, Listing, Merchant } from './facts.js';

const merchants: readonly Merchant[] = [
  { handle: 'yunjin', name: '云锦丝坊', nameEn: 'Yunjin Silk' },
  { handle: 'lanyue', name: '蓝月箱包', nameEn: 'Lanyue Bags' },
  { handle: 'xiaotang', name: '小棠好物', nameEn: 'Xiaotang Picks' },
];

const listings: readonly Listing[] = [
  {
    externalId: 'room-1001',
    kind: 'room',
    title: '蓝月箱包工厂直播',
    titleEn: 'Lanyue factory live',
    merchant: 'lanyue',
  },
  {
    externalId: 'card-2001',
    kind: 'product',
    title: '菱格链条单肩包',
    titleEn: 'Quilted chain bag',
    merchant: 'lanyue',
    room: 'room-1001',
    price: '239.00',
  },
  {
    externalId: 'card-2002',
    kind: 'product',
    title: '复古水桶包',
    titleEn: 'Retro bucket bag',
    merchant: 'lanyue',
    room: 'room-1001',
    price: '189.00',
  },
  {
    externalId: 'card-2003',
    kind: 'product',
    title: '真丝方巾',
    titleEn: 'Silk square scarf',
    merchant: 'yunjin',
    room: 'room-1001',
    price: '129.00',
  },
  { externalId: 'room-1002', kind: 'room', title: '小棠晚八点', titleEn: 'Xiaotang at eight', merchant: 'xiaotang' },
  {
    externalId: 'card-2004',
    kind: 'product',
    title: '桑蚕丝睡衣',
    titleEn: 'Mulberry silk pyjamas',
    merchant: 'yunjin',
    room: 'room-1002',
    price: '459.00',
  },
  {
    externalId: 'card-2005',
    kind: 'product',
    title: '香薰蜡烛礼盒',
    titleEn: 'Scented candle box',
    merchant: 'xiaotang',
    room: 'room-1002',
    price: '88.00',
  },
  {
    externalId: 'replay-3001',
    kind: 'replay',
    title: '小棠昨晚的回放',
    titleEn: 'Xiaotang, last night',
    merchant: 'xiaotang',
  },
];

/** What the shop sells on its first day. */
export const seed: readonly Fact[] = [
  ...merchants.map((merchant): Fact => ({ type: 'MerchantAdded', merchant })),
  ...listings.map((listing): Fact => ({ type: 'ListingAdded', listing })),
];
