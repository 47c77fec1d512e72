import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { cnEcl202611 } from './cn-ecl-2026-11.js';
import { channels } from './2026-12/channels.js';
import { files } from './2026-12/files.js';
import { negotiationHouse, negotiationSteps } from './2026-12/negotiation.js';
import { mediation, mediationHouse, mediationSteps } from './2026-12/mediation.js';

const { steps, house } = cnEcl202611;

/**
 * Mediation by the association, asked for directly or in a dispute that a complaint opened (procedures.md 1.8;
 * practice.md P22-P26).
 */
export const cnAssociationMediation202612: Rulebook = {
  id: 'cn-association-mediation',
  version: '2026-12',
  title: { 'zh-CN': '协会调解程序', en: 'Mediation by the association' },
  sourceUrl: '人民调解法; 商事调解条例; 民事诉讼法 arts. 205-206; 人民法院在线调解规则',
  asOf: '2026-11-25',
  verifiedBy: 'text read in a reprint; not yet compared with the official site',
  settling: 30,
  rights: [],
  limits: { items: 300, respondents: 30, pairs: 900 },
  declaration: { version: '2026-11' },
  materials: [],
  measureOnAcceptance: 'none',
  mediation,
  files,
  steps: {
    'awaiting-arrival': steps['awaiting-arrival'],
    ...channels.steps,
    ...mediationSteps,
    'performance-check': negotiationSteps['performance-check'],
    'breach-hearing': negotiationSteps['breach-hearing'],
  },
  house: {
    'repair-service': house['repair-service'],
    'next-step': house['next-step'],
    'resume-effect': house['resume-effect'],
    ...channels.house,
    ...mediationHouse,
    'chase-undertaking': negotiationHouse['chase-undertaking'],
    'decide-breach': negotiationHouse['decide-breach'],
  },
  deemedChannels: channels.deemedChannels,
};
