import { openDispute } from '#application/dispute/open-dispute.js';
import type { Answer, Request } from '#event-store/answers.js';
import type { Caller } from '../../../../http/caller.js';
import { problemOfError, type Problem } from '../../../../http/problem.js';
import { validationPipe } from '../../../../http/validation-pipe.js';
import { FileComplaintBody } from '../file-complaint.dto.js';
import { prepareComplaint } from '../file-complaint.js';
import { gatheredTenant } from './gathered.js';

/** What became of one complaint of a call, as it would have been answered alone. */
export type Outcome = { readonly answer: Answer } | { readonly problem: Problem; readonly error: unknown };

/**
 * So many are under way together: enough to fill the appender's calls, few enough that their words fit in one
 * statement.
 */
const TOGETHER = 64;

const form = validationPipe();

/**
 * Files each of these complaints by itself, under a request of its own, and tells of each what became of it, in their
 * order. A call that was cut off at any moment may be sent again: what was filed is found, the rest is filed.
 */
export async function fileEach(
  caller: Caller,
  complaints: readonly object[],
  requestOf: (index: number, body: object) => Request,
): Promise<readonly Outcome[]> {
  const { tenant: gathered, reads } = gatheredTenant(caller.tenant);
  const calendar = await gathered.calendar();
  const tenant = { ...gathered, calendar: async () => calendar };
  const fileOne = async (raw: object, index: number): Promise<Outcome> => {
    try {
      const body = (await form.transform(raw, { type: 'body', metatype: FileComplaintBody })) as FileComplaintBody;
      const prepare = prepareComplaint({ ...caller, tenant }, body, reads);
      const asked = { by: caller.actor, at: caller.now, request: requestOf(index, raw) };
      return { answer: await openDispute(tenant, asked, prepare) };
    } catch (error) {
      return { problem: problemOfError(error, caller.locale), error };
    }
  };
  const outcomes: Outcome[] = [];
  for (let from = 0; from < complaints.length; from += TOGETHER)
    outcomes.push(
      ...(await Promise.all(complaints.slice(from, from + TOGETHER).map((raw, i) => fileOne(raw, from + i)))),
    );
  return outcomes;
}
