/** Words about a member lie under a key of its membership. */
export const membershipKey = (memberId: string): string => `membership:${memberId}`;
