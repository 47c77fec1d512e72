import { charsOf, type Glyph, type Place } from './glyphs.js';
import type { LexiconWord } from './lexicon.js';
import type { Match } from './spelled.js';

/** Alternatives of one pattern, read as a list: written apart by what they are. */
const any = (...lists: readonly string[]): string => lists.flatMap((list) => list.trim().split(/\s+/u)).join('|');

/** In the news, before an authority, in court: what was done about it. */
const REPORTED_OF = `新闻 记者 案例 检察 律师 法院 判赔 判决 判刑 判处 获刑 入刑 团伙 海关 截获 查获 查处 查封 查扣 查禁 报警 追究
  罚款 罚金 罚单 罚没 没收 涉案 案件 立案 办案 被告 原告 开庭 起诉 犯罪 刑事 刑拘 拘留 批捕 逮捕 抓获 落网 窝点 捣毁 端掉 取缔
  执法 稽查 抽检 抽查 警方 民警 公安 市场监管 市监 检出 超标 通报 曝光 揭秘 专项行动 专项整治 销毁 索赔 赔偿金 退一赔三 消协 12315 12345 坐牢
  判了?[一二三四五六七八九十两\\d]年 反映`;
/** Rules and what is not allowed. */
const RULED_OUT = `普法 法律 法规 法条 商标法 刑法 电子商务法 条例 新规 规范 指引 协会 合规 承诺书 公约 倡议 呼吁 声明 违规 违禁 违法的 是违法 属违法
  侵权 侵犯 知识产权 维权 禁用词 敏感词 屏蔽词 词库 屏蔽 审核 不能写 不能说 不让写 不能出现 不得使用 不得出现 不得发布 禁止使用 禁止发布
  禁止在 删掉 下架 封号 封店 清退 关店 扣分 申诉 踢出 禁言 拉黑 举报电话 举报邮箱 欢迎监督 请监督 请举报 零容忍 一律追`;
/** To warn, by whoever was deceived or means well. */
const WARNED_OF = `宣传册 展板 上当 受骗 被骗 骗局 骗子 诈骗 套路 猫腻 退款 小心 当心 谨防 谨慎 慎买 慎重 警惕 提防 提醒 警示 提高警
  不要信 别信 莫信 勿信 切勿 千万别 别乱买 不要图 别贪 踩坑 踩雷 避雷 避坑 防坑 防骗 被坑 坑了 坑人 害人 智商税 交学费 后悔 差评
  谴责 打假 忽悠 噱头 没良心 良心不安 气死 好下场 多半是假 烂嘴 过敏了 害己 走错门 走错了 请左转 去别家 别处
  冒用 假冒 盗我们 不是任何人 未授权 均非 就是假货 都是假货 官方只有 做不出来 怎么办 怎么回事 值得买吗 值不值 靠谱吗 是真的吗 能信吗`;
/** To tell one from the other, or what a word means. */
const TAUGHT = `科普 讲座 课堂 鉴定课 试卷 作文 造句 读音 什么意思 啥意思 是什么 什么叫 什么是 是指 指的是 含义 词条 百科 术语 行话 黑话 暗语 解读
  讲解 论文 调研 专家 学者 教授 教你 教大家 怎么辨 怎么鉴 怎么分 怎么看出 怎么区 如何辨 如何鉴 如何分 如何识 如何区 如何避 如何判断
  怎么判断 鉴别 辨别 分辨 识别 识破 识假 辨假 真伪 真假 分不清 的区别 有何不同 有什么不同 破绽 二字 这个词 这词 字眼 这种说法
  [二两三四五六七八九十几\\d][个大点条招步](特点|特征|方法|细节|技巧|理由)`;
/** Of one's own design, which others imitate. */
const OWN_DESIGN = `原创设计 外观专利 自主设计 自己打版 设计专利`;

/** Spoken of in the news, in a school, in a court, by whom it was done to: such a text offers nothing. */
const TALK = new RegExp(any(REPORTED_OF, RULED_OUT, WARNED_OF, TAUGHT, OWN_DESIGN), 'u');
/** Whoever says so offers all the same. */
const OFFERED_ALL_THE_SAME =
  /懂的都懂|懂的来|懂吧|私聊|私我|我家拿的|我们家拿的|也能拿|要的|滴滴|照发|照卖|照做|照样|加[v微薇]|进群|扫码/u;

/** Whether the text speaks of such goods as others do that have none. */
export const isTalk = (compared: string): boolean => TALK.test(compared) && !OFFERED_ALL_THE_SAME.test(compared);

const TRADE =
  /大牌|名牌|名品|某奢|奢|专柜|贵妇|剪标|无标|去标|没标|不带标|尾货|代工|流出|裸瓶|裸管|同款|版型|货|包|鞋|靴|衣|裤|裙|帽|表(?!哥)|墨镜|眼镜|口红|皮带|皮具|手袋|丝巾|女装|外套|风衣|羽绒|卫衣|眼影|粉底|仓|懂|两个价|图册|粉丝群|链接|小黄车|手链|项链|盒子证书|腰带|细节图|小号/u;
/** Whether goods are spoken of in the way of such a trade. */
export const isTrade = (compared: string): boolean => TRADE.test(compared);

/** What may stand between a denial and what is denied. */
const MORE = `(${any(
  '任何 一切 所有 全部 这种 这类 那些 那种 这些 什么 所谓 的 得 是 了 过 到 个 件 款 批 其他 别家 人家 你的 他的',
  '售卖 销售 出售 经营 购买 收购 代理 批发 推广 宣传 上架 买到 收到 买 卖 做 用 发 说 写 有 去 来 进 出 拿 穿 戴 背 提供',
  '各类 各种 市面上 网上 外面 街边 微商 劣质 廉价 仿冒 假货 仿品 山寨 赝品 标题里 评论区 私信里 直播间',
  '和 与 或 及 以及 等 跟单 原单 高仿 a货 ahuo 原厂 平替 平价替代 商品 产品 这些词 字样 字眼',
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
    '竟然 居然 竟 没想到 结果却 其实',
  )})${MORE}`,
  'u',
);
/** Said behind it: so is what becomes of it, or of whoever asks for it. */
const DENIED_AFTER = new RegExp(
  `^(${any('商品 产品 货品 鞋 鞋子 包 包包 表 手表 腕表 皮带 口红 衣服 货 朋友 商家 卖家 渠道 跟单 原单 的 那种 这种 这类 之类 等 都 全 也 统统 通通 请 人 我 我们 咱们 本店 小店 这里 这儿 店里 直接 就')})*(${any(
    '一律 勿扰 勿进 勿问 免谈 免扰 绕道 绕行 走开 出门 滚 别来 别问 别进 别碰 出没 投诉 举报 违法 犯罪 侵权 违规 陷阱',
    '被查 被罚 被抓 被判 被封 被退 下架 案件 处罚 零容忍 我不 我们不 本店不 不卖 不做 不要 不接 不收 不碰 不存在 不可能 不可取 不合法',
    '没有的 免了 算了 拉黑 踢 说不 绕路 买不到 找不到 再像 再便宜 再好看 一概 只是 咨询 当正品 冒充 骗 害')}|是?(假的|假货|违法|坑)|${any(' 泛滥 横行 猖獗 盛行 乱象 黑产 灰产 产业链 嫌疑 要不得 买不得 卖不得 碰不得',
    '强 差远 很多 对比 和正品 与正品 跟正品 不是正品 不等于 退款 退货 必究',
  )}|的?(${any('危害 区别 套路 陷阱 猫腻 责任 后果 代价 风险 问题')}))`,
  'u',
);
/** After a pause, what is said of it: 高仿？本店没有的。 */
const ANSWERED = new RegExp(
  `^(${any('我们 咱们 咱家 我家 本店 小店 店里 这里 这儿 本直播间 主播 统统 通通 都 也 真 一件')})*(${any(
    '不存在 不卖 不做 不碰 不接 不收 不发 不沾 从不 从来不 从来没 绝不 决不 坚决 拒绝 免谈 零容忍 不可能 别来 别问 勿 绕道 走开 出门 拜拜 滚 没有的',
  )}|没有$)`,
  'u',
);

const FAR = 18;

type Around = { readonly before: string; readonly after: string; readonly next: string };
const isDenied = ({ before, after, next }: Around): boolean =>
  DENIED_BEFORE.test(before.trimEnd()) || DENIED_AFTER.test(after) || (after === '' && ANSWERED.test(next));

/** From here to where the clause ends. */
function endOfClause(glyphs: readonly Glyph[], from: number): number {
  let to = from;
  while (to < glyphs.length && to - from < FAR && (to === from || !glyphs[to]!.afterBreak)) to += 1;
  return to;
}

/** What stands before and after it in the same clause, without signs, and in the next one. */
function around(glyphs: readonly Glyph[], { start, end }: Place): Around {
  let from = start;
  while (from > 0 && start - from < FAR && !glyphs[from]!.afterBreak) from -= 1;
  const to = glyphs[end]?.afterBreak === true ? end : endOfClause(glyphs, end);
  const apart = (glyphs[start]?.gap ?? 0) > 0 ? ' ' : '';
  return {
    before: charsOf(glyphs.slice(from, start)) + apart,
    after: charsOf(glyphs.slice(end, to)),
    next: charsOf(glyphs.slice(to, endOfClause(glyphs, to))),
  };
}

/** Whether what stands here is warned of, or said not to be had. */
export const deniedHere = (glyphs: readonly Glyph[], place: Place): boolean => isDenied(around(glyphs, place));

/** Whether the word means something else here, or is said of what somebody warns of. */
export function meansOtherwise(word: LexiconWord, glyphs: readonly Glyph[], match: Match): boolean {
  const there = around(glyphs, match);
  const { before, after } = there;
  return (
    (word.not?.before?.test(before.trimEnd()) ?? false) ||
    (word.not?.after?.test(after) ?? false) ||
    (word.not?.around?.test(`${before}|${after}`) ?? false) ||
    (match.ways.has('spaced') && (word.notSpaced?.test(after) ?? false)) ||
    isDenied(there)
  );
}
