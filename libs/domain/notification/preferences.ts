/** How often somebody wants mail about a topic; what falls together goes in one. */
export const DIGESTS = ['at-once', 'hourly', 'daily', 'none'] as const;
export type Digest = (typeof DIGESTS)[number];

/**
 * `reminder`: a day comes near by which something of the person's has to be done; `act`: something of the person's is awaited; `news`: anything else in a dispute of the person's; `room`: somebody did
 * something in a room; `task`: the staff's own.
 */
export const TOPICS = ['reminder', 'act', 'news', 'room', 'task'] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * Minutes of the day from which and until which nothing comes, by the clock of a zone; over midnight where the end is
 * the lower.
 */
export type QuietHours = { readonly from: number; readonly until: number };

export type Preferences = Readonly<Record<Topic, Digest>> & {
  readonly quiet?: QuietHours;
  /** IANA time zone by which days and quiet hours are counted. */
  readonly zone: string;
};

export const SHANGHAI = 'Asia/Shanghai';

/** Of whoever has said nothing. A room is as quiet as nobody spoke of it, until its member asks for more. */
export const DEFAULT_PREFERENCES: Preferences = {
  reminder: 'at-once',
  act: 'at-once',
  news: 'daily',
  room: 'none',
  task: 'daily',
  quiet: { from: 22 * 60, until: 8 * 60 },
  zone: SHANGHAI,
};
