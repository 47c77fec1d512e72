/** Where the guide's rules come from, with the mark of the facts beside each. */
const from = <C extends 'law' | 'practice' | 'to-be-verified' | 'house-rule'>(confidence: C) => {
  return (clause: string, source: string) => ({ clause, source, confidence }) as const;
};

/** Read in its text. */
export const law = from('law');
/** What those in the trade insist on; no law. */
export const practice = from('practice');
/** Known, its text not yet compared. */
export const unchecked = from('to-be-verified');
/** Our own choice. */
export const own = from('house-rule');

export const ECL_42 = law('E-Commerce Law 42', 'E-Commerce Law 42(1)-(2) [S1]');
export const ECL_42_3 = law('E-Commerce Law 42(3)', 'E-Commerce Law 42(3): a malicious wrong notice doubles [S1]');
export const ECL_43 = law('E-Commerce Law 43', 'E-Commerce Law 43(1): no limit for the declaration [S1]');
export const ECL_43_2 = law('E-Commerce Law 43(2)', 'E-Commerce Law 43(2): 15 days from arrival [S1]');
export const ECL_60 = law(
  'E-Commerce Law 60',
  'E-Commerce Law 60: negotiation, mediation, complaint, arbitration, suit [S1]',
);
export const NOTICE = law('法发〔2020〕32号 art. 5', '法发〔2020〕32号 art. 5: what a notice holds [S12]');
export const DECLARATION = unchecked(
  '法发〔2020〕32号 art. 7',
  '法发〔2020〕32号 art. 7: what a declaration holds [K-high]',
);
export const BAD_FAITH = unchecked('法发〔2020〕32号 art. 6', '法发〔2020〕32号 art. 6: factors of bad faith [K-high]');
export const ORDERS = law('法释〔2020〕9号 art. 1', '法释〔2020〕9号 art. 1: order to take down [S13]');
export const RESTORE = unchecked(
  '法发〔2020〕32号 art. 9',
  '法发〔2020〕32号 art. 9: order to restore [S12], number [K-med]',
);
export const VOLUNTARY = law('People’s Mediation Law 17', 'People’s Mediation Law 17; 商事调解条例 15 [S7][S11]');
export const CHANNELS = practice(
  'Shenzhen guideline 4.1',
  'Shenzhen guideline 4.1: 12315, 12345, platforms, mediation bodies',
);
export const PAPERS = practice(
  'Shenzhen guideline, appendix 1',
  'Shenzhen guideline, appendix 1: papers of a complaint',
);
export const ACCOUNTS = practice('Shenzhen guideline 3.3.1', 'Shenzhen guideline 3.3.1(1): who an account belongs to');
export const SQUATTED = practice('Shenzhen guideline 3.3.1', 'Shenzhen guideline 3.3.1(2): opposition, invalidation');
export const DAMAGES = practice('practice P28', 'practice P28: only a court awards damages');
export const VALIDITY = practice('practice P30', 'practice P30: validity is never an issue for the panel');
export const ARBITRATION = law(
  'Arbitration Law',
  'Arbitration Law: written agreement with intent, matters, institution [S8]',
);
export const TIP = practice('practice P21', 'practice P21: a tip gives no party rights; it is answered and routed');
export const PATENT_REPORT = practice('Materials PT3', 'procedures.md 6.2 PT3; 法发〔2020〕32号 art. 5 [S12]');
export const SECRETS = unchecked('Materials TS1-TS6', 'procedures.md 6.2, trade secret [K-high]');
