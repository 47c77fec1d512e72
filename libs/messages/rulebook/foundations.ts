import type { Words } from '../locale.js';

/** On which law each released rulebook rests, by what it says itself, which its hash holds and nobody can put right. */
export const RULEBOOK_LAWS: Readonly<Record<string, Words>> = {
  'E-Commerce Law arts. 42-45; 法释〔2020〕9号; 法发〔2020〕32号': {
    'zh-CN': '《电子商务法》第四十二条至第四十五条；法释〔2020〕9号；法发〔2020〕32号',
    en: 'E-Commerce Law, articles 42 to 45; Supreme People’s Court 法释〔2020〕9号 and 法发〔2020〕32号',
  },
  'E-Commerce Law arts. 42-45; Civil Code arts. 1195-1197; 信息网络传播权保护条例 arts. 14-17; 法释〔2020〕9号; 法发〔2020〕32号':
    {
      'zh-CN':
        '《电子商务法》第四十二条至第四十五条；《民法典》第一千一百九十五条至第一千一百九十七条；《信息网络传播权保护条例》第十四条至第十七条；法释〔2020〕9号；法发〔2020〕32号',
      en: 'E-Commerce Law, articles 42 to 45; Civil Code, articles 1195 to 1197; Regulation on Network Dissemination, articles 14 to 17; Supreme People’s Court 法释〔2020〕9号 and 法发〔2020〕32号',
    },
  '人民调解法; 商事调解条例; 民事诉讼法 arts. 205-206; 人民法院在线调解规则': {
    'zh-CN': '《人民调解法》；《商事调解条例》；《民事诉讼法》第二百零五条、第二百零六条；《人民法院在线调解规则》',
    en: 'People’s Mediation Law; Commercial Mediation Regulation; Civil Procedure Law, articles 205 and 206; Rules of the People’s Courts on Online Mediation',
  },
};

/** How its law was compared, likewise. */
export const HOW_VERIFIED: Readonly<Record<string, Words>> = {
  'text read in a reprint; not yet compared with the official site': {
    'zh-CN': '已核对转载文本，尚未与官方网站核对',
    en: 'Text read in a reprint; not yet compared with the official site',
  },
};
