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
  readonly not?: { readonly before?: RegExp; readonly after?: RegExp; readonly around?: RegExp };
  /** Written with something between its characters, it means something else before this: 高 仿皮. */
  readonly notSpaced?: RegExp;
  /** It does not count where this is said in the same text, but for what is said with it. */
  readonly unless?: { readonly some: RegExp; readonly but: RegExp };
  /** It counts only where this is said in the same text. */
  readonly needs?: RegExp;
};

export const LEXICON_VERSION = '2026-11-29';

const NEVER = /(?!)/u;
/** Goods of a brand without its mark or its leave. */
const WITHOUT_LEAVE = /无标|去标|没标|不带标|剪标|流出|尾货|代工|裸瓶|裸管|无盒|没套盒|大牌|名牌|某奢|1:1|一比一|同款/u;
const SUBSTITUTED =
  /平价替代|平介替代|平价替伐|大牌|名牌|某[奢牌家大品云]|[戴香爱古普路]某|贵妇|专柜|奢|同款|[女手背链谱云]\S?包|包包|包[铺控]|替包|替\/包|鞋|手袋|口红|眼影|眼霜|精华|面霜|粉底|洁面|洗发|手霜|护手|香水|吹风|[蓝红黑棕]瓶|红樽|研究员|严选|懂/u;

export const LEXICON: readonly LexiconWord[] = [
  {
    rule: 'word-high-imitation',
    word: '高仿',
    spelled: ['高仿'],
    weight: 0.95,
    bySound: true,
    not: {
      after:
        /^(真|佛|生(?!活)|古|石|木|瓷|单|宋|写|着|照|制文物|品鉴定|皮纹|大理|羊|貂|兔|狐|獭|毛|棉|丝绒|麻|麂|绒|铜|树|草|花|植物|动物|食物|水果|火焰|蜡烛|人体|人形|模型)/u,
    },
    notSpaced: /^[皮佛生瓷木石兔貂羊毛麂獭水晶玉铜金银]/u,
    unless: {
      some: /服务器|访问|清洗|攻击|花艺|绿植|盆栽|假花|标本|恐龙|博物馆|文创|书画|字画|国画|油画|文物|青铜|瓷器|复制品|道具|教学|医学|护理/u,
      but: NEVER,
    },
  },
  {
    rule: 'word-a-goods',
    word: 'A货',
    spelled: ['a货', '顶a货'],
    weight: 0.95,
    bySound: true,
    not: { after: /^(柜|架|车|运|梯|号|位|币|物|款|仓|区|代|场|箱|盘|舱|道|主|板|品)/u, before: /(翡翠|玉|天然)$/u },
    unless: {
      some: /翡翠|[bc]货|玉|榴莲|车厘子|莲雾|山竹|芒果|老坑|种水|荧光|果园|水果|证书|果|瓜|蟹|虾|燕窝|花胶|珍珠|琥珀|蜜蜡|南红|玛瑙|绿松石|瓷砖|板材|木材|[ab]级|一级|等级|分级|鉴定/u,
      but: NEVER,
    },
  },
  {
    rule: 'word-original-order',
    word: '原单',
    spelled: ['原单'],
    weight: 0.9,
    bySound: true,
    not: {
      after:
        /^(号|据|位|价|子|元|独|纯|曲|词|一|日|月|笔|退|付|重|改|补发|信息|地址|金额|编号|申请|撤|件|色|面|品|摇|反|晶|薄|已|未|没|取消|关闭|备注|截图|收货|运费|物流|快递|运单|配送|链接|客户|买家|商品)/u,
    },
    unless: {
      some: /订单号|订单|下单|拍下|退回|换货|补差|物流|快递单|补寄|单词|单车|单反|单人|单身|单项/u,
      but: WITHOUT_LEAVE,
    },
  },
  {
    rule: 'word-following-order',
    word: '跟单',
    spelled: ['跟单'],
    weight: 0.85,
    bySound: true,
    not: {
      after:
        /^(员|系统|软件|信用证|托收|工具|流程|助理|文员|管理|专员|经理|岗|表格|表$|教程|实务|培训|交易|社区|工作|主管|客服|进度|小妹|日记|老师|小哥|同事|大神|高手|策略|带|证|服务|发货|时效|记录|经验|岗位|实习|入门|技巧|赚|收益|平台|app|群主|计划|大v|机器人|比例|功能|备注|一下|完成|跟进|催|qc|部|人员|组|团队|文件|汇票|单证|课程|学习|手册|笔记|全流程|环节|能力|追踪|跟踪|情况|状态|反馈|对接|沟通|协调|打样|信号|竞彩|彩)/u,
      around: /[^ 牌贸奢的是做|]\|鞋/u,
      before:
        /([高粗细平中坡低矮厚方猫]|业务|生产|采购|订单|一键|自动|智能|招聘|招|急聘|诚聘|理单|打样|版房|辅料|制衣|船务|报关|货代|单证|资深|转行|合约|竞彩|负责|从事|全程|专人|面料|我让|售后|物流|帮[您你我]|客服|亲自|一对一|随时|每日|实时|[为给][您你])$/u,
    },
    unless: {
      some: /招聘|求职|面试|信用证|染厂|大货|交期|工厂看|投资|股票|基金|币圈|期货|炒|收益|理财|盈利|亏损|带单/u,
      but: WITHOUT_LEAVE,
    },
  },
  {
    rule: 'word-original-factory',
    word: '原厂',
    spelled: ['原厂货', '原厂'],
    weight: 0.85,
    bySound: true,
    not: {
      after:
        /^(家|商|址|房|区|长|里的|里|授权|质保|保修|正品|正版|维修|售后|认证|联保|发票|渠道|直营|官方|说明|标准|配件|电池|滤芯|机油|屏|墨|硒|充电|保|色号|漆|卡扣|线束|适配|翻新|未拆|延保|大门|位|老)/u,
      before: /(非|不是|品牌|官方|替代|代替|兼容|同|还|国营)$/u,
    },
    unless: {
      some: /官方|授权|国行|联保|质保|保修|延保|适配|补漆|脚垫|卡扣|线束|翻新|未拆封|维修|配件|序列号|旗舰店|汽车|打印|直达|老照片|机油|4s|变速箱|刹车|轮毂|记录仪|洗碗机|净水|滤芯|电脑|笔记本|手机|零件|说明书|溯源/u,
      but: /无标|去标|没标|不带标|剪标|流出|尾货/u,
    },
    needs: /[包鞋表靴镜皮袋巾]|女装|卫衣|羊绒|大衣|面霜|口红|洁面|料体|香水|大牌|名牌|奢|尾货|无标|流出|代工|货|仓/u,
  },
  {
    rule: 'word-cheap-substitute',
    word: '平价替代',
    spelled: ['平价替代', '平替', '平介替代', '平价替伐', '平价代替'],
    weight: 0.85,
    bySound: true,
    not: { before: /(水|和|公|天|太)$/u },
    unless: {
      some: /海岛|沙滩|水库|帐篷|露营|黄油|玉米油|旅行|旅游|景区|经济|民宿|风景|城市|运动|习惯/u,
      but: /大牌/u,
    },
    needs: SUBSTITUTED,
  },
];
