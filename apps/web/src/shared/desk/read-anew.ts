import type { QueryClient } from '@tanstack/react-query';
import type { ChangedTopic } from '../../client/types.gen.js';

/** Reads that a topic without an id stands for, by the name of their operation. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  docket: ['listDisputes', 'countDisputes', 'getDeskCalendar', 'listOwnTasks', 'countOwnTasks'],
  tasks: ['listTasks'],
  counts: ['countTasks'],
};

/** Whether what was read under this key is what the topic names. A talk is read anew for its room alone. */
export const isNamed = (queryKey: readonly unknown[], { topic, disputeId, roomId }: ChangedTopic): boolean => {
  const [name] = queryKey;
  const holds = (id: string | undefined): boolean => id !== undefined && JSON.stringify(queryKey).includes(id);
  switch (topic) {
    case 'everything':
      return true;
    case 'dispute':
      if (name === 'listOwnTasks' || name === 'countOwnTasks') return true; // what somebody has to do follows each of its disputes
      return holds(disputeId) && name !== 'listMessages' && name !== 'listStaffNotes';
    case 'room':
      return holds(roomId);
    case 'staff-notes':
      return name === 'listStaffNotes' && holds(disputeId);
    default:
      return LISTS[topic]?.some((one) => one === name) === true;
  }
};

/** What was read of these topics is asked anew where it is shown, and the next time where it is not. */
export const readAnew = (client: QueryClient, topics: readonly ChangedTopic[]): void =>
  void client.invalidateQueries({ predicate: ({ queryKey }) => topics.some((topic) => isNamed(queryKey, topic)) });
