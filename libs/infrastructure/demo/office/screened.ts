import type { World } from '../world.js';

const ROOM: readonly object[] = [
  { ref: 'room-31', field: 'script', text: '姐妹们这款大牌高 仿链条包，支持验货，拍下立减' },
  { ref: 'item-77', text: '外贸原单 云雀同款短袖 三件九十' },
  { ref: 'item-78', text: '纯棉家居服 可机洗' },
  { ref: 'item-79', field: 'keyword', text: '大牌平替 防晒' },
  { ref: 'item-80', text: '桑蚕丝提花方巾 礼盒装' },
];
const FOUND: readonly object[] = [
  { ref: 'a', text: '菱格链条单肩包 专柜同款' },
  { ref: 'b', text: '水桶包 大容量通勤' },
  { ref: 'c', text: '高仿菱格 腋下包' },
];

/** A platform has the words of its rooms looked through, a right holder those of others: what was found is to be judged. */
export async function screenListings({ as, partyId, threads, days, when }: World, name: string): Promise<void> {
  await days.at(when.ago(1, '10:00'));
  const { post } = threads.thread(name);
  await post(as('platform'), '/screenings', { listedBy: 'others', texts: ROOM });
  const lingge = { ...as('lingge'), 'parley-party': partyId('lingge') };
  await post(lingge, '/screenings', { listedBy: 'others', texts: FOUND });
}
