/** Escape says no to a question: it does what its button for no does. */
export const onEscape =
  (no: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    no();
  };
