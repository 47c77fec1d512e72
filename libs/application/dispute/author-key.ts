/** Under which key an author's words and files in a dispute lie; erasing one author's leaves everybody else's. */
export const authorKey = (disputeId: string, authorId: string): string => `text:${disputeId}:${authorId}`;
