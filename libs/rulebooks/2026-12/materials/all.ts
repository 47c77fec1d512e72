import type { Material } from '#domain/rulebook/materials.js';
import { everyRightMaterials } from './every-right.js';
import { copyrightMaterials } from './copyright.js';
import { geographicalMaterials } from './geographical-indication.js';
import { layoutDesignMaterials } from './layout-design.js';
import { nameMaterials } from './name.js';
import { patentMaterials } from './patent.js';
import { plantVarietyMaterials } from './plant-variety.js';
import { tradeSecretMaterials } from './trade-secret.js';
import { trademarkMaterials } from './trademark.js';

/**
 * The papers of a complaint by the guideline's appendix 1, a file for each kind of right. The split into required and
 * conditional is an interpretation.
 */
export const materials202612: readonly Material[] = [
  ...everyRightMaterials,
  ...trademarkMaterials,
  ...copyrightMaterials,
  ...patentMaterials,
  ...geographicalMaterials,
  ...tradeSecretMaterials,
  ...layoutDesignMaterials,
  ...plantVarietyMaterials,
  ...nameMaterials,
];
