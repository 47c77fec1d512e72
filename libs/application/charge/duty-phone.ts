/** For what the telephone of an officer on duty is wrapped by the master key. */
export const dutyPhonePurpose = (accountId: string): string => `duty-phone:${accountId}`;
