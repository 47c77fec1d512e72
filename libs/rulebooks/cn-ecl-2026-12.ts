import type { Rulebook } from '#domain/rulebook.js';
import { laneHouse, lanes, laneSteps } from './2026-12/urgent.js';
import { recordSteps, windowExtension } from './2026-12/records.js';
import { cnEcl202611 } from './cn-ecl-2026-11.js';
import { files } from './2026-12/files.js';

/** The notice procedure in depth: what 2026-11 has, and every track, kind of right and lane that came after it. */
export const cnEcl202612: Rulebook = {
  ...cnEcl202611,
  version: '2026-12',
  steps: { ...cnEcl202611.steps, ...laneSteps },
  house: { ...cnEcl202611.house, ...laneHouse, ...recordSteps },
  ...lanes,
  windowExtension,
  files,
};
