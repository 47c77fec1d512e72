import type { ExhibitBody, LiveStreamView } from '../../../../client/types.gen.js';

export type Exhibit = ExhibitBody;
/** Where in a live stream a recording is, as its filer says; seconds are those of the replay. */
export type LiveStream = LiveStreamView;
