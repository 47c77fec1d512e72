import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { TipAction } from './action.js';
import type { TipPictureStored } from './events.js';

/** What a tip takes: a few pictures, as phones make them. The house's figures. */
export const TIP_PICTURES = { most: 5, size: 10_485_760, mediaTypes: ['image/jpeg', 'image/png'] } as const;

export type StoreTipPicture = Command<'StoreTipPicture', Omit<TipPictureStored['data'], 'storedAt'>>;

/**
 * Whoever gave it, which is known by the tip's id alone, adds a picture until somebody decides on it: whoever it was
 * handed to knows that id, too.
 */
export const storeTipPicture: TipAction<StoreTipPicture> = {
  by: ['giver'],
  during: ['awaiting-route'],
  decide: ({ data, at }, { tip: { pictures } }) => {
    if (pictures[data.sha256]) return [];
    if (Object.keys(pictures).length >= TIP_PICTURES.most)
      refuse('TooMany', { field: 'pictures', most: String(TIP_PICTURES.most) });
    return [{ type: 'TipPictureStored', data: { ...data, storedAt: at } }];
  },
};
