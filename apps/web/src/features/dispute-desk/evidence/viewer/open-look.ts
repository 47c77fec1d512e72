import { forget } from '../../../../shared/desk/queries.js';
import { recordLook } from '../../../evidence/read-exhibit.js';

/** Records a look, after which the list of looks is read anew. */
export const openLook: typeof recordLook = async (about, original) => {
  const opened = await recordLook(about, original);
  if (opened.ok) void forget('listViewings');
  return opened;
};
