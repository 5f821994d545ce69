import type { Direction } from '../../domain/network/walk.js';

/** A place in the picture, in its own units. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** What hands do to the network view. Places are in units of the picture. */
export interface NetHandler {
  /** Width of the picture in its own units. */
  width(): number;
  /** The node that a finger or mouse is on; null = the ground. */
  nodeAt(place: Place): number | null;
  hover(node: number | null): void;
  /** A node was pressed and let go without moving; null = the ground. */
  choose(node: number | null): void;
  /** A node is being moved; the first time it is taken up. */
  drag(node: number, to: Place): void;
  drop(): void;
  pan(dx: number, dy: number): void;
  /** @param at place that stays where it is */
  zoom(times: number, at: Place): void;
  focused(node: number | null): void;
  walk(from: number, direction: Direction): void;
  /** Along the list: `by` places, or to its begin or end with ∓Infinity. */
  step(from: number, by: number): void;
  escape(): void;
}

/** Movement below this, in CSS pixels, is a press. */
const still = 4;
const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const steps: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1, Home: -Infinity, End: Infinity };

/** Number of the node that a button of the list stands for. */
const nodeOf = (target: EventTarget | null): number | null => {
  const spot = target instanceof Element ? target.closest<HTMLElement>('.net-spot') : null;
  return spot ? Number(spot.dataset['node']) : null;
};

/**
 * Listens to mouse, finger and keys in the place of the network view and says what they mean. Everything that it hears
 * from a mouse there is a button or a key for.
 *
 * @returns ends it
 */
export const listenTo = (place: HTMLElement, handler: NetHandler): (() => void) => {
  let pressed: { readonly id: number; node: number | null; x: number; y: number; moving: boolean } | null = null;

  const pictureOf = (target: EventTarget | null): SVGElement | null =>
    target instanceof Element ? target.closest<SVGElement>('.net-picture') : null;
  const scaleOf = (picture: Element): { readonly box: DOMRect; readonly unit: number } => {
    const box = picture.getBoundingClientRect();
    return { box, unit: handler.width() / (box.width || 1) };
  };
  const placeOf = (event: MouseEvent, picture: Element): Place => {
    const { box, unit } = scaleOf(picture);
    return { x: (event.clientX - box.left) * unit, y: (event.clientY - box.top) * unit };
  };

  const down = (event: PointerEvent): void => {
    const picture = pictureOf(event.target);
    if (!picture || event.button !== 0 || pressed) return;
    const node = handler.nodeAt(placeOf(event, picture));
    pressed = { id: event.pointerId, node, x: event.clientX, y: event.clientY, moving: false };
    // A pen or a finger that left the page cannot be captured; then it is lost when it leaves the picture.
    try {
      picture.setPointerCapture(event.pointerId);
    } catch {
      return;
    }
  };

  const move = (event: PointerEvent): void => {
    const picture = pictureOf(event.target);
    if (!picture) return pressed ? undefined : handler.hover(null);
    if (!pressed) {
      if (event.pointerType === 'mouse') handler.hover(handler.nodeAt(placeOf(event, picture)));
      return;
    }
    if (event.pointerId !== pressed.id) return;
    const [dx, dy] = [event.clientX - pressed.x, event.clientY - pressed.y];
    if (!pressed.moving && Math.abs(dx) < still && Math.abs(dy) < still) return;
    pressed.moving = true;
    if (pressed.node !== null) handler.drag(pressed.node, placeOf(event, picture));
    else {
      const { unit } = scaleOf(picture);
      handler.pan(dx * unit, dy * unit);
      [pressed.x, pressed.y] = [event.clientX, event.clientY];
    }
  };

  const end = (event: PointerEvent): void => {
    if (!pressed || event.pointerId !== pressed.id) return;
    const { node, moving } = pressed;
    pressed = null;
    if (moving && node !== null) handler.drop();
    else if (!moving && event.type === 'pointerup') handler.choose(node);
  };

  const leave = (): void => {
    if (!pressed) handler.hover(null);
  };

  const wheel = (event: WheelEvent): void => {
    const picture = pictureOf(event.target);
    // The bare wheel scrolls the page.
    if (!picture || !event.ctrlKey) return;
    event.preventDefault();
    handler.zoom(event.deltaY < 0 ? 1.25 : 0.8, placeOf(event, picture));
  };

  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const node = nodeOf(event.target);
    if (event.key === 'Escape' && node !== null) handler.escape();
    else if (node !== null && Object.hasOwn(arrows, event.key)) handler.walk(node, arrows[event.key]!);
    else if (node !== null && Object.hasOwn(steps, event.key)) handler.step(node, steps[event.key]!);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const focus = ({ type, target }: FocusEvent): void => {
    const node = nodeOf(target);
    if (node === null) return;
    handler.focused(type === 'focusin' && (target as Element).matches(':focus-visible') ? node : null);
  };

  const listeners: readonly (readonly [string, (event: never) => void])[] = [
    ['pointerdown', down],
    ['pointermove', move],
    ['pointerup', end],
    ['pointercancel', end],
    ['pointerleave', leave],
    ['wheel', wheel],
    ['keydown', key],
    ['focusin', focus],
    ['focusout', focus],
  ];
  for (const [name, listener] of listeners)
    place.addEventListener(name, listener as (event: Event) => void, name === 'wheel' ? { passive: false } : {});
  return () => {
    for (const [name, listener] of listeners) place.removeEventListener(name, listener as (event: Event) => void);
  };
};
