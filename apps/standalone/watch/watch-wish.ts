/** Whether the system is to be watched, and where the alerts and the board for it lie. */
export type WatchWish = { readonly isWatched: boolean; readonly watching: string };

export const NOT_WATCHED: WatchWish = { isWatched: false, watching: '' };
