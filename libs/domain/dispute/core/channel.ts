/**
 * How a document is brought. Post, telephone and by hand are a person's; of a platform without an interface, the
 * platform too.
 */
export const CHANNELS = ['platform', 'mail', 'sms', 'wechat', 'post', 'telephone', 'by-hand'] as const;

export type Channel = (typeof CHANNELS)[number];

/** What a person can bring without the engine. */
export const HAND_CHANNELS = ['platform', 'post', 'telephone', 'by-hand'] as const satisfies readonly Channel[];

export type HandChannel = (typeof HAND_CHANNELS)[number];
