import type { Form } from '../model/field.js';

const AT = '/v1/disputes/{disputeId}/';

/** Of acts on a dispute it can be asked beforehand what they would come to. */
export const isForetold = ({ path, method, sends }: Form): boolean =>
  path.startsWith(AT) && method.toUpperCase() === 'POST' && sends !== 'bytes' && sends !== 'multipart';
