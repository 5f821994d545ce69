// A host page with its own copy of Lit, drawing beside ours.
import { html, render } from '/lit-second.js';

render(html`A second Lit draws this line.`, document.querySelector('#second-lit'));
