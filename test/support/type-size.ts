/** How large the type of a label is on the screen, in px: its font size, times the scale of the picture it stands in. */
export const typeSize = (node: Element): number => {
  const size = parseFloat(getComputedStyle(node).fontSize);
  return node instanceof SVGGraphicsElement ? size * (node.getScreenCTM()?.a ?? 1) : size;
};
