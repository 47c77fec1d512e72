import type { Json } from '../script/ask.js';
import type { World } from '../world.js';

const WORDS: Readonly<Record<string, Json>> = {
  lingge: { name: '菱格', goods: ['手提包', '单肩包', '钱包'], shops: ['菱格官方旗舰店'] },
  yunque: { name: '云雀 LARK', goods: ['T恤', '短袖', '卫衣'], shops: ['云雀品牌店'], pictures: ['yunque-logo'] },
};

/** Two right holders have everybody find what they own. */
export async function publishRights({ as, partyId, rightId, threads, days, when }: World, name: string): Promise<void> {
  await days.at(when.ago(52, '10:00'));
  for (const [login, words] of Object.entries(WORDS)) {
    const by = { ...as(login), 'parley-party': partyId(login) };
    await threads.thread(`${name}-${login}`).post(by, `/rights/${rightId(login)}/publications`, words);
  }
}
