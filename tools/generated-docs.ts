import { RELEASED } from '#rulebooks/released.js';
import { actionsToMarkdown } from './actions-to-markdown.js';
import { asvsToMarkdown } from './asvs-to-markdown.js';
import { rulebookToMarkdown } from './rulebook-to-markdown.js';

/** Every document that is generated from the code, by its path. */
export const generatedDocs = (): readonly (readonly [path: string, text: string])[] => [
  ['docs/actions.md', actionsToMarkdown()],
  ['docs/asvs.md', asvsToMarkdown()],
  ...RELEASED.map(
    (released) =>
      [`docs/rulebooks/${released.pin.id}-${released.pin.version}.md`, rulebookToMarkdown(released)] as const,
  ),
];
