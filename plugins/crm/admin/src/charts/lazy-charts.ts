import { lazy } from 'react';

/** Charts are loaded when one is first shown: their library is large. */
export const Bars = lazy(() => import('./BarsChart'));
export const Wheel = lazy(() => import('./WheelChart'));
