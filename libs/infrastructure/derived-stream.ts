import { hash } from 'node:crypto';
import { derivedId } from './ids.js';

/** A stream id made of a name. */
export const derivedStreamId = (name: string): string => derivedId(hash('sha256', name, 'buffer'));
