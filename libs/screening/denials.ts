import { any } from './any.js';
import { charsOf, type Glyph, type Place } from './glyphs.js';

/** What may stand between a denial and what is denied. */
const MORE = `(${any(
  '任何 一切 所有 全部 这种 这类 那些 那种 这些 什么 所谓 的 得 是 了 过 到 个 件 款 批 其他 别家 人家 你的 他的',
  '售卖 销售 出售 经营 购买 收购 代理 批发 推广 宣传 上架 买到 收到 买 卖 做 用 发 说 写 有 去 来 进 出 拿 穿 戴 背 提供',
  '各类 各种 市面上 网上 外面 街边 微商 劣质 廉价 仿冒 假货 仿品 山寨 赝品 标题里 评论区 私信里 直播间',
  '包 包包 鞋 鞋子 表 手表 皮带 口红 衣服 和 与 或 及 以及 等 跟单 原单 高仿 a货 ahuo 原厂 平替 平价替代 商品 产品 这些词 字样 字眼',
)})*$`;
/** Said before it: it is not had, not wanted, fought, or was what somebody got instead. */
const DENIED_BEFORE = new RegExp(
  `(${any(
    '拒绝 拒 谢绝 婉拒 杜绝 远离 打击 举报 投诉 曝光 揭露 揭穿 看穿 识破 当心 小心 谨防 提防 避免 避开 防止 防范 警惕',
    '抵制 反对 摒弃 告别 抛弃 取缔 清理 清除 整治 严查 严打 查处 封杀 严禁 禁止 禁售 禁止在 勿 莫',
    '(?<!是)不是 不算 并非 绝非 而非 没有 绝无 从无 毫无 从不 从没 从未 从来不 从来没 绝不 决不 坚决不 没卖过 没做过 没进过',
    '不卖 不做 不售 不销售 不经营 不代理 不接 不收 不囤 不进 不上 不播 不推 不推荐 不建议 不支持 不发 不拿 不搞 不玩 不沾 不碰 不含',
    '不懂 不讲 不背 不穿 不戴 不提 不聊 不谈 不认 不信 不爱 不学 不混 不掺 不夹 不供 不批 不找 不回 不理 不选 不追 不欢迎 不需要',
    '不涉及 不参与 不相信 不承认 不认可 不赞成 不出现 无任何 无一 拒做 拒卖 拒买 禁卖 禁买 如遇 若遇 遇到 碰到 撞上 别被 休想 何必 何苦',
    '不买 不要买 不要 不想 不会 不敢 不屑 不准 不许 不允许 不得 不能 不可 不存在 不属于 不等于 不同于 有别于 区别于 说不',
    '别买 别拿 别再 别碰 别卖 别去 别提 别再问是谁 别问 少买 少拿 反 零 非 没人 谁还 怎么可能 岂',
    '比 比起 相比 胜过 好过 优于 强于 远超 误以为 误当 误买 误认为 当成 冒充 伪装成 怀疑 疑似 号称 谎称 自称 宣称 所谓',
    '竟然 居然 竟 没想到是 结果却 其实 谁说 谁跟你说 谁告诉你 发现 如有 若有 一旦',
    '不再 再也不 戒 戒掉 扔掉 丢掉 淘汰 放弃 别当 别把 勿将',
  )})${MORE}`,
  'u',
);
/** Said behind it: so is what becomes of it, or of whoever asks for it. */
const DENIED_AFTER = new RegExp(
  `^(${any(
    '商品 产品 货品 鞋 鞋子 包 包包 表 手表 腕表 皮带 口红 衣服 货 朋友 商家 卖家 渠道 跟单 原单',
    '的 那种 这种 这类 之类 等 都 全 也 统统 通通 请 人 我 我们 咱们 本店 小店 这里 这儿 店里 直接 就',
  )})*(${any(
    '一律 勿扰 勿进 勿问 免谈 免扰 绕道 绕行 绕路 走开 出门 滚 别来 别问 别进 别碰 出没 投诉 举报 违法 犯罪 侵权 违规 陷阱',
    '被查 被罚 被抓 被判 被封 被退 下架 案件 处罚 零容忍 我不 我们不 本店不 不卖 不做 不要 不接 不收 不碰 不存在 不可能 不可取 不合法',
    '没有的 免了 算了 拉黑 踢 说不 买不到 找不到 再像 再便宜 再好看 一概 只是 咨询 当正品 冒充 骗(?!过) 害 再见 拜拜 说拜拜',
    '泛滥 横行 猖獗 盛行 乱象 黑产 灰产 产业链 嫌疑 要不得 买不得 卖不得 碰不得 的亏 坑过 坑惨',
    '强(?!烈|推|大|力|势) 差远 很多 对比 和正品 与正品 跟正品 不是正品 不等于 退款 退货 必究',
    '无关 没关系 不沾边 绝缘 没法比 不能比 比不了 两码事 两回事 不是一回事 完全不同 完全不一样',
  )}|是?(假的|假货|违法|坑)|的?(${any('危害 区别 套路 陷阱 猫腻 责任 后果 代价 风险 问题')}))`,
  'u',
);
/** After a pause, what is said of it: 高仿？本店没有的。 */
const ANSWERED = new RegExp(
  `^(${any('我们 咱们 咱家 我家 本店 小店 店里 这里 这儿 本直播间 主播 统统 通通 都 也 真 一件')})*(${any(
    '不存在 当然不 肯定不 不会的 不是 哪有 怎么会 不卖 不做 不碰 不接 不收 不发 不沾 从不 从来不 从来没 绝不 决不 坚决 拒绝 免谈 零容忍 不可能 别来 别问 勿 绕道 走开 出门 拜拜 滚 没有的',
  )}|没有$)`,
  'u',
);

const FAR = 18;

type Around = { readonly before: string; readonly after: string; readonly next: string };
export const isDenied = ({ before, after, next }: Around): boolean =>
  DENIED_BEFORE.test(before.trimEnd()) || DENIED_AFTER.test(after) || (after === '' && ANSWERED.test(next));

/** A list of words, each with a pause behind it. */
const WHOLE_LIST = 4;

/** From here back to where the clause begins, or so many clauses of one word each before it. */
function beginOfClause(glyphs: readonly Glyph[], at: number, clauses = 1): number {
  let from = at;
  while (from > 0 && at - from < FAR && !glyphs[from]!.afterBreak) from -= 1;
  const isWord = at - from < LONGEST_WORD && from > 0;
  return clauses > 1 && isWord ? beginOfClause(glyphs, from - 1, clauses - 1) : from;
}
/** In glyphs: a word with its goods, and the goods alone. */
const LONGEST_WORD = 6;
const LONGEST_GOODS = 2;

/** From here to where the clause ends. */
function endOfClause(glyphs: readonly Glyph[], from: number): number {
  let to = from;
  while (to < glyphs.length && to - from < FAR && (to === from || !glyphs[to]!.afterBreak)) to += 1;
  return to;
}

/** What stands before and after it in the same clause, without signs, and in the next one. */
export function around(glyphs: readonly Glyph[], { start, end }: Place): Around {
  let from = beginOfClause(glyphs, start);
  const to = glyphs[end]?.afterBreak === true ? end : endOfClause(glyphs, end);
  // a list goes on behind a pause, and what denies it stands before its first word: 不卖：高仿，A货，跟单
  if (from === start && to - end <= LONGEST_GOODS && start > 0) from = beginOfClause(glyphs, start - 1, WHOLE_LIST);
  const apart = (glyphs[start]?.gap ?? 0) > 0 ? ' ' : '';
  return {
    before: charsOf(glyphs.slice(from, start)) + apart,
    after: charsOf(glyphs.slice(end, to)),
    next: charsOf(glyphs.slice(to, endOfClause(glyphs, to))),
  };
}

/** Whether what stands here is warned of, or said not to be had. */
export const deniedHere = (glyphs: readonly Glyph[], place: Place): boolean => isDenied(around(glyphs, place));
