import type { PanelView } from '../../client/types.gen.js';

/** What each part of a panel's page is given. */
export type PartProps = {
  readonly panel: PanelView;
  /** Reads panel and dispute anew. */
  readonly after: () => Promise<void>;
};
