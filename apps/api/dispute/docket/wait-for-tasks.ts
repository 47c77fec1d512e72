import type { TenantContext } from '#application/command-handler/command-handler.js';
import { waitForTable } from '../../http/wait-for-read.js';

/** Where tasks are read from. */
const TASK_TABLES = [
  'docket',
  'docket_tasks',
  'contact_proofs',
  'desk_questions',
  'grievances',
  'consultations',
  'official_requests',
] as const;

export async function waitForTasks(tenant: TenantContext, after: string | undefined): Promise<void> {
  for (const table of TASK_TABLES) await waitForTable(tenant, table, after);
}
