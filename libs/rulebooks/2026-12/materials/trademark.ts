import type { Material } from '#domain/rulebook/materials.js';
import { guideline, papersFor, practice, unread } from './paper.js';

const paper = papersFor(['trademark']);

/** Trademark (procedures.md 6.2). */
export const trademarkMaterials: readonly Material[] = [
  paper('TM1', { ...guideline('商标注册证'), group: 'TM1', verifyWith: 'cnipa' }),
  paper('TM1b', {
    ...unread('House rules 3(1)', 'International registration extended to China, with proof of the national office'),
    group: 'TM1',
    verifyWith: 'cnipa',
  }),
  paper('TM2', {
    ...practice('Renewal, change or assignment where the certificate no longer tells owner or term'),
    required: 'when',
    when: ['owner-changed'],
  }),
  paper('TM3', { ...guideline('涉嫌侵权商标使用情况证明') }),
  paper('TM4', {
    ...unread('House rules 3(1)', 'Goods that are similar but not those of the certificate: why they are'),
    required: 'when',
    when: ['similar-goods'],
  }),
  paper('TM5', {
    ...practice('Practice of platforms: signed list of points'),
    required: 'when',
    when: ['counterfeit'],
  }),
  paper('TM6', {
    ...practice('Use in the last three years, should the respondent plead that there was none'),
    required: 'optional',
  }),
  paper('TM7', { ...practice('Reputation where another class is reached'), required: 'when', when: ['well-known'] }),
];
