import type { FiledMaterial } from '../dispute/core/evidence.js';
import type { Right } from './state.js';

/**
 * The papers that a complaint takes from the register. What proves who the holder is proves nothing of a licensee; a
 * licence is nobody's matter but the licensee's, and a power of attorney goes with an agent's complaint alone.
 */
export const papersFor = (
  { materials }: Right,
  as: 'holder' | 'licensee',
  filedAs: 'right-holder' | 'licensee' | 'agent',
): readonly FiledMaterial[] =>
  materials.filter(({ code }) => {
    if (code === 'G01') return as === 'holder';
    if (code === 'G11') return as === 'licensee';
    return code === 'G12' ? filedAs === 'agent' && as === 'holder' : true;
  });
