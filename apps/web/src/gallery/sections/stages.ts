import type { Words } from '#messages/locale.js';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';

export const stagesOf = (say: (words: Words) => string) => [
  { id: 'filed', label: say(W.stageFiled) },
  { id: 'waiting', label: say(W.stageWaiting), help: say(W.periodWhy) },
  { id: 'mediation', label: say(W.stageMediation) },
  { id: 'panel', label: say(W.stagePanel) },
  { id: 'closed', label: say(W.stageClosed) },
];
