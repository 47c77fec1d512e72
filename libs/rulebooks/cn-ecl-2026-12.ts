import type { NoticeRulebook } from '#domain/rulebook/rulebook.js';
import { laneHouse, lanes, laneSteps } from './2026-12/urgent.js';
import { materials202612 } from './2026-12/materials/all.js';
import { counterMaterials202612 } from './2026-12/materials/counter-notice.js';
import { readings202612, rights202612, tracks202612 } from './2026-12/tracks.js';
import { channels } from './2026-12/channels.js';
import { dictation } from './2026-12/dictation.js';
import { recordSteps, windowExtension } from './2026-12/records.js';
import { mediation, mediationHouse, mediationSteps } from './2026-12/mediation.js';
import { negotiation, negotiationHouse, negotiationSteps } from './2026-12/negotiation.js';
import { limitation } from './2026-12/limitation.js';
import { referrals } from './2026-12/referrals.js';
import { cnEcl202611 } from './cn-ecl-2026-11.js';
import { files } from './2026-12/files.js';
import { drafts, register } from './2026-12/register.js';

/** The notice procedure in depth: what 2026-11 has, and every track, kind of right and lane that came after it. */
export const cnEcl202612: NoticeRulebook = {
  ...cnEcl202611,
  version: '2026-12',
  ...lanes,
  sourceUrl:
    'E-Commerce Law arts. 42-45; Civil Code arts. 1195-1197; 信息网络传播权保护条例 arts. 14-17; 法释〔2020〕9号; 法发〔2020〕32号',
  rights: rights202612,
  tracks: tracks202612,
  materials: materials202612,
  counterMaterials: counterMaterials202612,
  windowExtension,
  files,
  mediation,
  register,
  drafts,
  excusedDelay: { ...cnEcl202611.excusedDelay, readings: readings202612 },
  steps: {
    ...cnEcl202611.steps,
    ...laneSteps,
    ...channels.steps,
    ...dictation.steps,
    ...negotiationSteps,
    ...mediationSteps,
  },
  house: {
    ...cnEcl202611.house,
    ...laneHouse,
    ...recordSteps,
    ...channels.house,
    ...negotiationHouse,
    ...referrals.house,
    ...mediationHouse,
  },
  negotiation,
  dictation: dictation.rules,
  referrals: referrals.rules,
  limitation,
  deemedChannels: channels.deemedChannels,
};
