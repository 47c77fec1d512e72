import { table } from '../../core/action.js';
import { fileComplaint } from './file-complaint.js';
import { requestCure } from './request-cure.js';
import { cureMaterials } from './cure-materials.js';
import { lapseCure } from './lapse-cure.js';
import { acceptComplaint } from './accept-complaint.js';
import { rejectComplaint } from './reject-complaint.js';
import { withdrawComplaint } from './withdraw-complaint.js';

/** Everything that concerns filing a complaint. */
export const FILING_ACTIONS = table({
  FileComplaint: fileComplaint,
  RequestCure: requestCure,
  CureMaterials: cureMaterials,
  LapseCure: lapseCure,
  AcceptComplaint: acceptComplaint,
  RejectComplaint: rejectComplaint,
  WithdrawComplaint: withdrawComplaint,
});
