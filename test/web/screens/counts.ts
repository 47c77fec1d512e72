/** What somebody did with hands: presses of mouse or key on something, and fields that were filled. */
export type Count = { clicks: number; fields: number };

export const noCount = (): Count => ({ clicks: 0, fields: 0 });
