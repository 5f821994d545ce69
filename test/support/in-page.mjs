/**
 * Looks at a page as assistive technology does: roles, names and states through open shadow roots and slots.
 * Runs inside the page, so it may use nothing from outside; it leaves nothing behind there.
 * The computation of names is the everyday part of the accname standard, enough for native controls and ARIA.
 */
export function lookAtPage(request) {
  const text = (value) => value.replace(/\s+/g, ' ').trim();

  const implicitRoles = {
    A: (e) => (e.hasAttribute('href') ? 'link' : null),
    ARTICLE: 'article',
    ASIDE: 'complementary',
    BUTTON: 'button',
    DETAILS: 'group',
    DIALOG: 'dialog',
    FIELDSET: 'group',
    FIGURE: 'figure',
    FORM: 'form',
    H1: 'heading',
    H2: 'heading',
    H3: 'heading',
    H4: 'heading',
    H5: 'heading',
    H6: 'heading',
    IMG: (e) => (e.getAttribute('alt') === '' ? null : 'img'),
    INPUT: (e) =>
      ({
        button: 'button',
        checkbox: 'checkbox',
        email: 'textbox',
        hidden: null,
        image: 'button',
        number: 'spinbutton',
        radio: 'radio',
        range: 'slider',
        reset: 'button',
        search: 'searchbox',
        submit: 'button',
        tel: 'textbox',
        text: 'textbox',
        url: 'textbox',
      })[e.type] ?? (e.type === 'hidden' ? null : 'textbox'),
    LI: 'listitem',
    MAIN: 'main',
    NAV: 'navigation',
    OL: 'list',
    OPTION: 'option',
    OUTPUT: 'status',
    P: 'paragraph',
    PROGRESS: 'progressbar',
    SELECT: (e) => (e.multiple || e.size > 1 ? 'listbox' : 'combobox'),
    SUMMARY: 'summary',
    TABLE: 'table',
    TBODY: 'rowgroup',
    TD: 'cell',
    TEXTAREA: 'textbox',
    TH: (e) => (e.scope === 'row' || e.scope === 'rowgroup' ? 'rowheader' : 'columnheader'),
    TR: 'row',
    UL: 'list',
  };
  function roleOf(element) {
    const explicit = (element.getAttribute('role') ?? '').trim().split(/\s+/)[0];
    if (explicit) return explicit === 'none' || explicit === 'presentation' ? null : explicit;
    const own = Object.hasOwn(implicitRoles, element.tagName) ? implicitRoles[element.tagName] : null;
    return typeof own === 'function' ? own(element) : own;
  }

  const namedByContent = new Set(
    'button link heading option tab menuitem checkbox radio switch cell rowheader columnheader row summary listitem treeitem'.split(
      ' ',
    ),
  );

  function flatChildren(node) {
    if (node.tagName === 'SLOT') {
      const assigned = node.assignedNodes({ flatten: true });
      return assigned.length ? assigned : [...node.childNodes];
    }
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    return [...(node.childNodes ?? [])];
  }
  function hiddenItself(element) {
    if (element.getAttribute('aria-hidden') === 'true' || element.inert) return true;
    const style = getComputedStyle(element);
    return style.display === 'none';
  }
  const invisible = (element) => getComputedStyle(element).visibility !== 'visible';

  /** Text as it is read; hidden parts left out. */
  function contentText(node, seen) {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1) return '';
    if (['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName) || hiddenItself(node)) return '';
    const label = node.getAttribute('aria-label');
    if (label) return ` ${label} `;
    if (node.tagName === 'IMG') return ` ${node.alt} `;
    if (node.tagName === 'svg') return ` ${node.querySelector(':scope > title')?.textContent ?? ''} `;
    const inner = flatChildren(node)
      .map((child) => contentText(child, seen))
      .join('');
    const display = node.tagName === 'SLOT' ? 'contents' : getComputedStyle(node).display;
    return display.startsWith('inline') || display === 'contents' ? inner : ` ${inner} `;
  }
  function nameOf(element) {
    const root = element.getRootNode();
    const ids = element.getAttribute('aria-labelledby');
    if (ids) {
      const parts = ids.split(/\s+/).map((id) => root.getElementById?.(id));
      const name = text(parts.map((part) => (part ? contentText(part) || part.textContent : '')).join(' '));
      if (name) return name;
    }
    const label = element.getAttribute('aria-label');
    if (label && text(label)) return text(label);
    if (element.labels?.length) return text([...element.labels].map((l) => contentText(l)).join(' '));
    if (element.tagName === 'INPUT' && ['submit', 'reset', 'button'].includes(element.type)) return element.value;
    const first = { FIELDSET: 'legend', TABLE: 'caption', FIGURE: 'figcaption', svg: 'title' }[element.tagName];
    const namer = first ? element.querySelector(`:scope > ${first}`) : null;
    if (namer) return text(contentText(namer) || namer.textContent);
    if (element.tagName === 'IMG' && element.alt) return text(element.alt);
    const role = roleOf(element);
    if (role && namedByContent.has(role)) {
      const name = text(contentText(element));
      if (name) return name;
    }
    return text(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
  }

  function describe(element) {
    const box = element.getBoundingClientRect();
    const attribute = (name) => element.getAttribute(name);
    return {
      tag: element.tagName.toLowerCase(),
      role: roleOf(element),
      name: nameOf(element),
      text: text(contentText(element)).slice(0, 400),
      x: box.x,
      y: box.y,
      width: box.width,
      height: box.height,
      value: typeof element.value === 'string' ? element.value : attribute('aria-valuenow'),
      valueText: attribute('aria-valuetext'),
      checked: element.checked ?? (attribute('aria-checked') === null ? null : attribute('aria-checked') === 'true'),
      expanded: attribute('aria-expanded') ?? (element.tagName === 'DETAILS' ? String(element.open) : null),
      disabled: element.disabled === true || attribute('aria-disabled') === 'true',
      level: /^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : Number(attribute('aria-level')) || null,
      lang: attribute('lang'),
    };
  }

  function deepActive() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  /** Every element that is there for the reader, in reading order. */
  function* shown(node) {
    for (const child of flatChildren(node)) {
      if (child.nodeType !== 1) continue;
      if (['SCRIPT', 'STYLE', 'TEMPLATE', 'HEAD'].includes(child.tagName) || hiddenItself(child)) continue;
      if (!invisible(child)) yield child;
      yield* shown(child);
    }
  }

  /** A native radio that is visually replaced by its label is pressed by its label. */
  function pressable(element) {
    const box = element.getBoundingClientRect();
    if (box.width > 3 && box.height > 3 && getComputedStyle(element).opacity !== '0') return element;
    return element.labels?.[0] ?? element;
  }

  function matches(element) {
    if (request.role && roleOf(element) !== request.role) return false;
    // What has no name (a paragraph, a status) is found by its text.
    return (
      !request.name ||
      new RegExp(request.name.source, request.name.flags).test(nameOf(element) || text(contentText(element)))
    );
  }

  if (request.ask === 'active') {
    const active = deepActive();
    return active ? describe(active) : null;
  }
  if (request.ask === 'text') return text(contentText(document.body));
  const found = [];
  for (const element of shown(document.documentElement)) {
    if (!matches(element)) continue;
    if (request.ask === 'first') {
      if (request.scroll)
        pressable(element).scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const box = pressable(element).getBoundingClientRect();
      return { ...describe(element), x: box.x, y: box.y, width: box.width, height: box.height };
    }
    found.push(describe(element));
  }
  return request.ask === 'first' ? null : found;
}
