import { any } from './any.js';
import { around, isDenied } from './denials.js';
import type { Glyph } from './glyphs.js';
import type { LexiconWord } from './lexicon.js';
import type { Match } from './spelled.js';

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
const TAUGHT = `科普 讲座 课堂 鉴定课 试卷 作文 造句 读音 什么意思 啥意思 (?<!不)是什么 什么叫 什么是 是指 指的是 含义 词条 百科 术语 行话 黑话 暗语 解读
  讲解 论文 调研 专家 学者 教授 教你 教大家 怎么辨 怎么鉴 怎么分 怎么看出 怎么区 如何辨 如何鉴 如何分 如何识 如何区 如何避 如何判断
  怎么判断 小学 年级 语文 识字 字帖 练字 偏旁 部首 笔画 组词 课文 同学们 鉴别 辨别 分辨 识别 识破 识假 辨假 真伪 真假 分不清 的区别 有何不同 有什么不同 破绽 二字 这个词 这词 字眼 这种说法
  [二两三四五六七八九十几\\d][个大点条招步](特点|特征|方法|细节|技巧|理由)`;
/** Of one's own design, which others imitate, or of leave that one has. */
const OWN_DESIGN = `原创设计 外观专利 自主设计 自己打版 设计专利 品牌授权 授权书 官方授权 正品授权 授权正品 只卖正品 只做正品 只售正品`;

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
