import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import type { ShownAs } from '../../../evidence/shown-as.js';

/** What shows the bytes of an exhibit that is read whole. */
export type StageProps = {
  /** What the exhibit is called to whoever listens. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** Who looks and when, over what is confidential. */
  readonly watermark: ReactNode;
  /** The way to take the file, where it cannot be drawn. */
  readonly take: ReactNode;
};

/** Fetched when an exhibit of the kind is opened. */
export const STAGES: Readonly<Partial<Record<ShownAs, ComponentType<StageProps>>>> = {
  picture: lazyRouteComponent(() => import('./picture/picture-stage.js'), 'PictureStage'),
  pdf: lazyRouteComponent(() => import('./pdf/pdf-stage.js'), 'PdfStage'),
  text: lazyRouteComponent(() => import('./text-stage.js'), 'TextStage'),
};
