/** What a page has to read anew. It says that something there is another than before, and nothing of what. */
export type Topic =
  | { readonly topic: 'dispute'; readonly disputeId: string }
  | { readonly topic: 'room'; readonly disputeId: string; readonly roomId: string }
  /** What the staff wrote down for each other. */
  | { readonly topic: 'staff-notes'; readonly disputeId: string }
  | { readonly topic: (typeof LISTS)[number] }
  /** Too much, or too long ago, to say it piece by piece. */
  | { readonly topic: 'everything' };

/** What comes from tables that trail the log: told when they show it. */
export const LISTS = ['docket', 'tasks', 'counts'] as const;

export const isOfList = ({ topic }: Topic): boolean => LISTS.some((one) => one === topic);

export const keyOfTopic = (topic: Topic): string => JSON.stringify(topic);

/** Each once, in the order of the first. */
export const distinct = (topics: readonly Topic[]): readonly Topic[] => [
  ...new Map(topics.map((topic) => [keyOfTopic(topic), topic])).values(),
];
