import type { Office } from '../../shared/desk/use-desk.js';

/** The offices whose work is done at the desk. */
const AT_THE_DESK: readonly Office[] = ['case-manager', 'administrator'];

export const isAtTheDesk = (office: string | undefined): boolean => AT_THE_DESK.some((one) => one === office);

/**
 * In which office an account sits at the desk: the one that was chosen last, else the first that has a desk. None where
 * it has none, or where another was chosen.
 */
export const staffOffice = (offices: readonly Office[], chosen: string | undefined): Office | undefined =>
  chosen === undefined
    ? AT_THE_DESK.find((office) => offices.includes(office))
    : offices.find((office) => office === chosen && isAtTheDesk(office));
