/** Milliseconds of one turn; never more than two seconds (VW2). */
export const turnLasts = 1600;

/**
 * One turn of the wheel, with the clock, because something was added. The still picture tells the whole story: nothing
 * depends on it. None for who wants less movement, and none while another one goes on.
 *
 * @param wheel the part that turns; null when there is no wheel on the screen
 * @returns the turn; null when there is none
 */
export const turnOnce = (wheel: Element | null): Animation | null => {
  if (!wheel || matchMedia('(prefers-reduced-motion: reduce)').matches || wheel.getAnimations().length > 0) return null;
  return wheel.animate([{ transform: 'rotate(0deg)' }, { transform: 'rotate(360deg)' }], {
    duration: turnLasts,
    easing: 'cubic-bezier(0.3, 0, 0.2, 1)',
  });
};
