/** With one tag, from the built files: what a page without a bundler gets. */
import './veer.js';
