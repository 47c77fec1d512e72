import type { Visibility } from './visibility.js';

/** The account under which this viewer signs decisions of panels; undefined for whoever sits on none. */
export const signsDecisionsAs = ({ expertId }: Visibility): string | undefined => expertId;
