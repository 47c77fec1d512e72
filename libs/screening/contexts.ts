import { charsOf, type Glyph, type Place } from './glyphs.js';
import type { LexiconWord } from './lexicon.js';
import type { Match } from './spelled.js';

/** Spoken of in the news, in a school, in a court, by whom it was done to: such a text offers nothing. */
const TALK =
  /新闻|记者|案例|普法|宣传册|展板|检察|律师|法院|判赔|判决|获刑|入刑|团伙|海关|截获|查获|查处|指引|协会|新规|法规|禁用词|合规|声明|维权|知识产权|报警|追究|违规|罚款|不能写|不能出现|删掉|上当|被骗|退款|科普|骗局|侵权|欢迎监督|请监督|盗我们|冒用|假冒|不是任何人|请举报|打假|消费者提醒|小心|谨防|警惕|不要信|别信|千万别|别乱买|不要图|检出|超标|一律追|揭秘|曝光|提高警|怎么(辨|鉴|分)|如何(辨|鉴|分|识)|鉴别|辨别|识别|的区别|鉴定课|是违法|违法的|就是假货|官方只有|做不出来|真伪|识破|分不清|教你|教大家|警方|公安|市场监管|市监|罚单|没收|涉案|被告|原告|开庭|犯罪|侵犯|谴责|呼吁|倡议|承诺书|公约|讲座|课堂|试卷|作文|造句|读音|什么意思|怎么办|怎么回事|踩坑|踩雷|避雷|避坑|差评|申诉|下架|封号|封店|扣分|违禁|敏感词|屏蔽|审核|打假人|原创设计|外观专利|自主设计|自己打版|设计专利|均非|未授权/u;
/** Whoever says so offers all the same. */
const OFFERED_ALL_THE_SAME = /懂的都懂|懂的来|懂吧|私聊|私我|我家拿的|我们家拿的|也能拿|要的|滴滴/u;

/** Whether the text speaks of such goods as others do that have none. */
export const isTalk = (compared: string): boolean => TALK.test(compared) && !OFFERED_ALL_THE_SAME.test(compared);

const TRADE =
  /大牌|名牌|名品|某奢|奢|专柜|贵妇|剪标|无标|去标|没标|不带标|尾货|代工|流出|裸瓶|裸管|同款|版型|货|包|鞋|靴|衣|裤|裙|帽|表(?!哥)|墨镜|眼镜|口红|皮带|皮具|手袋|丝巾|女装|外套|风衣|羽绒|卫衣|眼影|粉底|仓|懂|两个价|图册|粉丝群|链接|小黄车|手链|项链|盒子证书|腰带|细节图|小号/u;
/** Whether goods are spoken of in the way of such a trade. */
export const isTrade = (compared: string): boolean => TRADE.test(compared);

const MORE =
  '(任何|一切|这种|那些|那种|这些|什么|所谓|的|得|售卖|销售|出售|购买|买到|买|卖|做|用|发|说|有|去|来|提供|各类|各种|市面上|网上|劣质|仿冒|假货|标题里|评论区|私信里|和|与|或|及|跟单|原单|高仿|a货|ahuo|原厂|平替|平价替代|商品|这些词)*$';
const DENIED_BEFORE = new RegExp(
  `(拒绝|拒|杜绝|远离|打击|举报|投诉|当心|避免|避开|抵制|(?<!是)不是|并非|绝非|而非|没有|绝无|从无|从不|从来不|不卖|不做|不售|不销售|不含|不买|不要买|不要|别买|别再问是谁|别问|告别|严禁|禁止|禁售|整治|说不|不碰|反|零|非|没人|禁止在|比|误以为是|号称)${MORE}`,
  'u',
);
const DENIED_AFTER =
  /^(商品|产品|货品|鞋|包|的|那种|这种)*(一律|勿扰|免谈|投诉|违法|犯罪|陷阱|被查|被罚|下架|案件|处罚|零容忍|我们不|我不|本店不|不卖|不做|不要|滚|出没|强|差远|很多|对比|和正品|与正品|跟正品|的?危害)/u;

const FAR = 16;

type Around = { readonly before: string; readonly after: string };
const isDenied = ({ before, after }: Around): boolean =>
  DENIED_BEFORE.test(before.trimEnd()) || DENIED_AFTER.test(after);

/** What stands before and after it in the same clause, without signs. */
function around(glyphs: readonly Glyph[], { start, end }: Place): Around {
  let from = start;
  while (from > 0 && start - from < FAR && !glyphs[from]!.afterBreak) from -= 1;
  let to = end;
  while (to < glyphs.length && to - end < FAR && !glyphs[to]!.afterBreak) to += 1;
  const apart = (glyphs[start]?.gap ?? 0) > 0 ? ' ' : '';
  return { before: charsOf(glyphs.slice(from, start)) + apart, after: charsOf(glyphs.slice(end, to)) };
}

/** Whether what stands here is warned of, or said not to be had. */
export const deniedHere = (glyphs: readonly Glyph[], place: Place): boolean => isDenied(around(glyphs, place));

/** Whether the word means something else here, or is said of what somebody warns of. */
export function meansOtherwise(word: LexiconWord, glyphs: readonly Glyph[], match: Match): boolean {
  const { before, after } = around(glyphs, match);
  return (
    (word.not?.before?.test(before.trimEnd()) ?? false) ||
    (word.not?.after?.test(after) ?? false) ||
    (word.not?.around?.test(`${before}|${after}`) ?? false) ||
    (match.ways.has('spaced') && (word.notSpaced?.test(after) ?? false)) ||
    isDenied({ before, after })
  );
}
