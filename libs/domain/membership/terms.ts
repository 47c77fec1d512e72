/** As what somebody joins an association of the live-commerce trade (guideline 2.1). */
export const MEMBERSHIP_ROLES = ['merchant', 'live-marketer', 'service-agency', 'right-holder', 'platform'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** What a member agrees that others are shown of it: each by itself, and each taken back whenever it likes. */
export const REGISTER_SHOWINGS = ['entry', 'commitment', 'platforms'] as const;
/** `entry`: name and roles in the public register; `commitment`: its letter beside them; `platforms`: an answer to a platform that asks. */
export type RegisterShowing = (typeof REGISTER_SHOWINGS)[number];
