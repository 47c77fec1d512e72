import { lazyRouteComponent } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import { DESK_PLACES } from '#messages/ui/desk-places.js';
import type { PlaceRow } from '../place-row.js';

/** What an auditor has at the desk, beside the disputes that its mandates name, which are its home. */
export const AUDITOR: readonly PlaceRow[] = [
  {
    path: 'audited-log',
    words: DESK_PLACES.securityLog,
    icon: ScrollText,
    group: 'records',
    offices: ['auditor'],
    page: lazyRouteComponent(() => import('../../../features/audit/audited-log-page.js'), 'AuditedLogPage'),
  },
];
