import type { ExhibitBody, LiveStreamView } from '../../../../client/types.gen.js';

/** Where in a live stream a recording is, as its filer says; seconds are those of the replay. */
export type LiveStream = LiveStreamView;
export type Exhibit = ExhibitBody;
