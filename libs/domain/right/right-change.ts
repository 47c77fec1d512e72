import type { NotInForce } from './in-force.js';
import type { RightFlag } from './flags.js';

export type RightChange = NotInForce | 'transferred' | 'licence-ended' | 'refused' | RightFlag;
