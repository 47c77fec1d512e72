import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { DOCKET_VIEW } from '#read-models/views.js';

export type Owed = {
  readonly workflowId: string;
  readonly nextActAt: number | undefined;
  readonly clockOffset: number;
};

/** What the log says that Temporal must be at: the workflows of disputes that owe something or wait for a deadline. */
export async function workflowsOwed(database: Pick<pg.Pool, 'query'>): Promise<readonly Owed[]> {
  const { rows } = await database.query<{ dispute_id: string; next_act_at: Date | null; clock_offset_ms: string }>(
    `SELECT dispute_id, next_act_at, clock_offset_ms FROM ${DOCKET_VIEW} d JOIN office.association a ON a.id = d.association_id
      WHERE owed <> '[]' OR next_act_at IS NOT NULL`,
  );
  return rows.map((row) => ({
    workflowId: `dispute-${row.dispute_id}`,
    nextActAt: row.next_act_at?.getTime(),
    clockOffset: Number(row.clock_offset_ms),
  }));
}

/** What Temporal is at. */
export async function openTemporal(address: string) {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  const list = async (query: string): Promise<readonly string[]> => {
    const found: string[] = [];
    for await (const { workflowId } of client.workflow.list({ query })) found.push(workflowId);
    return found.sort();
  };
  return {
    running: () => list(`ExecutionStatus = 'Running'`),
    all: () => list(''),
    /** The workflow's newest timer; undefined if it waits for none. */
    timerOf: async (workflowId: string): Promise<Timer | undefined> => {
      const { events = [] } = await client.workflow.getHandle(workflowId).fetchHistory();
      const over = new Set(
        events?.flatMap(
          ({ timerFiredEventAttributes: fired, timerCanceledEventAttributes: canceled }) =>
            fired?.timerId ?? canceled?.timerId ?? [],
        ),
      );
      const at = (events ?? []).findLastIndex(
        ({ timerStartedEventAttributes: started }) => started && !over.has(started.timerId ?? ''),
      );
      const [timer, cause] = [events?.[at], events?.slice(0, Math.max(0, at)).findLast(hasLookFollow)];
      const waits = timer?.timerStartedEventAttributes?.startToFireTimeout;
      if (!timer?.eventTime || !cause?.eventTime || !waits) return undefined;
      return {
        lookedAfter: milliseconds(cause.eventTime),
        startedAt: milliseconds(timer.eventTime),
        waits: milliseconds(waits),
      };
    },
    close: () => connection.close(),
  };
}

/**
 * It was started at a machine time with what a look had told some time before: nobody knows when, but that it was after
 * what that look followed.
 */
export type Timer = { readonly lookedAfter: number; readonly startedAt: number; readonly waits: number };

type Happened = Readonly<Partial<Record<(typeof LOOKED_AFTER)[number], unknown>>>;
const LOOKED_AFTER = [
  'workflowExecutionStartedEventAttributes',
  'workflowExecutionSignaledEventAttributes',
  'activityTaskCompletedEventAttributes',
  'activityTaskFailedEventAttributes',
  'activityTaskTimedOutEventAttributes',
  'activityTaskCanceledEventAttributes',
  'timerFiredEventAttributes',
] as const;
const hasLookFollow = (event: Happened): boolean => LOOKED_AFTER.some((name) => event[name]);

type Parts = { readonly seconds?: unknown; readonly nanos?: number | null };
const milliseconds = ({ seconds, nanos }: Parts): number => Number(seconds ?? 0) * 1_000 + (nanos ?? 0) / 1e6;
