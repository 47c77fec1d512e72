import type { DisputeBody } from '../../client/types.gen.js';
import type { Office } from '../../shared/desk/use-desk.js';
import type { DisputeTab } from './tabs.js';

type Seen = Pick<DisputeBody, 'services' | 'rooms' | 'negotiations' | 'settlements' | 'mediations' | 'stages'>;
type Row = {
  /** Whom the API answers all that the tab reads. */
  readonly offices: readonly Office[];
  /** Whether there is anything, for others than the staff: to these a tab that says “none” would say what is not theirs. */
  readonly isThere?: (view: Seen) => boolean;
};
const STAFF = ['case-manager', 'administrator'] as const;
const EVERYBODY = [...STAFF, 'party', 'mediator', 'expert', 'platform-staff', 'auditor'] as const;

/** Which parts of a dispute's page each seat has; a tab without its row does not compile. */
const TABS_OF: Readonly<Record<DisputeTab, Row>> = {
  overview: { offices: EVERYBODY },
  replay: { offices: ['auditor'] },
  materials: { offices: STAFF },
  evidence: { offices: EVERYBODY, isThere: ({ stages }) => stages.length > 0 },
  documents: { offices: EVERYBODY, isThere: ({ services }) => services.length > 0 },
  timeline: { offices: EVERYBODY },
  talks: {
    offices: [...STAFF, 'party', 'mediator', 'expert'],
    isThere: ({ rooms = [], negotiations = [], settlements = [] }) =>
      rooms.length + negotiations.length + settlements.length > 0,
  },
  mediation: { offices: [...STAFF, 'party', 'mediator'], isThere: ({ mediations = [] }) => mediations.length > 0 },
  work: { offices: ['expert'], isThere: ({ stages }) => stages.some(({ subject }) => /^(panel|seat):/.test(subject)) },
  panel: {
    offices: [...STAFF, 'party', 'expert', 'platform-staff', 'auditor'],
    isThere: ({ stages }) => stages.some(({ subject }) => subject.startsWith('panel:')),
  },
  related: { offices: STAFF },
  exports: { offices: [...STAFF, 'party'] },
  notes: { offices: STAFF },
  access: { offices: [...STAFF, 'auditor'] },
};

export const hasTab = (tab: DisputeTab, office: Office, view: Seen): boolean => {
  const { offices, isThere } = TABS_OF[tab];
  const isStaff = STAFF.some((one) => one === office);
  return offices.includes(office) && (isStaff || isThere === undefined || isThere(view));
};
