import { useQueries, useQuery } from '@tanstack/react-query';
import { listMeasures, listOwnTasks } from '../../../client/sdk.gen.js';
import type { OwnLetterView, OwnTask, WantedMeasure } from '../../../client/types.gen.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { dueFirst } from '../../lists/due-first.js';

/** What the platform has to do, with the letters that it has to report; the whole page asks for it once. */
const useOwed = () => useQuery(queryOf('listOwnTasks', listOwnTasks, { query: { letters: 'yes' } }));

/** As many disputes are looked into at once; what is due first is among them. */
const AT_ONCE = 60;

export type OwedMeasure = WantedMeasure & { readonly id: string; readonly task: OwnTask; readonly dueAt?: string };

/** The first day in this dispute that runs for the platform. */
const dayOf = (tasks: readonly OwnTask[], disputeId: string): { readonly dueAt?: string } => {
  const days = tasks.flatMap((task) =>
    task.disputeId === disputeId && task.waitingFor === 'platform' ? (task.dueAt ?? []) : [],
  );
  const [dueAt] = days.toSorted();
  return dueAt === undefined ? {} : { dueAt };
};

/** One task of each dispute in which this can be done, what is due first before the others. */
const disputesWith = (tasks: readonly OwnTask[], act: string) =>
  [...new Map(tasks.filter(({ acts }) => acts.includes(act)).map((task) => [task.disputeId, task])).values()]
    .map((task) => ({ task, ...dayOf(tasks, task.disputeId) }))
    .toSorted(dueFirst);

/** What is wanted of the platform over all its disputes, and is not carried out as it is wanted now. */
export function useOwedMeasures() {
  const own = useOwed();
  const disputes = disputesWith(own.data?.items ?? [], 'ReportMeasures');
  const looked = disputes.slice(0, AT_ONCE);
  const lists = useQueries({
    queries: looked.map(({ task: { disputeId } }) => queryOf('listMeasures', listMeasures, { path: { disputeId } })),
  });
  const rows = looked.flatMap(({ task, dueAt }, index): readonly OwedMeasure[] =>
    (lists[index]?.data?.measures ?? [])
      .filter(({ confirmed, sequence, moot }) => confirmed < sequence && moot !== true)
      .map((one) => ({
        ...one,
        id: `${task.disputeId} ${one.respondentId} ${one.itemId}`,
        task,
        ...(dueAt !== undefined && { dueAt }),
      })),
  );
  return {
    rows,
    isPending: own.isPending || lists.some((list) => list.isPending),
    trouble: troubleOf(own.error ?? lists.find(({ error }) => error)?.error),
    isCut: own.data?.isCut === true || disputes.length > AT_ONCE,
    again: () => void own.refetch(),
  };
}

/** What the association asked about reports of suits, and was not answered. */
export function useOpenInquiries() {
  const own = useOwed();
  const rows = (own.data?.items ?? [])
    .filter(({ acts }) => acts.includes('AnswerInquiry'))
    .map((task) => ({ id: `${task.disputeId} ${task.subject}`, task }));
  return { ...own, rows: rows.toSorted((one, other) => dueFirst(one.task, other.task)) };
}

export type LetterRow = OwnLetterView & { readonly id: string };

/** Letters that the platform was asked to pass on and has not reported yet, what is due first before the others. */
export function useLettersToReport() {
  const read = useOwed();
  const rows = (read.data?.letters ?? []).map((letter): LetterRow => ({ ...letter, id: letter.serviceId }));
  return { ...read, rows, isCut: read.data?.isCut === true };
}
