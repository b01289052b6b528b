import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { usePanel } from './panel-context.ts';

/** Tells after each drawing how wide the pill is, so that the frame is no bigger and covers nothing beside it. */
export function usePillWidth(pill: RefObject<HTMLElement | null>): void {
  const { model } = usePanel();
  useLayoutEffect(() => {
    if (pill.current) model.pillWidth.value = pill.current.offsetWidth;
  });
}
