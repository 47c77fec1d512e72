import type { Material, Rulebook } from '../../rulebook.js';
import type { Dispute } from '../state.js';

type Filed = Pick<Dispute, 'right' | 'filedAs' | 'materials'>;

/** Codes of the required materials that a complaint still lacks; of a group that may be met in several ways, its first. */
export const missingMaterials = (filed: Filed, { materials }: Rulebook): readonly string[] => {
  const sent = new Set(filed.materials.filter(({ evidenceIds }) => evidenceIds.length > 0).map(({ code }) => code));
  const groupsMet = new Set(materials.filter(({ code, group }) => group !== undefined && sent.has(code)).map(({ group }) => group));
  const missing = materials.filter((material) => isRequired(material, filed) && !sent.has(material.code) && !(material.group && groupsMet.has(material.group)));
  return missing.filter(({ group }, index) => group === undefined || missing.findIndex((other) => other.group === group) === index).map(({ code }) => code);
};

const isRequired = ({ rights, required }: Material, { right, filedAs }: Filed): boolean => {
  if (rights !== 'all' && (right === undefined || !rights.includes(right))) return false;
  return required === 'always' || (required === 'if-agent' && filedAs === 'agent') || (required === 'if-licensee' && filedAs === 'licensee');
};
