/** What the engine sends of an urging. */
export const URGING_DOCUMENTS = ['urging', 'urging-unanswered'] as const;
