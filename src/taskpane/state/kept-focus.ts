import { useEffect } from 'react';

/** What can take the focus over; a heading before the controls below it. */
const TAKES_FOCUS = 'h1[tabindex], button, select, textarea, a[href], summary, input:not([hidden])';

/**
 * When the control that has the focus goes away with what was on the screen, the nearest thing that is left takes it.
 * Else the keyboard would begin again at the top of the page, and a screen reader would lose its place.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** The element that had the focus last and those around it, from the inside out. */
    let path: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => { path = target instanceof HTMLElement ? pathOf(target) : []; };
    const observer = new MutationObserver(() => {
      if (path[0]?.isConnected !== false || document.activeElement !== document.body) return;
      for (const left of path.filter(({ isConnected }) => isConnected)) {
        const next = left.matches('[tabindex]') ? left : left.querySelector<HTMLElement>(TAKES_FOCUS);
        if (next === null) continue;
        // The bar below is always in sight: scrolling to it would only move what is being read.
        next.focus({ preventScroll: next.closest('.write-bar') !== null });
        return;
      }
    });
    addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

/** Whether nothing has the focus that a person could use: then a control that was asked for may take it. */
export function isFocusFree(): boolean {
  return document.activeElement === document.body || document.activeElement?.matches('[tabindex="-1"]') === true;
}

function pathOf(element: HTMLElement): HTMLElement[] {
  return element.parentElement === null ? [element] : [element, ...pathOf(element.parentElement)];
}
