import { sleep } from '@temporalio/workflow';

/** A workflow of the same name whose histories ours cannot follow. */
export async function dispute(): Promise<void> {
  await sleep('1 day');
}
