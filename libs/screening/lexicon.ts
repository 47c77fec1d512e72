/**
 * Words that the guideline, 3.2.1(3), names as keywords under suspicion of infringement (高仿、A货、原单、跟单、原厂、
 * 平价替代), and what the trade says for them. Data of a version: what was found is judged by the version that found it.
 */
export type LexiconWord = {
  /** Kept with every finding, for ever. */
  readonly rule: string;
  /** What it is reported as. */
  readonly word: string;
  /** What is looked for, as compared: simplified, small letters. */
  readonly spelled: readonly string[];
  /** How sure it is that somebody who writes it so offers what is not genuine, before context is looked at (0 to 1). */
  readonly weight: number;
  /** Said of its sounds alone, it means nothing else, so that a homophone may be looked for. */
  readonly bySound: boolean;
  /** After it, or before it, something else is spoken of. */
  readonly not?: { readonly before?: RegExp; readonly after?: RegExp };
  /** Written with something between its characters, it means something else before this: 高 仿皮. */
  readonly notSpaced?: RegExp;
  /** It counts only where this is said in the same text. */
  readonly needs?: RegExp;
};

export const LEXICON_VERSION = '2026-11';

const GOODS =
  /[包鞋表靴裙裤帽镜]|衣服|卫衣|T恤|手袋|手表|腕表|球鞋|香水|口红|面霜|美妆|耳机|皮带|围巾|饰品|项链|手链|女装|男装|童装|品牌|大牌|奢侈|专柜|正品|复刻|尾货|尾单|品质|质感|同款|版本|代购|货源|拿货|一件代发/u;

export const LEXICON: readonly LexiconWord[] = [
  {
    rule: 'word-high-imitation',
    word: '高仿',
    spelled: ['高仿', '超仿', '精仿', '顶仿'],
    weight: 0.95,
    bySound: true,
    not: { after: /^(真|佛|生(?!活)|古|石|木|瓷|单|宋|制文物|品鉴定)/u },
    notSpaced: /^[皮佛生瓷木石兔貂羊毛麂獭水晶玉铜金银]/u,
  },
  {
    rule: 'word-a-goods',
    word: 'A货',
    spelled: ['a货', '顶a'],
    weight: 0.95,
    bySound: true,
    not: {
      after: /^(柜|架|车|运|梯|号|位|币|物|款|仓|区|币)|^翡翠|^玉|^和田/u,
      before: /(翡翠|玉|和田|缅甸|天然|手镯|挂件)$/u,
    },
  },
  {
    rule: 'word-original-order',
    word: '原单',
    spelled: ['原单', '外贸尾单', '原单尾货'],
    weight: 0.9,
    bySound: true,
    not: { after: /^(号|据|位|价|子|元|独|纯|曲|词|一|日|月|笔|退|付|重|改|补发|信息|地址|金额|编号|申请|撤)/u },
  },
  {
    rule: 'word-following-order',
    word: '跟单',
    spelled: ['跟单'],
    weight: 0.85,
    bySound: true,
    not: {
      after:
        /^(员|系统|软件|信用证|托收|工具|流程|助理|文员|管理|专员|经理|岗|表格|教程|实务|培训|交易|社区|工作|主管|客服|进度)/u,
      before: /(业务|生产|采购|订单|一键|自动|智能|招聘|招|负责|从事|全程|专人|服装|面料)$/u,
    },
  },
  {
    rule: 'word-original-factory',
    word: '原厂',
    spelled: ['原厂货', '原厂', '原工厂'],
    weight: 0.75,
    bySound: false,
    not: {
      after:
        /^(家|商|址|房|区|长|授权|质保|保修|正品|正版|维修|售后|认证|联保|发票|渠道|直营|官方|包装|说明|标准|配|电池|滤芯|机油|屏|墨|硒|充电|保)/u,
      before: /(非|不是|品牌|官方|替代|代替|兼容|同)$/u,
    },
  },
  {
    rule: 'word-cheap-substitute',
    word: '平价替代',
    spelled: ['平价替代', '平替', '平价代替', '平价版'],
    weight: 0.85,
    bySound: true,
    not: { before: /(水|和|公|天|太)$/u },
  },
  {
    rule: 'word-one-to-one',
    word: '一比一复刻',
    spelled: ['一比一', '1比1', '复刻', '莆田鞋', '莆田货'],
    weight: 0.7,
    bySound: false,
    needs: GOODS,
  },
];
