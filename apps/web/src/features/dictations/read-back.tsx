import type { UseQueryResult } from '@tanstack/react-query';
import type { DocumentBody } from '../../client/types.gen.js';
import { DocumentText } from '../dispute/document-text.js';
import { Part } from '../dispute-desk/part.js';
import s from '../acts/preview/preview.module.css';

/** What was written down, word for word as its party gets it: this is what is read out. */
export function ReadBack({ read }: { readonly read: UseQueryResult<DocumentBody> }) {
  return (
    <Part read={read} lines={8}>
      {(document) => (
        <div className={s.paper} role="group" aria-label={document.title} tabIndex={0}>
          <DocumentText document={document} />
        </div>
      )}
    </Part>
  );
}
