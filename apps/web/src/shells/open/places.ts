import {
  BookOpenText,
  ChartColumn,
  Compass,
  Database,
  FileCheck2,
  FileSignature,
  Gavel,
  GraduationCap,
  LifeBuoy,
  MessageSquareWarning,
  Newspaper,
  Scale,
  ScrollText,
  Search,
  ShieldCheck,
  Star,
  TriangleAlert,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import type { Words } from '#messages/locale.js';

/** A page of its own at `/a/<slug>/<path>`; what has words stands in the line above all pages. */
export type OpenPlace = { readonly path: string; readonly words?: Words; readonly icon?: LucideIcon };

export const OPEN_PLACES = [
  { path: 'guide', words: W.guide, icon: Compass },
  { path: 'contract-duties', words: W.contractDuties, icon: FileSignature },
  { path: 'decisions', words: W.decisions, icon: Gavel },
  { path: 'document', words: W.document, icon: FileCheck2 },
  { path: 'lookup', words: W.lookup, icon: Search },
  { path: 'ratings', words: W.ratings, icon: Star },
  { path: 'method', words: W.method, icon: Scale },
  { path: 'statistics', words: W.statistics, icon: ChartColumn },
  { path: 'handling', words: W.handling, icon: BookOpenText },
  { path: 'rulebooks', words: W.rulebooks, icon: BookOpenText },
  { path: 'rules', words: W.rules, icon: ScrollText },
  { path: 'risks', words: W.risks, icon: TriangleAlert },
  { path: 'members', words: W.members, icon: Users },
  { path: 'tips', words: W.tips, icon: MessageSquareWarning },
  { path: 'open-data', words: W.openData, icon: Database },
  { path: 'draws', words: W.draws, icon: ShieldCheck },
  { path: 'help', words: W.help, icon: LifeBuoy },
  { path: 'training', words: W.training, icon: GraduationCap },
  { path: 'bulletins', words: W.bulletins, icon: Newspaper },
  { path: 'deposits' },
  { path: 'log-heads' },
  { path: 'personal-data' },
  { path: 'accessibility' },
] as const satisfies readonly OpenPlace[];

const PATHS: ReadonlySet<string> = new Set(OPEN_PLACES.map(({ path }) => path));
/** Whether an address is one of these pages. */
export const isOpenAddress = (pathname: string): boolean => {
  const [, a, association = '', path = ''] = pathname.split('/');
  return a === 'a' && association !== '' && PATHS.has(path);
};
